package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureKind;
import io.github.remedium.internal.index.Signatures;
import java.util.Arrays;

/**
 * The second stage: compares a query with the signatures of one article. What counts is the heaviest chain of items
 * that stand in both in the same order (a weighted longest common subsequence, by a Fenwick tree of prefix maxima), as a
 * share of the signature and of the stretch of the query that it spans.
 */
final class Comparison {

    private final ArticleIndex index;
    private final Signatures signatures;
    private final TargetTable targets;

    /** Information of the query's atoms before each atom. */
    private final float[] askedBefore;

    /** The telling targets of the query, as {@link Signatures#bound} takes them. */
    private final long[] filter = new long[Signatures.BITS / Long.SIZE];

    private final float[] creditOfBit = new float[Signatures.BITS];
    private float creditOfRest;
    private final float[] weight;
    private final int[] begin;
    private int[] pendingAtom = new int[16];
    private float[] pendingChain = new float[16];
    private int[] pendingBegin = new int[16];
    private int pending;

    Comparison(QueryTerms query, ArticleIndex index) {
        this.index = index;
        this.signatures = index.signatures();
        this.targets = new TargetTable(query);
        this.weight = new float[query.atoms() + 1];
        this.begin = new int[query.atoms() + 1];
        this.askedBefore = new float[query.atoms() + 1];
        for (int i = 0; i < query.atoms(); i++) {
            QueryTerms.Item item = query.items().get(i);
            askedBefore[i + 1] = askedBefore[i] + item.information() * item.place();
            note(item);
        }
    }

    private void note(QueryTerms.Item item) {
        float rest = 0;
        for (int t = 0; t < item.targets().length; t++) {
            int target = item.targets()[t];
            float credit = item.credits()[t] * item.place();
            if (index.information(target) >= Signatures.TELLING) {
                int bit = Signatures.bit(target);
                filter[bit >> 6] |= 1L << bit;
                creditOfBit[bit] += credit;
            } else {
                rest = Math.max(rest, credit);
            }
        }
        creditOfRest += rest;
    }

    /** No signature of the article is worth more than this; much cheaper to tell than what the best one is worth. */
    float bound(int article) {
        float most = 0;
        int end = signatures.start(article + 1);
        for (int signature = signatures.start(article); signature < end; signature++) {
            most = Math.max(most, value(signature, chainBound(signature)));
        }
        return most;
    }

    private float chainBound(int signature) {
        return signatures.bound(signature, filter, creditOfBit, creditOfRest);
    }

    /** What a chain through a signature is worth at most. */
    private float value(int signature, float chain) {
        return chain * (float) Math.sqrt(coverage(signature, chain));
    }

    /** A signature of little information is never met in full: meeting it may be chance. */
    private float coverage(int signature, float chain) {
        return Math.min(1, chain / (signatures.mass(signature) + 1));
    }

    /** How well the best signature of an article is met. */
    static final class Result {
        /** What it is worth: its chain, lessened by what the chain leaves out of signature and query. */
        float value;

        /** Information of the chain, bits. */
        float chain;

        /** Share of the signature that the chain meets. */
        float coverage;

        /** Share of the query's stretch between the chain's ends that the chain meets. */
        float density;

        /** The first and the last atom of the query in the chain. */
        int first;

        int last = -1;

        SignatureKind kind = SignatureKind.SENTENCE;
        int signature = -1;
    }

    Result with(int article) {
        Result best = new Result();
        int end = signatures.start(article + 1);
        for (int signature = signatures.start(article); signature < end; signature++) {
            if (value(signature, chainBound(signature)) > best.value) {
                compare(signature, best);
            }
        }
        return best;
    }

    private void compare(int signature, Result best) {
        float heaviest = 0;
        int first = 0;
        int last = 0;
        boolean touched = false;
        int end = signatures.itemStart(signature + 1);
        for (int i = signatures.itemStart(signature); i < end; i++) {
            int item = signatures.item(i);
            pending = 0;
            meet(item, touched);
            for (int concept : index.conceptsOf(item)) {
                meet(concept, touched);
            }
            for (int p = 0; p < pending; p++) {
                raise(pendingAtom[p], pendingChain[p], pendingBegin[p]);
                if (pendingChain[p] > heaviest) {
                    heaviest = pendingChain[p];
                    first = pendingBegin[p];
                    last = pendingAtom[p];
                }
                touched = true;
            }
        }
        if (touched) {
            Arrays.fill(weight, 0);
        }
        float coverage = coverage(signature, heaviest);
        float span = askedBefore[last + 1] - askedBefore[first];
        float density = Math.min(1, heaviest / Math.max(0.1f, span));
        float value = value(signature, heaviest) * (0.5f + 0.5f * density);
        if (value > best.value) {
            best.value = value;
            best.chain = heaviest;
            best.coverage = coverage;
            best.density = density;
            best.kind = signatures.kind(signature);
            best.signature = signature;
            best.first = first;
            best.last = last;
        }
    }

    /** Notes the chains that one item of the signature extends; they count from the next item on. */
    private void meet(int target, boolean touched) {
        for (int e = targets.first(target); e >= 0; e = targets.next(e)) {
            int atom = targets.atom(e);
            float before = 0;
            int from = atom;
            if (touched) {
                for (int i = atom; i > 0; i -= i & -i) {
                    if (weight[i] > before) {
                        before = weight[i];
                        from = begin[i];
                    }
                }
            }
            if (pending == pendingAtom.length) {
                pendingAtom = Arrays.copyOf(pendingAtom, pending * 2);
                pendingChain = Arrays.copyOf(pendingChain, pending * 2);
                pendingBegin = Arrays.copyOf(pendingBegin, pending * 2);
            }
            pendingAtom[pending] = atom;
            pendingChain[pending] = before + targets.credit(e);
            pendingBegin[pending++] = from;
        }
    }

    private void raise(int atom, float chain, int from) {
        for (int i = atom + 1; i < weight.length; i += i & -i) {
            if (chain > weight[i]) {
                weight[i] = chain;
                begin[i] = from;
            }
        }
    }
}
