package io.github.remedium.match;

import java.util.stream.Collectors;

/** All that an answer says, as text, so that two answers can be compared. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Answer answer) {
        return answer.status() + " " + answer.reason() + " " + answer.question() + "\n"
                + answer.matches().stream().map(Fingerprint::of).collect(Collectors.joining("\n")) + "\n"
                + answer.explain();
    }

    private static String of(Match match) {
        return match.article().number() + " " + match.locale() + " " + match.confidence() + " " + match.evidence();
    }
}
