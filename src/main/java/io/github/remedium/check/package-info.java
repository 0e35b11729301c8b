/**
 * What is wrong with the articles, for the people who write and translate them.
 *
 * <p>{@link io.github.remedium.check.Check} is the way in; {@link io.github.remedium.check.Rule} lists what it looks for. For
 * each article {@code ArticleCheck} lays the translations beside each other ({@code Siblings}) and asks one class for each
 * group of rules; what needs all articles comes after. {@code FindingCollector} applies the settings and tells a shared
 * cause once.
 */
@NullMarked
package io.github.remedium.check;

import org.jspecify.annotations.NullMarked;
