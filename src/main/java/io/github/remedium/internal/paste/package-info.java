/**
 * Raw pasted text to typed parts: which characters are the message, which are the log's head, frames, markup, or a
 * person's own sentences. {@code Lines} cuts, {@code PasteReader} asks one recogniser after the other for each line,
 * {@code PartList} collects.
 */
@NullMarked
package io.github.remedium.internal.paste;

import org.jspecify.annotations.NullMarked;
