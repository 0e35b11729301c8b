/** Pasted error text, read into parts. */
@NullMarked
package io.github.remedium.internal.paste;

import org.jspecify.annotations.NullMarked;
