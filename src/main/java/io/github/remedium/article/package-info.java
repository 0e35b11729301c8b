/**
 * The model: what an article is. Immutable data without input, output or parsing.
 *
 * <p>An {@link io.github.remedium.article.Article} is what one number stands for in all languages; a
 * {@link io.github.remedium.article.Translation} is one language of it, made of sections (environment, issue, cause,
 * resolution), the last of which is a list of {@link io.github.remedium.article.Step steps}.
 *
 * <p>Every type here is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.remedium.article;

import org.jspecify.annotations.NullMarked;
