package io.github.remedium.load;

import java.util.Optional;

/** Stand-in until the body branch lands. */
final class Outline {
    final String body;
    final int firstLine;

    Outline(String body, int firstLine) {
        this.body = body;
        this.firstLine = firstLine;
    }

    Optional<String> firstHeading() {
        return body.lines()
                .filter(l -> l.startsWith("# "))
                .map(l -> l.substring(2).strip())
                .findFirst();
    }
}
