package io.github.remedium.internal.index;

/**
 * What stands in each article, to look one term or concept up in it: the postings the other way round, as a small hash
 * table with open addressing for each article. Immutable.
 */
final class ArticleTerms {

    /** Where the table of each article begins. The length of each is a power of two. */
    private final int[] starts;

    /** Terms and concepts, each as its number and 1. */
    private final int[] ids;

    private final byte[] weights;

    /** From the postings of all terms and concepts. */
    ArticleTerms(int articles, int[] offsets, int[] documents, byte[] postingWeights) {
        int[] counts = new int[articles];
        for (int document : documents) {
            counts[document]++;
        }
        starts = new int[articles + 1];
        for (int a = 0; a < articles; a++) {
            // From half to two thirds of it, or a quarter to a third, is filled.
            starts[a + 1] = starts[a] + Integer.highestOneBit(Math.max(1, counts[a] * 3 / 2)) * 2;
        }
        ids = new int[starts[articles]];
        weights = new byte[starts[articles]];
        for (int id = 0; id + 1 < offsets.length; id++) {
            for (int p = offsets[id]; p < offsets[id + 1]; p++) {
                int slot = slot(id, documents[p]);
                ids[slot] = id + 1;
                weights[slot] = postingWeights[p];
            }
        }
    }

    /** The weight of a term or concept in an article, from 0, where it does not stand there, to 255. */
    int weight(int id, int article) {
        int slot = slot(id, article);
        // Most are not there, and their weight would have to be fetched from memory for nothing.
        return ids[slot] == 0 ? 0 : weights[slot] & 0xff;
    }

    /** Where it stands or would stand. */
    private int slot(int id, int article) {
        int start = starts[article];
        int mask = starts[article + 1] - start - 1;
        int slot = (id * 0x9E3779B1) >>> 7 & mask;
        while (ids[start + slot] != 0 && ids[start + slot] != id + 1) {
            slot = slot + 1 & mask;
        }
        return start + slot;
    }
}
