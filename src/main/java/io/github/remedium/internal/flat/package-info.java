/** Tables in plain arrays of numbers, which are the same in memory and in a compiled file. */
@NullMarked
package io.github.remedium.internal.flat;

import org.jspecify.annotations.NullMarked;
