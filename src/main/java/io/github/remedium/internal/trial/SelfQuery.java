package io.github.remedium.internal.trial;

import java.util.List;

/**
 * A query made from what an article quotes.
 *
 * @param text what is asked
 * @param article the number of the article that it was taken from
 * @param holders the numbers of all articles that quote it: each of them is right; empty for a code that so many hold that
 *     alone it names none of them
 */
public record SelfQuery(String text, String article, List<String> holders) {}
