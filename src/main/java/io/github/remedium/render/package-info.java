/**
 * Answers, translations and reports as text, Markdown, HTML and JSON. The command line and all servers use it, so that they
 * say the same in the same words.
 *
 * <p>{@link io.github.remedium.render.Renderer} is the class to use.
 */
@NullMarked
package io.github.remedium.render;

import org.jspecify.annotations.NullMarked;
