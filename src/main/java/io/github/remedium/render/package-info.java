/**
 * One answer, translation or report in text, Markdown, HTML and JSON: the same words for every door.
 *
 * <p>{@link io.github.remedium.render.Renderer} is the way in. What is to be read is composed once, as
 * {@link io.github.remedium.article.Text}, whose renderings do the rest; what programs read is composed as maps and
 * lists in the shape of the contracts, which {@code data} methods give to doors that have a JSON writer of their own.
 */
@NullMarked
package io.github.remedium.render;

import org.jspecify.annotations.NullMarked;
