/**
 * What is loaded and within which limits, and the report of what was wrong.
 *
 * <p>A {@link io.github.remedium.load.Source} says where articles are, {@link io.github.remedium.load.Limits} how much may
 * be read, and a {@link io.github.remedium.load.LoadReport} what came of it.
 */
@NullMarked
package io.github.remedium.load;

import org.jspecify.annotations.NullMarked;
