/**
 * How well a knowledge base answers labelled queries, and how to fit its confidence to them.
 *
 * <p>{@link io.github.remedium.evaluate.LabelledQueries} reads queries, {@link io.github.remedium.evaluate.Evaluation}
 * measures, {@link io.github.remedium.evaluate.Figures} says what is measured and how, and
 * {@link io.github.remedium.evaluate.Recalibration} fits the confidence.
 */
@NullMarked
package io.github.remedium.evaluate;

import org.jspecify.annotations.NullMarked;
