package io.github.remedium.cli;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A place in JSON that a command wrote. */
record Node(Object value) {

    static Node of(String json) {
        try {
            return new Node(new JsonReading().read(json));
        } catch (JsonException e) {
            throw new AssertionError(e.getMessage() + ": " + json, e);
        }
    }

    Node at(String key) {
        return new Node(Objects.requireNonNull(((Map<?, ?>) value).get(key), key));
    }

    Node at(int index) {
        return new Node(Objects.requireNonNull(((List<?>) value).get(index)));
    }

    boolean has(String key) {
        return ((Map<?, ?>) value).containsKey(key);
    }

    int number() {
        return (Integer) value;
    }
}
