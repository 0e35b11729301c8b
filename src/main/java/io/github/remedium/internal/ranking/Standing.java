package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The numbers from which the probability of an article is made: its {@link Features} in the view that speaks most for it,
 * and how it stands there beside the other articles and in the other views.
 *
 * <ul>
 *   <li>{@code prose}: how much that view reads like sentences of a person
 *   <li>{@code evidence}: the logarithm of its odds by that view alone; {@code secondEvidence}: in its second best view
 *   <li>{@code otherEvidence}: the most that speaks for another article in any view; {@code lead}: how far it is ahead
 *   <li>{@code views}: how many views there are; {@code firstIn}: the share of them in which it comes first
 *   <li>{@code wholeEvidence}: the logarithm of its odds by the whole query
 *   <li>{@code wholeExplained}: the share of the whole query that it explains
 *   <li>{@code wholeUnmet}: information of the rarest thing in the whole query that only other articles hold
 *   <li>{@code wholeWorst}: the same, whether others hold it or not; {@code wholeUnknown}: the share that nobody holds
 *   <li>{@code wholeMetCode}, {@code wholeUnmetCode}: error codes in the whole query that it holds, and does not hold
 *   <li>{@code replacedWords}, {@code replacedValues}, {@code dropped}, {@code added}, {@code signatureHead},
 *       {@code signatureTail}, {@code queryHead}, {@code queryTail}, {@code literal}: see {@link Alignment};
 *       {@code contraryTail}: both the signature and the query go on, each with something else
 *   <li>{@code signatures}: the logarithm of how many signatures it has beside the others; one with many is met by chance
 * </ul>
 */
final class Standing {

    private static final List<String> OWN = List.of(
            "prose",
            "evidence",
            "secondEvidence",
            "otherEvidence",
            "lead",
            "views",
            "firstIn",
            "wholeEvidence",
            "wholeExplained",
            "wholeUnmet",
            "wholeWorst",
            "wholeUnknown",
            "wholeMetCode",
            "wholeUnmetCode",
            "replacedWords",
            "replacedValues",
            "dropped",
            "added",
            "signatureHead",
            "signatureTail",
            "queryHead",
            "queryTail",
            "contraryTail",
            "literal",
            "signatures");

    /** The names of all numbers, in the order of {@link #numbers}. */
    static final List<String> NAMES = names();

    private static List<String> names() {
        List<String> names = new ArrayList<>(Features.NAMES);
        names.addAll(OWN);
        return List.copyOf(names);
    }

    private final Contest contest;
    private final Contest.Contender contender;
    private final ArticleIndex index;
    private final Met met;
    private final Alignment alignment;

    /** That of a contender. */
    Standing(Contest contest, Contest.Contender contender, ArticleIndex index) {
        this.contest = contest;
        this.contender = contender;
        this.index = index;
        this.met = contender.view().whole()
                ? contender.met()
                : new Met(contest.views().get(0).terms(), contender.article(), index);
        this.alignment =
                new Alignment(contender.view().terms(), contender.ranked().signature(), index);
    }

    /**
     * The numbers.
     *
     * @param beside articles that do not count as rivals
     */
    double[] numbers(Set<Integer> beside) {
        double[] features = beside.isEmpty() ? contender.features() : contest.features(contender, beside);
        double evidence = beside.isEmpty() ? contender.evidence() : contest.evidence(features, contender.view());
        double second = Contest.NO_EVIDENCE;
        double whole = Contest.NO_EVIDENCE;
        int first = 0;
        for (View view : contest.views()) {
            int place = view.place(contender.article());
            if (place >= 0) {
                double here = contest.evidence(view, place);
                whole = view.whole() ? here : whole;
                second = view.equals(contender.view()) ? second : Math.max(second, here);
                first += place == 0 ? 1 : 0;
            }
        }
        double other = Contest.NO_EVIDENCE;
        for (Contest.Contender each : contest.contenders()) {
            if (each.article() != contender.article() && !beside.contains(each.article())) {
                other = Math.max(other, each.evidence());
            }
        }
        QueryTerms asked = contest.views().get(0).terms();
        double[] own = {
            contender.view().prose(),
            evidence,
            second,
            other,
            evidence - other,
            Math.log1p(contest.views().size()),
            (double) first / contest.views().size(),
            whole,
            met.explained(asked),
            met.rarestUnmet / Features.BITS,
            met.worst / Features.BITS,
            met.unknown / Math.max(0.1, asked.asked()),
            met.metCode,
            met.unmetCode,
            alignment.replacedWords,
            alignment.replacedValues,
            alignment.dropped,
            alignment.added,
            alignment.signatureHead,
            alignment.signatureTail,
            alignment.queryHead,
            alignment.queryTail,
            Math.min(alignment.signatureTail, alignment.queryTail),
            alignment.literal,
            manySignatures(contender.article(), index.signatures(), index.articles()),
        };
        double[] all = new double[features.length + own.length];
        System.arraycopy(features, 0, all, 0, features.length);
        System.arraycopy(own, 0, all, features.length, own.length);
        return all;
    }

    private static double manySignatures(int article, SignatureTable signatures, int articles) {
        double own = signatures.start(article + 1) - signatures.start(article);
        return Math.log((1 + own) / (1 + signatures.start(articles) / (double) articles));
    }
}
