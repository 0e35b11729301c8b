/** Rich text as Markdown and as HTML. */
@NullMarked
package io.github.remedium.internal.render;

import org.jspecify.annotations.NullMarked;
