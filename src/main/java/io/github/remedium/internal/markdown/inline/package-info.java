/** Running text: emphasis, code spans, links, images, read in one linear scan. */
@NullMarked
package io.github.remedium.internal.markdown.inline;

import org.jspecify.annotations.NullMarked;
