package io.github.remedium.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stand-in until the body branch lands. */
public final class HeadingVocabulary {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "description", Set.of("en", "fr"),
            "beschrijving", Set.of("nl"),
            "descripción", Set.of("es"),
            "descrizione", Set.of("it"),
            "beschreibung", Set.of("de"),
            "説明", Set.of("ja"),
            "resolution", Set.of("en"),
            "resolutie", Set.of("nl"),
            "resolución", Set.of("es"),
            "risoluzione", Set.of("it"));

    private HeadingVocabulary() {}

    /** The standard one. */
    public static HeadingVocabulary standard() {
        return new HeadingVocabulary();
    }

    /** Languages of a heading. */
    public Optional<Set<String>> languagesOf(String heading) {
        return Optional.ofNullable(WORDS.get(heading.strip().toLowerCase(Locale.ROOT)));
    }
}
