package io.github.remedium.training;

import java.util.Arrays;

/** The work on one {@link LogisticRegression}. Place 0 of all arrays belongs to the bias. */
final class LogisticFit {

    private static final int MOST_STEPS = 400;
    private static final double SMALLEST_CHANGE = 1e-6;
    private static final double SMALLEST_STEP = 1e-4;

    private final double[][] rows;
    private final boolean[] yes;
    private final double[] counts;
    private final int[] signs;
    private final double penalty;
    private final StandardColumns standard;
    private final int size;

    LogisticFit(double[][] rows, boolean[] yes, double[] counts, int[] signs, double penalty) {
        this.yes = yes;
        this.counts = counts;
        this.penalty = penalty;
        this.size = signs.length + 1;
        this.signs = new int[size];
        System.arraycopy(signs, 0, this.signs, 1, signs.length);
        standard = new StandardColumns(rows, counts, signs.length);
        this.rows = standard.rows(rows);
    }

    LogisticRegression model() {
        double[] b = new double[size];
        double loss = loss(b);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(b);
            double length = 1;
            double[] next = moved(b, direction, length);
            double nextLoss = loss(next);
            while (nextLoss > loss && length > SMALLEST_STEP) {
                length /= 2;
                next = moved(b, direction, length);
                nextLoss = loss(next);
            }
            if (nextLoss > loss) {
                break;
            }
            boolean done = change(b, next) < SMALLEST_CHANGE;
            b = next;
            loss = nextLoss;
            if (done) {
                break;
            }
        }
        return standard.unfolded(b);
    }

    private double sum(double[] b, double[] row) {
        double sum = b[0];
        for (int i = 1; i < size; i++) {
            sum += b[i] * row[i];
        }
        return sum;
    }

    private double loss(double[] b) {
        double loss = 0;
        for (int r = 0; r < rows.length; r++) {
            double margin = yes[r] ? sum(b, rows[r]) : -sum(b, rows[r]);
            // log(1 + exp(-margin)), without overflow
            loss += counts[r] * (Math.max(0, -margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
        }
        for (int i = 1; i < size; i++) {
            loss += penalty * b[i] * b[i] / 2;
        }
        return loss;
    }

    /** The Newton step, with 0 for the weights that have to stay at 0. */
    private double[] direction(double[] b) {
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        for (int r = 0; r < rows.length; r++) {
            double p = LogisticRegression.logistic(sum(b, rows[r]));
            double slope = counts[r] * (p - (yes[r] ? 1 : 0));
            double bend = counts[r] * p * (1 - p);
            for (int i = 0; i < size; i++) {
                gradient[i] += slope * rows[r][i];
                double scaled = bend * rows[r][i];
                for (int k = 0; k <= i; k++) {
                    curvature[i][k] += scaled * rows[r][k];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += i == 0 ? 0 : penalty * b[i];
            // On the bias, which has no penalty, it only shortens the step.
            curvature[i][i] += penalty;
        }
        int[] free = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (b[i] != 0 || signs[i] * gradient[i] <= 0) {
                free[count++] = i;
            }
        }
        return solved(curvature, gradient, Arrays.copyOf(free, count));
    }

    /** Solves the part of a positive definite system that is free, by Cholesky's decomposition, in its place. */
    private double[] solved(double[][] lower, double[] right, int[] free) {
        double[] x = new double[size];
        for (int i = 0; i < free.length; i++) {
            double[] row = lower[free[i]];
            for (int k = 0; k <= i; k++) {
                double[] other = lower[free[k]];
                double sum = row[free[k]];
                for (int j = 0; j < k; j++) {
                    sum -= row[free[j]] * other[free[j]];
                }
                row[free[k]] = k == i ? Math.sqrt(sum) : sum / other[free[k]];
            }
            double sum = right[free[i]];
            for (int j = 0; j < i; j++) {
                sum -= row[free[j]] * x[free[j]];
            }
            x[free[i]] = sum / row[free[i]];
        }
        for (int i = free.length - 1; i >= 0; i--) {
            double sum = x[free[i]];
            for (int j = i + 1; j < free.length; j++) {
                sum -= lower[free[j]][free[i]] * x[free[j]];
            }
            x[free[i]] = sum / lower[free[i]][free[i]];
        }
        return x;
    }

    private double[] moved(double[] b, double[] direction, double length) {
        double[] next = new double[size];
        for (int i = 0; i < size; i++) {
            double value = b[i] - length * direction[i];
            next[i] = signs[i] * value < 0 ? 0 : value;
        }
        return next;
    }

    private static double change(double[] from, double[] to) {
        double most = 0;
        for (int i = 0; i < from.length; i++) {
            most = Math.max(most, Math.abs(from[i] - to[i]));
        }
        return most;
    }
}
