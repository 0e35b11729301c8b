package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The probabilities of the articles that fit a query; together they are at most 1. Articles that come near to the first
 * are tied with it: one probability belongs to all of them, as if they were one article, and is shared among them.
 *
 * <p>Where product or choices leave some of the tied articles out, what these had goes to those that are left, and nothing
 * else changes: to exclude an article is no evidence for another one. Immutable.
 */
final class Judgement {

    /**
     * An article.
     *
     * @param article its number in the index
     * @param probability that it is the right one
     * @param score what it is ranked by in its view
     * @param signatureMet whether a string by which it is recognised stands in the query
     * @param standing what the probability was made from
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Judged(int article, double probability, double score, boolean signatureMet, double[] standing) {

        Judged with(double other) {
            return new Judged(article, other, score, signatureMet, standing);
        }
    }

    private static final Comparator<Judged> BY_PROBABILITY =
            (one, other) -> Double.compare(other.probability(), one.probability());

    /** A lead of this share of the first one's score is no tie. */
    private static final double CLEAR_LEAD = 0.02;

    private final List<Judged> articles;
    private final List<Integer> tied;
    private final double ofTied;

    private Judgement(List<Judged> articles, List<Integer> tied, double ofTied) {
        this.articles = articles;
        this.tied = tied;
        this.ofTied = ofTied;
    }

    static Judgement of(Contest contest, ArticleIndex index, Confidence confidence) {
        List<Judged> judged = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (Contest.Contender each : contest.contenders()) {
            Standing standing = new Standing(contest, each, index);
            standings.add(standing);
            double[] numbers = standing.numbers(Set.of());
            judged.add(new Judged(
                    each.article(),
                    confidence.of(numbers),
                    each.ranked().score(),
                    each.ranked().signature().coverage >= 0.5,
                    numbers));
        }
        judged.sort(BY_PROBABILITY);
        if (judged.isEmpty()) {
            return new Judgement(List.of(), List.of(), 0);
        }
        int first = judged.get(0).article();
        int place = 0;
        while (contest.contenders().get(place).article() != first) {
            place++;
        }
        Contest.Contender leader = contest.contenders().get(place);
        List<Integer> near = contest.near(leader);
        Set<Integer> beside = new HashSet<>(near);
        double together = near.isEmpty()
                ? judged.get(0).probability()
                : Math.max(
                        judged.get(0).probability(),
                        confidence.of(standings.get(place).numbers(beside)));
        // Two that earn the same can each be right in half of the cases at most.
        double most = together * (0.5 + 0.5 * Math.min(1, contest.lead(leader) / CLEAR_LEAD));
        if (!near.isEmpty() && judged.get(0).probability() > most) {
            judged.set(0, judged.get(0).with(most));
        }
        List<Integer> tied = new ArrayList<>();
        tied.add(first);
        // An article that was not judged cannot be answered with, so no question may offer it.
        for (Judged each : judged) {
            if (beside.contains(each.article())) {
                tied.add(each.article());
            }
        }
        return new Judgement(shared(judged, beside, together), List.copyOf(tied), together);
    }

    /** The others share what the first leaves: those tied with it what all of them have, the rest what is left then. */
    private static List<Judged> shared(List<Judged> judged, Set<Integer> beside, double together) {
        double first = judged.get(0).probability();
        double ofNear = 0;
        double ofRest = 0;
        for (Judged each : judged.subList(1, judged.size())) {
            if (beside.contains(each.article())) {
                ofNear += each.probability();
            } else {
                ofRest += each.probability();
            }
        }
        List<Judged> shared = new ArrayList<>();
        shared.add(judged.get(0));
        for (Judged each : judged.subList(1, judged.size())) {
            boolean near = beside.contains(each.article());
            double room = near ? together - first : 1 - together;
            double all = near ? ofNear : ofRest;
            shared.add(each.with(Math.min(first, all <= room ? each.probability() : each.probability() * room / all)));
        }
        // What is shared among the tied ones and among the rest may put one of these before one of those.
        shared.sort(BY_PROBABILITY);
        return List.copyOf(shared);
    }

    /** The articles, the most probable first. */
    List<Judged> articles() {
        return articles;
    }

    /** The first article and those that come near to it. */
    List<Integer> tied() {
        return tied;
    }

    /** The probability that one of the tied articles is right. */
    double ofTied() {
        return ofTied;
    }

    /** What probability the first article, and those tied with it, leave to all others. */
    double leftByFirst() {
        return 1 - ofTied;
    }

    /** The judgement among the articles that are allowed. */
    Judgement among(IntPredicate allowed) {
        List<Integer> stay = tied.stream().filter(allowed::test).toList();
        List<Judged> left =
                articles.stream().filter(each -> allowed.test(each.article())).toList();
        if (stay.size() == tied.size() || stay.isEmpty()) {
            return new Judgement(
                    left,
                    stay.isEmpty() && !left.isEmpty() ? List.of(left.get(0).article()) : stay,
                    stay.isEmpty() ? 0 : ofTied);
        }
        Set<Integer> staying = new HashSet<>(stay);
        double had = left.stream()
                .filter(each -> staying.contains(each.article()))
                .mapToDouble(Judged::probability)
                .sum();
        List<Judged> raised = new ArrayList<>();
        for (Judged each : left) {
            boolean raise = staying.contains(each.article()) && had > 0;
            raised.add(raise ? each.with(each.probability() * ofTied / had) : each);
        }
        raised.sort(BY_PROBABILITY);
        return new Judgement(List.copyOf(raised), stay, ofTied);
    }

    /** The same with no article more probable than this. */
    Judgement atMost(double most) {
        return new Judgement(
                articles.stream()
                        .map(each -> each.with(Math.min(most, each.probability())))
                        .toList(),
                tied,
                Math.min(most, ofTied));
    }

    /** The same with no probability at all: the query says nothing. */
    Judgement silent() {
        return atMost(0);
    }
}
