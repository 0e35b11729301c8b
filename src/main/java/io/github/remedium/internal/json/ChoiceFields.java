package io.github.remedium.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the choices of a query from a JSON object: {@code choices}, a list, and {@code choice}, one more. */
public final class ChoiceFields {

    private ChoiceFields() {}

    /** Whether the object has choices, even if they are an empty list. */
    public static boolean in(Map<?, ?> fields) {
        return fields.get("choices") != null || fields.get("choice") != null;
    }

    /**
     * The choices of an object, each once; blank ones are passed over.
     *
     * @throws IllegalArgumentException if a field has another type; the message names the field, and no value
     */
    public static List<String> of(Map<?, ?> fields) {
        List<String> choices = new ArrayList<>();
        Object several = fields.get("choices");
        if (several != null && !(several instanceof List<?>)) {
            throw new IllegalArgumentException("field 'choices' must be a list of strings");
        }
        for (Object each : several instanceof List<?> list ? list : List.of()) {
            if (!(each instanceof String choice)) {
                throw new IllegalArgumentException("field 'choices' must be a list of strings");
            }
            choices.add(choice);
        }
        Object one = fields.get("choice");
        if (one instanceof String choice) {
            choices.add(choice);
        } else if (one != null) {
            throw new IllegalArgumentException("field 'choice' must be a string");
        }
        return choices.stream().filter(choice -> !choice.isBlank()).distinct().toList();
    }
}
