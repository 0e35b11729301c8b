package io.github.remedium.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A query and which articles are right for it.
 *
 * @param id its name
 * @param query the error text
 * @param labels the numbers of the articles that are right; empty where none is, so that "none" is the right answer
 * @param type what kind of query it is, such as {@code log}; {@code ?} where nothing is said
 * @param language the language it is written in, absent where nothing is said
 */
public record LabelledQuery(String id, String query, List<String> labels, String type, Optional<String> language) {

    /** Copies the list. */
    public LabelledQuery {
        labels = List.copyOf(labels);
    }

    /** Whether some article is right. */
    public boolean isAnswerable() {
        return !labels.isEmpty();
    }
}
