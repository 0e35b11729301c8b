package io.github.remedium.training;

/**
 * A sample and how much it counts.
 *
 * @param sample the sample
 * @param weight how much it counts
 */
record WeightedSample(Sample sample, double weight) {}
