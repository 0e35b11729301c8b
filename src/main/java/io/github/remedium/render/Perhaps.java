package io.github.remedium.render;

import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import java.util.List;

/**
 * What an answer without an article has to offer all the same: articles that are perhaps right, and others that are near.
 * The scripts of the HTTP server's page have the same rules, but name no near ones where none is possible.
 *
 * @param possible the articles that are more likely right than wrong, and those that come close to them; mostly empty
 * @param near the other articles that are worth naming
 */
record Perhaps(List<Match> possible, List<Match> near) {

    /** An article of at least this confidence is more likely right than wrong. */
    private static final double POSSIBLE = 0.5;

    /** Articles of this share of the best one's confidence are as possible as that one ... */
    private static final double SHARE_OF_BEST = 0.5;

    /** ... unless their own confidence is less than this. */
    private static final double LEAST_POSSIBLE = 0.2;

    /** Articles of less confidence are not worth naming. */
    private static final double LEAST_NEAR = 0.05;

    static Perhaps of(Answer answer) {
        List<Match> matches = answer.matches();
        boolean unsure = answer.reason() == Answer.Reason.NOT_SURE || answer.reason() == Answer.Reason.SEVERAL_FIT;
        boolean offered = answer.status() == Answer.Status.NONE
                && unsure
                && !matches.isEmpty()
                && matches.get(0).confidence() >= POSSIBLE;
        double least = offered ? Math.max(LEAST_POSSIBLE, matches.get(0).confidence() * SHARE_OF_BEST) : 2;
        return new Perhaps(
                matches.stream().filter(match -> match.confidence() >= least).toList(),
                matches.stream()
                        .filter(match -> match.confidence() < least && match.confidence() >= LEAST_NEAR)
                        .toList());
    }

    /** The key of words that differ between one possible article and several. */
    String key(String key) {
        return possible.size() > 1 ? key + "-several" : key;
    }

    /** Why the answer is what it is, as a sentence. */
    String message(Answer answer, Words words) {
        return possible.isEmpty() ? words.get("reason", answer.reason()) : words.get(key("reason.perhaps"));
    }
}
