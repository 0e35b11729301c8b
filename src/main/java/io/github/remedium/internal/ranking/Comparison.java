package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureTable;
import java.util.Arrays;

/**
 * The second stage: compares a query with the signatures of one article. What counts is the heaviest chain of items
 * that stand in both in the same order (a weighted longest common subsequence, by a Fenwick tree of prefix maxima), as a
 * share of the signature and of the stretch of the query that it spans. Cheap bounds leave most signatures out.
 */
final class Comparison {

    private final ArticleIndex index;
    private final SignatureTable signatures;
    private final TargetTable targets;

    /** Information of the query's atoms before each atom. */
    private final float[] askedBefore;

    /** The telling targets of the query, as {@link SignatureTable#bound} takes them. */
    private final long[] filter = new long[SignatureTable.BITS / Long.SIZE];

    private final float[] creditOfBit = new float[SignatureTable.BITS];
    private float creditOfRest;

    private float[] bounds = new float[64];

    /** The heaviest chain that ends at or before an atom, and where it began: a Fenwick tree. */
    private final float[] weight;

    private final int[] begin;
    private final float[] met;

    /** Which item of the signature can meet which atom, in order of items. */
    private int[] pairItem = new int[64];

    private int[] pairAtom = new int[64];
    private int[] pairBegin = new int[64];
    private float[] pairCredit = new float[64];

    /** What of the signature the chain up to a pair meets, bits. */
    private float[] pairMet = new float[64];

    private int pairs;

    /** Where the items stand that may meet anything. */
    private final int[] found;

    Comparison(QueryTerms query, ArticleIndex index) {
        this.index = index;
        this.signatures = index.signatures();
        this.targets = new TargetTable(query);
        this.found = new int[signatures.longest()];
        this.weight = new float[query.atoms() + 1];
        this.begin = new int[query.atoms() + 1];
        this.met = new float[query.atoms() + 1];
        this.askedBefore = new float[query.atoms() + 1];
        for (int i = 0; i < query.atoms(); i++) {
            QueryTerms.Item item = query.items().get(i);
            askedBefore[i + 1] = askedBefore[i] + (item.asks() ? item.information() * item.place() : 0);
            note(item);
        }
    }

    private void note(QueryTerms.Item item) {
        float rest = 0;
        for (int t = 0; t < item.targets().length; t++) {
            int target = item.targets()[t];
            float credit = item.credits()[t] * item.place();
            if (index.information(target) >= SignatureTable.TELLING) {
                int bit = SignatureTable.bit(target);
                filter[bit >> 6] |= 1L << bit;
                creditOfBit[bit] += credit - implied(item, target);
            } else {
                rest = Math.max(rest, credit);
            }
        }
        creditOfRest += rest;
    }

    /** What an item earns by a concept of a term wherever it earns by the term. */
    private float implied(QueryTerms.Item item, int term) {
        float implied = 0;
        for (int concept : index.conceptsOf(term)) {
            for (int t = 0; t < item.targets().length; t++) {
                if (item.targets()[t] == concept && index.information(concept) >= SignatureTable.TELLING) {
                    implied = Math.max(implied, item.credits()[t]);
                }
            }
        }
        return Math.min(implied, item.information()) * item.place();
    }

    /** How the best signature of an article is met; one that is worth no more than {@code least} may be left out. */
    SignatureFit with(int article, float least) {
        SignatureFit best = new SignatureFit();
        int from = signatures.start(article);
        int count = signatures.start(article + 1) - from;
        bounds = count > bounds.length ? new float[count] : bounds;
        float limit = Math.max(least, 0);
        int most = -1;
        float highest = limit;
        for (int i = 0; i < count; i++) {
            bounds[i] = signatures.bound(from + i, filter, creditOfBit, creditOfRest);
            if (mayExceed(highest, from + i, bounds[i])) {
                most = i;
                highest = value(from + i, bounds[i]);
            }
        }
        // The one that may be best goes first, since it rules out most of the others.
        if (most >= 0) {
            compare(from + most, limit, best);
        }
        for (int i = 0; i < count; i++) {
            if (i != most && mayExceed(Math.max(limit, best.value), from + i, bounds[i])) {
                compare(from + i, Math.max(limit, best.value), best);
            }
        }
        return best;
    }

    private boolean mayExceed(float limit, int signature, float chain) {
        // The first is the same without the coverage, and quicker.
        return chain * signatures.worth(signature) > limit && value(signature, chain) > limit;
    }

    /** What a chain through a signature is worth at most. */
    private float value(int signature, float chain) {
        return chain
                * signatures.worth(signature)
                * (float) Math.sqrt(coverage(signature, chain / ArticleIndex.CONCEPT));
    }

