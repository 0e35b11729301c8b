package io.github.remedium.training;

/**
 * The probability of a yes as a logistic function of a weighted sum, fitted to weighted examples with a penalty on the
 * squares of the weights, and with signs that the weights must keep to. Immutable.
 *
 * <p>The penalty applies to standardised columns (mean 0 by the examples' weights, deviation 1), so that it does not
 * depend on their units. The sum of the loss and the penalty is convex; it is made smallest by a projected Newton method
 * with an active set (D. P. Bertsekas, Projected Newton methods for optimization problems with simple constraints, SIAM
 * Journal on Control and Optimization 20, 1982): weights that stand at 0 and would go to the wrong side are held there,
 * a Newton step is made in the others, what it takes across 0 is put back to 0, and the step is halved until it
 * improves. {@link StrictMath} makes the result the same on every machine.
 */
final class LogisticRegression {

    private final double bias;
    private final double[] weights;

    LogisticRegression(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /**
     * Fits to these examples.
     *
     * @param rows the columns of each example
     * @param yes whether it is a yes
     * @param counts how much each example counts, above 0
     * @param signs for each column 1 if its weight must not be below 0, -1 if not above, 0 if it is free
     * @param penalty half of it times the square of each weight is added to the loss; above 0
     */
    static LogisticRegression fit(double[][] rows, boolean[] yes, double[] counts, int[] signs, double penalty) {
        return new LogisticFit(rows, yes, counts, signs, penalty).model();
    }

    double probability(double[] row) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * row[i];
        }
        return logistic(sum);
    }

    double bias() {
        return bias;
    }

    double weight(int column) {
        return weights[column];
    }

    static double logistic(double sum) {
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
