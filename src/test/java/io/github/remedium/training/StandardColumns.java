package io.github.remedium.training;

/** Columns brought to a mean of 0 and a deviation of 1, and back. */
final class StandardColumns {

    private final double[] mean;
    private final double[] deviation;

    StandardColumns(double[][] rows, double[] counts, int columns) {
        mean = new double[columns];
        deviation = new double[columns];
        for (int i = 0; i < columns; i++) {
            double all = 0;
            double plain = 0;
            for (int r = 0; r < rows.length; r++) {
                all += counts[r];
                mean[i] += counts[r] * rows[r][i];
                plain += rows[r][i] / rows.length;
            }
            mean[i] /= all;
            for (double[] row : rows) {
                deviation[i] += (row[i] - plain) * (row[i] - plain) / rows.length;
            }
            // A column that never changes says nothing, and must not be blown up.
            deviation[i] = Math.sqrt(deviation[i]) + 1e-6;
        }
    }

    /** The rows with a 1 for the bias before the standardised columns. */
    double[][] rows(double[][] rows) {
        double[][] standard = new double[rows.length][mean.length + 1];
        for (int r = 0; r < rows.length; r++) {
            standard[r][0] = 1;
            for (int i = 0; i < mean.length; i++) {
                standard[r][i + 1] = (rows[r][i] - mean[i]) / deviation[i];
            }
        }
        return standard;
    }

    /** Weights of standardised columns as weights of the columns themselves. */
    LogisticRegression unfolded(double[] b) {
        double bias = b[0];
        double[] weights = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            weights[i] = b[i + 1] / deviation[i];
            bias -= weights[i] * mean[i];
        }
        return new LogisticRegression(bias, weights);
    }
}
