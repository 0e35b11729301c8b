/** Folding, tokens and masks: pure functions on strings. */
@NullMarked
package io.github.remedium.internal.text;

import org.jspecify.annotations.NullMarked;
