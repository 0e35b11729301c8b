/**
 * How well a knowledge base answers: labelled queries to accuracy, calibration and coverage.
 *
 * <p>{@link io.github.remedium.evaluate.LabelledQueries} reads what is asked,
 * {@link io.github.remedium.evaluate.Evaluation} is the way in, {@link io.github.remedium.evaluate.Figures} says what is
 * measured and how.
 */
@NullMarked
package io.github.remedium.evaluate;

import org.jspecify.annotations.NullMarked;
