package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureKind;
import io.github.remedium.internal.text.TokenKind;
import java.util.List;

/** The few numbers about the first candidate from which its probability is made. */
final class Features {

    /** Their names, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "explained",
            "words",
            "chain",
            "coverage",
            "density",
            "message",
            "title",
            "gap",
            "gapBits",
            "unmetCode",
            "metCode",
            "unknownShare",
            "bestStretch",
            "stretchBits",
            "asked",
            "exactShare",
            "crowd",
            "unmetIdentifier",
            "chainShare",
            "worstUnmet",
            "fewWords",
            "smallGap",
            "littleExplained",
            "shortChain");

    /** Below these, a feature counts once more: too little is told apart from enough. */
    private static final double FEW_WORDS = 3;

    private static final double SMALL_GAP = 0.3;
    private static final double LITTLE_EXPLAINED = 0.5;
    private static final double SHORT_CHAIN = 2.5;

    /** Atoms of a stretch: about one sentence of a message. */
    private static final int STRETCH = 14;

    /** Atoms beside a chain that belong to the same message. */
    private static final int BESIDE = 2;

    /** The share of what is asked that articles earn by accident. */
    private static final double ACCIDENT = 0.2;

    /** Information of a code that few articles hold, bits. */
    private static final double RARE = 7;

    /** The share of words of grammar in prose. */
    private static final double GRAMMAR_OF_PROSE = 0.4;

    private Features() {}

    static double[] of(QueryTerms query, List<Ranking.Ranked> ranked, int place, ArticleIndex index) {
        Ranking.Ranked candidate = ranked.get(place);
        double score = candidate.score();
        double asked = Math.max(0.1, query.asked());
        // In a larger knowledge base some other article would earn this much by accident.
        double rival = ACCIDENT * asked;
        double crowd = 0;
        int others = 0;
        for (int i = 0; i < Math.min(10, ranked.size()); i++) {
            if (i != place) {
                rival = Math.max(rival, ranked.get(i).score());
                crowd += ranked.get(i).score();
                others++;
            }
        }
        crowd = Math.max(ACCIDENT * asked, others == 0 ? 0 : crowd / others);
        Met met = new Met(query, candidate.article(), index);
        Comparison.Result signature = candidate.signature();
        double gap = score <= 0 ? 0 : Math.max(-1, (score - rival) / score);
        double explained = Math.min(1, candidate.words() / asked);
        return new double[] {
            explained,
            log(candidate.words()),
            log(signature.chain),
            signature.coverage,
            signature.density,
            signature.kind == SignatureKind.MESSAGE ? 1 : 0,
            signature.kind == SignatureKind.TITLE ? 1 : 0,
            gap,
            score > rival ? log(score - rival) : -log(rival - score),
            met.unmetCode,
            met.metCode,
            met.unknown / asked,
            met.bestStretch,
            log(met.stretchBits),
            log(asked),
            met.exact / Math.max(0.1, met.credit),
            score <= 0 ? 0 : crowd / score,
            met.unmetIdentifier,
            Math.min(1, signature.chain / asked),
            met.worstUnmet(query, signature),
            Math.min(FEW_WORDS, log(candidate.words())),
            Math.min(SMALL_GAP, gap),
            Math.min(LITTLE_EXPLAINED, explained),
            Math.min(SHORT_CHAIN, log(signature.chain)),
        };
    }

    /** How much the query reads like sentences of a person rather than like a program's output: words of grammar. */
    static double prose(QueryTerms query) {
        double grammar = 0;
        double all = 1;
        for (QueryTerms.Item item : query.items().subList(0, query.atoms())) {
            all += item.place();
            grammar += item.isGrammar() ? item.place() : 0;
        }
        return Math.min(1, grammar / all / GRAMMAR_OF_PROSE);
    }

    private static double log(double bits) {
        return Math.log1p(Math.max(0, bits));
    }

    /** What of the query one article meets. */
    private static final class Met {
        double unmetCode;
        double metCode;
        double unmetIdentifier;
        double unknown;
        double credit;
        double exact;
        double bestStretch;
        double stretchBits;
        private final float[] earned;

        /** The most that one item asks in vain inside the chain or right beside it, in units of ten bits. */
        double worstUnmet(QueryTerms query, Comparison.Result chain) {
            double worst = 0;
            int to = Math.min(earned.length - 1, chain.last + BESIDE);
            for (int i = Math.max(0, chain.first - BESIDE); i <= to; i++) {
                if (earned[i] == 0) {
                    worst = Math.max(
                            worst,
                            query.items().get(i).information()
                                    * query.items().get(i).place());
                }
            }
            return worst / 10;
        }

        Met(QueryTerms query, int article, ArticleIndex index) {
            List<QueryTerms.Item> items = query.items();
            earned = new float[query.atoms()];
            for (int i = 0; i < items.size(); i++) {
                QueryTerms.Item item = items.get(i);
                float best = 0;
                boolean literal = false;
                for (int t = 0; t < item.targets().length; t++) {
                    float c = item.credits()[t] * (index.weight(item.targets()[t], article) > 0 ? 1 : 0);
                    if (c > best) {
                        best = c;
                        literal = item.targets()[t] < index.terms();
                    }
                }
                if (i < earned.length) {
                    earned[i] = best * item.place();
                }
                account(item, best, literal);
            }
            stretch(items, earned);
        }

        private void account(QueryTerms.Item item, float best, boolean literal) {
            if (item.repeated()) {
                return;
            }
            if (item.token().kind() == TokenKind.CODE) {
                if (best > 0) {
                    metCode = Math.max(metCode, item.place() * Math.min(1, item.information() / RARE));
                } else {
                    unmetCode = Math.max(unmetCode, item.place());
                }
            } else if (item.token().kind() == TokenKind.IDENTIFIER && best == 0) {
                unmetIdentifier = Math.max(unmetIdentifier, item.asked() / 10);
            }
            if (!item.isKnown()) {
                unknown += item.asked();
            }
            credit += best * item.place();
            exact += literal ? best * item.place() : 0;
        }

        /** The stretch of the query that the article explains best, short ones at a discount. */
        private void stretch(List<QueryTerms.Item> items, float[] earned) {
            double inside = 0;
            double asked = 0;
            for (int end = 0; end < earned.length; end++) {
                inside += earned[end];
                asked += items.get(end).information() * items.get(end).place();
                if (end >= STRETCH) {
                    inside -= earned[end - STRETCH];
                    asked -= items.get(end - STRETCH).information()
                            * items.get(end - STRETCH).place();
                }
                double share = inside / (asked + 3);
                if (share > bestStretch) {
                    bestStretch = share;
                    stretchBits = inside;
                }
            }
        }
    }
}
