package io.github.remedium.training;

import java.util.List;
import java.util.Locale;

/**
 * Logistic regression whose weights are a blend of two sets by a share from 0 to 1 of each row (here: how much a text
 * reads like prose): iteratively reweighted least squares on standardised numbers, with a ridge.
 */
final class LogisticBlend {

    private static final int ROUNDS = 12;
    private static final double RIDGE = 2;

    private final double[] output;
    private final double[] prose;

    private LogisticBlend(double[] output, double[] prose) {
        this.output = output;
        this.prose = prose;
    }

    static LogisticBlend learn(List<double[]> rows, double[] shares, boolean[] right, double[] weights) {
        int n = rows.size();
        int width = rows.get(0).length;
        double[] mean = new double[width];
        double[] spread = new double[width];
        for (double[] row : rows) {
            for (int f = 0; f < width; f++) {
                mean[f] += row[f] / n;
            }
        }
        for (double[] row : rows) {
            for (int f = 0; f < width; f++) {
                spread[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / n;
            }
        }
        for (int f = 0; f < width; f++) {
            spread[f] = Math.sqrt(spread[f]) + 1e-6;
        }
        int size = 2 * (width + 1);
        double[] w = new double[size];
        double[] x = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[size][size];
            double[] slope = new double[size];
            for (int i = 0; i < n; i++) {
                expand(rows.get(i), shares[i], mean, spread, x);
                double logit = 0;
                for (int a = 0; a < size; a++) {
                    logit += w[a] * x[a];
                }
                double p = 1 / (1 + Math.exp(-logit));
                double h = weights[i] * Math.max(1e-5, p * (1 - p));
                double g = weights[i] * ((right[i] ? 1 : 0) - p);
                for (int a = 0; a < size; a++) {
                    slope[a] += g * x[a];
                    for (int b = 0; b <= a; b++) {
                        curve[a][b] += h * x[a] * x[b];
                    }
                }
            }
            for (int a = 0; a < size; a++) {
                slope[a] -= RIDGE * w[a];
                curve[a][a] += RIDGE;
            }
            double[] step = solved(curve, slope);
            for (int a = 0; a < size; a++) {
                w[a] += step[a];
            }
        }
        return unscaled(w, mean, spread);
    }

    private static void expand(double[] row, double share, double[] mean, double[] spread, double[] x) {
        int width = row.length;
        for (int f = 0; f < width; f++) {
            x[f] = (row[f] - mean[f]) / spread[f];
            x[width + 1 + f] = x[f] * share;
        }
        x[width] = 1;
        x[2 * width + 1] = share;
    }

    private static LogisticBlend unscaled(double[] w, double[] mean, double[] spread) {
        int width = mean.length;
        double[] output = new double[width + 1];
        double[] prose = new double[width + 1];
        output[width] = w[width];
        prose[width] = w[2 * width + 1];
        for (int f = 0; f < width; f++) {
            output[f] = w[f] / spread[f];
            prose[f] = w[width + 1 + f] / spread[f];
            output[width] -= output[f] * mean[f];
            prose[width] -= prose[f] * mean[f];
        }
        for (int f = 0; f <= width; f++) {
            prose[f] += output[f];
        }
        return new LogisticBlend(output, prose);
    }

    /** Solves a symmetric positive system by Cholesky's decomposition; only the lower half is read. */
    private static double[] solved(double[][] a, double[] b) {
        int n = b.length;
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / a[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }

    /** As the library reads it. */
    String written(List<String> names) {
        StringBuilder out = new StringBuilder();
        for (int f = 0; f < output.length; f++) {
            out.append(String.format(
                    Locale.ROOT, "%s\t%.5f\t%.5f%n", f < names.size() ? names.get(f) : "bias", output[f], prose[f]));
        }
        return out.toString();
    }
}