    /** A signature of little information is never met in full: meeting it may be chance. */
    private float coverage(int signature, float met) {
        return Math.min(1, met / (signatures.mass(signature) + 1));
    }

    private void compare(int signature, float least, SignatureFit best) {
        if (value(signature, collect(signature)) <= least) {
            return;
        }
        float heaviest = 0;
        float most = 0;
        int first = 0;
        int last = 0;
        int done = 0;
        for (int p = 0; p < pairs; p++) {
            // What one item extends counts from the next item on.
            while (pairItem[done] < pairItem[p]) {
                raise(done);
                done++;
            }
            int atom = pairAtom[p];
            float before = 0;
            float already = 0;
            int from = atom;
            for (int i = atom; i > 0; i -= i & -i) {
                if (weight[i] > before) {
                    before = weight[i];
                    from = begin[i];
                    already = met[i];
                }
            }
            pairCredit[p] += before;
            pairMet[p] += already;
            pairBegin[p] = from;
            if (pairCredit[p] > heaviest) {
                heaviest = pairCredit[p];
                most = pairMet[p];
                first = from;
                last = atom;
            }
        }
        Arrays.fill(weight, 0);
        settle(signature, heaviest, most, first, last, best);
    }

    private void settle(int signature, float heaviest, float most, int first, int last, SignatureFit best) {
        float span = askedBefore[last + 1] - askedBefore[first];
        float density = Math.min(1, heaviest / Math.max(0.1f, span));
        float coverage = coverage(signature, most);
        float value = heaviest * signatures.worth(signature) * (float) Math.sqrt(coverage) * (0.5f + 0.5f * density);
        if (value > best.value) {
            best.value = value;
            best.chain = heaviest;
            best.coverage = coverage;
            best.density = density;
            best.kind = signatures.kind(signature);
            best.signature = signature;
            missing(signature, best);
            best.first = first;
            best.last = last;
        }
    }

    /** What of a signature stands nowhere in the query: its share, and the rarest word of it. */
    private void missing(int signature, SignatureFit fit) {
        float missing = 0;
        float worst = 0;
        float all = 0.1f;
        int end = signatures.itemStart(signature + 1);
        for (int i = signatures.itemStart(signature); i < end; ) {
            int item = ~signatures.item(i);
            boolean met = targets.holds(item);
            for (i++; i < end && signatures.item(i) >= 0; i++) {
                met |= targets.holds(signatures.item(i));
            }
            float information = index.information(item);
            all += information;
            if (!met) {
                missing += information;
                // Numbers and ids are what varies from one occurrence of a message to the next.
                worst = index.hasDigit(item) ? worst : Math.max(worst, information);
            }
        }
        fit.missing = missing / all;
        fit.worstMissing = worst;
    }

    /** Collects the pairs of a signature; gives what its items could earn together in any order. */
    private float collect(int signature) {
        pairs = 0;
        float sum = 0;
        float most = 0;
        int item = -1;
        int size = signatures.find(signature, targets.present(), found);
        for (int f = 0; f < size; f++) {
            int id = signatures.item(found[f]);
            int own = found[f];
            while (signatures.item(own) >= 0) {
                own--;
            }
            if (own != item) {
                sum += most;
                most = 0;
                item = own;
            }
            id = id < 0 ? ~id : id;
            float information = index.information(~signatures.item(own));
            float worth = id < index.terms() ? 1 : 1 / ArticleIndex.CONCEPT;
            for (int e = targets.first(id); e >= 0; e = targets.next(e)) {
                most = Math.max(most, targets.credit(e));
                pair(item, e, Math.min(information, worth * targets.credit(e)));
            }
        }
        return sum + most;
    }

    private void pair(int number, int entry, float met) {
        if (pairs == pairAtom.length) {
            pairItem = Arrays.copyOf(pairItem, pairs * 2);
            pairAtom = Arrays.copyOf(pairAtom, pairs * 2);
            pairCredit = Arrays.copyOf(pairCredit, pairs * 2);
            pairMet = Arrays.copyOf(pairMet, pairs * 2);
            pairBegin = Arrays.copyOf(pairBegin, pairs * 2);
        }
        pairItem[pairs] = number;
        pairAtom[pairs] = targets.atom(entry);
        pairMet[pairs] = met;
        pairCredit[pairs++] = targets.credit(entry);
    }

    private void raise(int pair) {
        for (int i = pairAtom[pair] + 1; i < weight.length; i += i & -i) {
            if (pairCredit[pair] > weight[i]) {
                weight[i] = pairCredit[pair];
                begin[i] = pairBegin[pair];
                met[i] = pairMet[pair];
            }
        }
    }
}
