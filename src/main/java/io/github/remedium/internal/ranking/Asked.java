package io.github.remedium.internal.ranking;

import java.util.List;
import java.util.Optional;

/**
 * A query, as the ranking needs it.
 *
 * @param text the raw text
 * @param product the product to keep to
 * @param choices the options chosen in questions, one after the other
 * @param limit how many matches at most
 */
public record Asked(String text, Optional<String> product, List<String> choices, int limit) {}
