package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.SignatureTable;
import java.util.Arrays;

/**
 * A signature laid beside the stretch of a query that meets it: what stands on one side where the other has something
 * else. A message with another value in a slot is the same message; one with other words in that place, or with another
 * end, is often a twin of it that means something else.
 *
 * <p>The alignment is the heaviest common subsequence (Needleman and Wunsch 1970, without a cost of gaps). All numbers are
 * information in units of {@link Features#BITS} bits. Not to be changed after it is made.
 */
final class Alignment {

    /** Atoms of the query's line before and behind the chain that are looked at. */
    private static final int BESIDE = 12;

    /** Atoms of the stretch that are looked at. */
    private static final int MOST_ATOMS = 96;

    /** Each atom counts this much beside its information: the difference between two messages may be a word like "not". */
    private static final double ATOM = 1;

    private static final double MOST_INFORMATION = 12;

    /** Words of the signature in whose place the query has other words; in whose place it has values. */
    double replacedWords;

    double replacedValues;

    /** Words of the signature between met ones that are left out in the query, and the other way round. */
    double dropped;

    double added;

    /** What stands before and behind what is met: of the signature, and of the query's line. */
    double signatureHead;

    double signatureTail;
    double queryHead;
    double queryTail;

    /** The share of what is met that is met to the letter, rather than in another language or spelling. */
    double literal;

    private final QueryTerms query;
    private final ArticleIndex index;
    private final int from;
    private final int size;

    /** The signature's items: where each begins in the table, and one more for the end. */
    private final int[] items;

    private final float[][] credits;
    private final boolean[][] exact;

    Alignment(QueryTerms query, SignatureFit fit, ArticleIndex index) {
        this.query = query;
        this.index = index;
        Surroundings around = query.surroundings();
        int start = Math.max(around.lineStart(fit.first), fit.first - BESIDE);
        int last = Math.max(fit.first, fit.last);
        int end = Math.min(Math.min(around.lineEnd(last), last + 1 + BESIDE), start + MOST_ATOMS);
        boolean none = fit.last < 0 || query.atoms() == 0;
        this.from = none ? 0 : start;
        this.size = none ? 0 : end - start;
        this.items = none ? new int[] {0} : items(index.signatures(), fit.signature);
        this.credits = new float[items.length - 1][size];
        this.exact = new boolean[items.length - 1][size];
        if (!none) {
            compare();
            account();
        }
    }

    private static int[] items(SignatureTable signatures, int signature) {
        int begin = signatures.itemStart(signature);
        int end = signatures.itemStart(signature + 1);
        int[] found = new int[signatures.length(signature) + 1];
        int count = 0;
        for (int i = begin; i < end; i++) {
            if (signatures.item(i) < 0) {
                found[count++] = i;
            }
        }
        found[count++] = end;
        return Arrays.copyOf(found, count);
    }

    /** Which atom meets which item, and with what credit. */
    private void compare() {
        SignatureTable signatures = index.signatures();
        // Ids of the signature in order, each with the number of its item in the lower bits.
        long[] ids = new long[items[items.length - 1] - items[0]];
        int count = 0;
        for (int i = 0; i + 1 < items.length; i++) {
            for (int at = items[i]; at < items[i + 1]; at++) {
                int id = signatures.item(at) < 0 ? ~signatures.item(at) : signatures.item(at);
                ids[count++] = (long) id << 32 | i;
            }
        }
        Arrays.sort(ids);
        for (int a = 0; a < size; a++) {
            QueryTerms.Item item = query.items().get(from + a);
            for (int t = 0; t < item.targets().length; t++) {
                int at = Arrays.binarySearch(ids, (long) item.targets()[t] << 32);
                for (at = at < 0 ? -at - 1 : at; at < count && ids[at] >> 32 == item.targets()[t]; at++) {
                    int own = (int) ids[at];
                    if (item.credits()[t] > credits[own][a]) {
                        credits[own][a] = item.credits()[t];
                        int id = ~signatures.item(items[own]);
                        exact[own][a] = index.isNamed(id, item.token().term());
                    }
                }
            }
        }
    }

    private void account() {
        int rows = items.length - 1;
        float[][] best = new float[rows + 1][size + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int a = size - 1; a >= 0; a--) {
                float met = credits[i][a] > 0 ? credits[i][a] + best[i + 1][a + 1] : 0;
                best[i][a] = Math.max(met, Math.max(best[i + 1][a], best[i][a + 1]));
            }
        }
        double met = 0;
        double letters = 0;
        int item = 0;
        int atom = 0;
        int gapItem = 0;
        int gapAtom = 0;
        while (item < rows && atom < size) {
            float here = credits[item][atom];
            if (here > 0 && best[item][atom] == here + best[item + 1][atom + 1]) {
                gap(gapItem, item, gapAtom, atom, met == 0);
                met += here;
                letters += exact[item][atom] ? here : 0;
                item++;
                atom++;
                gapItem = item;
                gapAtom = atom;
            } else if (best[item][atom] == best[item + 1][atom]) {
                item++;
            } else {
                atom++;
            }
        }
        signatureTail = ofSignature(gapItem, rows) / Features.BITS;
        queryTail = (words(gapAtom, size) + values(gapAtom, size)) / Features.BITS;
        literal = met == 0 ? 0 : letters / met;
    }

    private void gap(int fromItem, int toItem, int fromAtom, int toAtom, boolean head) {
        double signature = ofSignature(fromItem, toItem) / Features.BITS;
        double words = words(fromAtom, toAtom) / Features.BITS;
        double values = values(fromAtom, toAtom) / Features.BITS;
        if (head) {
            signatureHead = signature;
            queryHead = words + values;
            return;
        }
        double replaced = Math.min(signature, words);
        double valued = Math.min(signature - replaced, values);
        replacedWords += replaced;
        replacedValues += valued;
        dropped += signature - replaced - valued;
        added += words - replaced;
    }

    private double ofSignature(int fromItem, int toItem) {
        double sum = 0;
        for (int i = fromItem; i < toItem; i++) {
            int id = ~index.signatures().item(items[i]);
            sum += index.isNumber(id) ? 0 : ATOM + Math.min(MOST_INFORMATION, index.information(id));
        }
        return sum;
    }

    private double words(int fromAtom, int toAtom) {
        return sum(fromAtom, toAtom, false);
    }

    private double values(int fromAtom, int toAtom) {
        return sum(fromAtom, toAtom, true);
    }

    private double sum(int fromAtom, int toAtom, boolean values) {
        double sum = 0;
        for (int a = fromAtom; a < toAtom; a++) {
            QueryTerms.Item item = query.items().get(from + a);
            // The name of an exception before a message is no other beginning of it.
            if (item.asks() && query.surroundings().isValue(from + a) == values) {
                sum += item.place() * (ATOM + Math.min(MOST_INFORMATION, item.information()));
            }
        }
        return sum;
    }
}
