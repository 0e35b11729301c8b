package io.github.remedium.internal.ranking;

import java.util.Optional;

/**
 * A query, as the ranking needs it.
 *
 * @param text the raw text
 * @param product the product to keep to
 * @param choice the option chosen in a question
 * @param limit how many matches at most
 */
public record Asked(String text, Optional<String> product, Optional<String> choice, int limit) {}
