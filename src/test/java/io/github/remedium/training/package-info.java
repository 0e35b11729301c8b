/**
 * Learns the coefficients of the confidence that come with the library. No part of the library: its users recalibrate
 * with {@code io.github.remedium.evaluate.Recalibration}.
 *
 * <p>{@link io.github.remedium.training.NoisyQueries} makes queries, {@link io.github.remedium.training.MakeSamples} asks
 * them and writes {@link io.github.remedium.training.Samples}, and {@link io.github.remedium.training.LearnCoefficients}
 * learns from these. {@code .ci/calibrate} runs all three.
 */
@NullMarked
package io.github.remedium.training;

import org.jspecify.annotations.NullMarked;
