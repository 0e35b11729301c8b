package io.github.remedium.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A query and the articles that are right for it. Immutable.
 *
 * @param id a name that no other query has
 * @param query the error text
 * @param labels the numbers of the right articles; empty if "none" is the right answer
 * @param type the kind of query, such as {@code log}; {@code ?} if not given
 * @param language the language it is written in, as a tag; empty if not given
 */
public record LabelledQuery(String id, String query, List<String> labels, String type, Optional<String> language) {

    /** Copies the list. */
    public LabelledQuery {
        labels = List.copyOf(labels);
    }

    /** Whether any article is right. */
    public boolean isAnswerable() {
        return !labels.isEmpty();
    }
}
