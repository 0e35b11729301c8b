/**
 * What is wrong with the articles, for the people who write and translate them. Problems with reading the files are not
 * here but in the {@link io.github.remedium.load.LoadReport}.
 *
 * <p>{@link io.github.remedium.check.Check} is the way in.
 */
@NullMarked
package io.github.remedium.check;

import org.jspecify.annotations.NullMarked;
