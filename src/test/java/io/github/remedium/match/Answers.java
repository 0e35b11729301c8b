package io.github.remedium.match;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes answers with an explanation, for tests of those who show them. */
public final class Answers {

    private static final double THRESHOLD = 0.5;

    private Answers() {}

    /** An answer with an explanation that fits its matches. */
    public static Answer of(
            Answer.Status status, Answer.Reason reason, @Nullable Question question, List<Match> matches) {
        List<Explanation.Candidate> ranked = matches.stream()
                .map(match -> new Explanation.Candidate(
                        match.article().number(), 12.5, match.confidence(), Map.of("share", 0.25)))
                .toList();
        Answer answer = question == null
                ? Answer.of(status, reason, matches, THRESHOLD)
                : Answer.ambiguous(question, matches, THRESHOLD);
        return answer.withExplanation(() -> new Explanation(7, matches.size(), matches.size(), 0, THRESHOLD, ranked));
    }
}
