package io.github.remedium.load;

import java.util.function.Consumer;

/** Stand-in until the body branch lands. */
final class BodyReader {
    BodyReader(Limits limits, HeadingVocabulary vocabulary) {}

    Outline read(String body, int firstLine, String path, Consumer<Problem> problems) {
        return new Outline(body, firstLine);
    }
}
