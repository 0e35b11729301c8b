package io.github.remedium.internal.ranking;

import io.github.remedium.internal.lexicon.Vocabulary;
import io.github.remedium.internal.paste.PastedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is answered: an article, a question or none, and why.
 *
 * @param question what would decide between articles; only where they are ambiguous
 */
record Decision(Verdict.Status status, Verdict.Ground ground, Optional<Clarification> question) {

    /** Queries that ask for less than this many bits say nothing in particular. */
    private static final float LEAST_ASKED = 5;

    private static final int MOST_OPTIONS = 5;

    /** No article. */
    static Decision none(Verdict.Ground ground) {
        return new Decision(Verdict.Status.NONE, ground, Optional.empty());
    }

    /** Why a query says too little to be answered at all; empty where it says enough. */
    static Optional<Verdict.Ground> silence(PastedText text, QueryTerms terms, Vocabulary vocabulary) {
        if (text.isSmallTalk() || vocabulary.talk().is(text.whole().atoms())) {
            return Optional.of(Verdict.Ground.NOT_AN_ERROR);
        }
        boolean telling = false;
        boolean recognised = false;
        for (QueryTerms.Item item : terms.items()) {
            telling |= item.asked() > 1;
            recognised |= item.asked() > 1 && item.isKnown();
        }
        if (text.whole().atoms().size() < 2 && terms.items().size() < 2) {
            return Optional.of(Verdict.Ground.TOO_SHORT);
        }
        if (!telling || terms.asked() < LEAST_ASKED) {
            return Optional.of(Verdict.Ground.ONLY_GENERAL_WORDS);
        }
        return recognised ? Optional.empty() : Optional.of(Verdict.Ground.NOTHING_RECOGNISED);
    }

    /**
     * The decision on a query that says enough.
     *
     * @param all the judgement of all articles
     * @param left the judgement of those that the product and the choices leave
     * @param asking the question that decides between these articles, if there is one
     */
    static Decision of(
            Judgement all, Judgement left, double threshold, Function<List<Integer>, Optional<Clarification>> asking) {
        if (left.articles().isEmpty()) {
            return none(Verdict.Ground.NOTHING_RECOGNISED);
        }
        Judgement.Judged first = left.articles().get(0);
        if (first.probability() >= threshold) {
            return new Decision(
                    Verdict.Status.FOUND,
                    first.signatureMet() ? Verdict.Ground.SIGNATURE_MET : Verdict.Ground.DESCRIPTION_MET,
                    Optional.empty());
        }
        if (left.tied().size() > 1 && left.ofTied() >= threshold) {
            Optional<Clarification> question =
                    asking.apply(left.tied().stream().limit(MOST_OPTIONS).toList());
            return question.isPresent()
                    ? new Decision(Verdict.Status.AMBIGUOUS, Verdict.Ground.SEVERAL_FIT, question)
                    : none(Verdict.Ground.SEVERAL_FIT);
        }
        boolean excluded = !all.articles().isEmpty()
                && all.articles().get(0).article() != first.article()
                && Math.max(all.articles().get(0).probability(), all.ofTied()) >= threshold;
        return none(excluded ? Verdict.Ground.EXCLUDED_BY_PRODUCT : Verdict.Ground.NOT_SURE);
    }
}
