/**
 * Learns the confidence that comes with the library. No part of the library: its users recalibrate with
 * {@code io.github.remedium.evaluate.Recalibration}.
 *
 * <p>{@link io.github.remedium.training.LearnConfidence} asks knowledge bases labelled queries and learns the trees from the
 * answers; {@link io.github.remedium.training.WordCounts} counts how common words are.
 */
@NullMarked
package io.github.remedium.training;

import org.jspecify.annotations.NullMarked;
