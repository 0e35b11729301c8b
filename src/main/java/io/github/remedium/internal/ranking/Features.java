package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.SignatureKind;
import java.util.List;
import java.util.Set;

/**
 * The few numbers about a candidate from which its probability is made.
 *
 * <ul>
 *   <li>{@code explained}: the share of the query's information that the article holds; {@code littleExplained}: the
 *       same, up to a half
 *   <li>{@code chain}: information of the best signature's chain; {@code shortChain}: the same, as far as it is short
 *   <li>{@code message}, {@code title}: where that signature stands
 *   <li>{@code missing}: the share of that signature's information that stands nowhere in the query
 *   <li>{@code worstUnmet}: the most that one item asks in vain inside the chain or right beside it
 *   <li>{@code gap}, {@code gapBits}: the lead on the next candidate, as a share of the score and in bits
 *   <li>{@code clearLead}: {@code gap} times {@code littleExplained}: being ahead by what little one holds says little
 *   <li>{@code crowd}: what the other candidates earn on average beside this one
 *   <li>{@code twoBest}: the share of what the article earns that two items alone earn
 *   <li>{@code pointedMessage}: the same where the best signature is a message: a code and a name of it tell more
 *       than many ordinary words
 *   <li>{@code metCode}: information of an error code that the article holds
 *   <li>{@code unmetCode}, {@code unmetIdentifier}: an error code or identifier that the article does not hold
 *   <li>{@code unknown}: the share of the query's information that no article knows
 *   <li>{@code density}: the share of the query's stretch between the chain's ends that the chain meets;
 *       {@code coverage}: the share of the signature that it meets; {@code fullyMet}: both sides met, times the chain
 *   <li>{@code signatureGap}: the lead of the best signature on that of any other candidate
 *   <li>{@code worstMissing}: the rarest word of the signature that stands nowhere in the query
 *   <li>{@code rarest}, {@code rarestWhole}, {@code longWhole}: the rarest thing of the query that the article holds to
 *       the letter: of all, of compounds, of compounds of several words
 *   <li>{@code rarestUnmet}: the rarest thing of the query that only other articles hold
 *   <li>{@code asked}: information of the view; {@code segment}, {@code rank}, {@code share}: whether it is a segment of
 *       the query, at which place, and how much of the query it is
 * </ul>
 */
final class Features {

    /** Their names, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "explained",
            "littleExplained",
            "chain",
            "shortChain",
            "message",
            "title",
            "missing",
            "worstUnmet",
            "gap",
            "gapBits",
            "clearLead",
            "crowd",
            "twoBest",
            "pointedMessage",
            "metCode",
            "unmetCode",
            "unmetIdentifier",
            "unknown",
            "density",
            "coverage",
            "signatureGap",
            "worstMissing",
            "rarest",
            "rarestWhole",
            "longWhole",
            "fullyMet",
            "rarestUnmet",
            "asked",
            "segment",
            "rank",
            "share");

    private static final double LITTLE_EXPLAINED = 0.5;
    private static final double SHORT_CHAIN = 2.5;

    /** The share of what is asked that articles earn by accident. */
    private static final double ACCIDENT = 0.2;

    /** Bits that are one unit of a feature. */
    static final double BITS = 10;

    /** The share of words of grammar in prose. */
    private static final double GRAMMAR_OF_PROSE = 0.4;

    private Features() {}

    /**
     * The features of the candidate at a place of a view's ranking.
     *
     * @param met what of the view the candidate meets
     * @param beside articles that do not count as rivals
     */
    static double[] of(View view, int place, Met met, Set<Integer> beside) {
        QueryTerms query = view.terms();
        List<Ranking.Ranked> ranked = view.ranking().ranked();
        Ranking.Ranked candidate = ranked.get(place);
        double score = candidate.score();
        double asked = Math.max(0.1, query.asked());
        // In a larger knowledge base some other article would earn this much by accident.
        double rival = ACCIDENT * asked;
        double crowd = 0;
        double otherSignature = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (i != place && !beside.contains(ranked.get(i).article())) {
                rival = Math.max(rival, ranked.get(i).score());
                crowd += ranked.get(i).score() / (ranked.size() - 1);
                otherSignature = Math.max(otherSignature, ranked.get(i).signature().value);
            }
        }
        crowd = Math.max(ACCIDENT * asked, crowd);
        SignatureFit signature = candidate.signature();
        double explained = Math.min(1, candidate.words() / asked);
        double chain = log(signature.chain);
        double message = signature.kind == SignatureKind.MESSAGE ? 1 : 0;
        double gap = score <= 0 ? 0 : Math.max(-1, (score - rival) / score);
        double twoBest = met.twoBest() / Math.max(1, candidate.words());
        double signatureGap =
                signature.value <= 0 ? 0 : Math.max(-1, (signature.value - otherSignature) / signature.value);
        return new double[] {
            explained,
            Math.min(LITTLE_EXPLAINED, explained),
            chain,
            Math.min(SHORT_CHAIN, chain),
            message,
            signature.kind == SignatureKind.TITLE ? 1 : 0,
            signature.missing,
            met.worstUnmet(query, signature),
            gap,
            score > rival ? log(score - rival) : -log(rival - score),
            gap * Math.min(LITTLE_EXPLAINED, explained),
            score <= 0 ? 0 : crowd / score,
            twoBest,
            message * twoBest,
            met.metCode,
            met.unmetCode,
            met.unmetIdentifier,
            met.unknown / asked,
            signature.density,
            signature.coverage,
            signatureGap,
            signature.worstMissing / BITS,
            met.rarest / BITS,
            met.rarestWhole / BITS,
            met.longWhole / BITS,
            signature.coverage * (1 - signature.missing) * chain,
            met.rarestUnmet / BITS,
            log(asked),
            view.whole() ? 0 : 1,
            view.rank() / 12.0,
            view.share(),
        };
    }

    /** How much the query reads like sentences of a person rather than like a program's output: words of grammar. */
    static double prose(QueryTerms query) {
        double grammar = 0;
        double all = 1;
        for (QueryTerms.Item item : query.items().subList(0, query.atoms())) {
            all += item.asks() ? item.place() : 0;
            grammar += item.isGrammar() && item.asks() ? item.place() : 0;
        }
        return Math.min(1, grammar / all / GRAMMAR_OF_PROSE);
    }

    private static double log(double bits) {
        return Math.log1p(Math.max(0, bits));
    }
}
