/** HTML inside Markdown: tags, character references, code elements. */
@NullMarked
package io.github.remedium.internal.markdown.html;

import org.jspecify.annotations.NullMarked;
