package io.github.remedium.training;

/**
 * Samples and how much each of them counts. Immutable.
 *
 * @param name what reports call the set
 * @param weight how much each of its samples counts
 * @param samples the samples
 */
record SampleSet(String name, double weight, Samples samples) {

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException unless the weight is above 0 and finite
     */
    public SampleSet {
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the weight of " + name + " must be a number above 0, was " + weight);
        }
    }
}
