/**
 * Support articles as data. Nothing here reads or writes files.
 *
 * <p>An {@link io.github.remedium.article.Article} has one number and a
 * {@link io.github.remedium.article.Translation} for each language. A translation has an environment, an issue, a cause and
 * a resolution, which is a list of {@linkplain io.github.remedium.article.Step steps}.
 *
 * <p>Every type here is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.remedium.article;

import org.jspecify.annotations.NullMarked;
