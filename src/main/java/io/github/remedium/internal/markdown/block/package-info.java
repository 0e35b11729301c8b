/** Markdown and HTML blocks, as data. The only package that uses flexmark. */
@NullMarked
package io.github.remedium.internal.markdown.block;

import org.jspecify.annotations.NullMarked;
