/**
 * What is wrong with the articles, for the people who write and translate them. What is wrong with files, so that they
 * could not be read as they stand, is in the report of the load.
 *
 * <p>{@link io.github.remedium.check.Check} is the way in.
 */
@NullMarked
package io.github.remedium.check;

import org.jspecify.annotations.NullMarked;
