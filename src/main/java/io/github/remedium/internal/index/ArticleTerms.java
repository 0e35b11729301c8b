package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * What stands in each article, to look one term or concept up in it: the postings the other way round, as a small hash
 * table with open addressing for each article. Immutable.
 */
final class ArticleTerms {

    /** Where the table of each article begins. The length of each is a power of two. */
    private final IntBuffer starts;

    /** Terms and concepts, each as its number and 1. */
    private final IntBuffer ids;

    private final ByteBuffer weights;

    private ArticleTerms(IntBuffer starts, IntBuffer ids, ByteBuffer weights) {
        this.starts = starts;
        this.ids = ids;
        this.weights = weights;
    }

    /** From the postings of all terms and concepts. */
    static ArticleTerms of(int articles, Postings postings) {
        int[] counts = new int[articles];
        int all = postings.start(postings.ids());
        for (int p = 0; p < all; p++) {
            counts[postings.document(p)]++;
        }
        int[] starts = new int[articles + 1];
        for (int a = 0; a < articles; a++) {
            // From half to two thirds of it, or a quarter to a third, is filled.
            starts[a + 1] = starts[a] + Integer.highestOneBit(Math.max(1, counts[a] * 3 / 2)) * 2;
        }
        int[] ids = new int[starts[articles]];
        byte[] weights = new byte[starts[articles]];
        for (int id = 0; id < postings.ids(); id++) {
            int end = postings.start(id + 1);
            for (int p = postings.start(id); p < end; p++) {
                int article = postings.document(p);
                int start = starts[article];
                int mask = starts[article + 1] - start - 1;
                int slot = hash(id) & mask;
                while (ids[start + slot] != 0) {
                    slot = slot + 1 & mask;
                }
                ids[start + slot] = id + 1;
                weights[start + slot] = (byte) postings.weight(p);
            }
        }
        return new ArticleTerms(IntBuffer.wrap(starts), IntBuffer.wrap(ids), ByteBuffer.wrap(weights));
    }

    static ArticleTerms read(Parts parts, String name, int articles) {
        ArticleTerms read = new ArticleTerms(
                parts.ints(name + ".starts", articles + 1), parts.ints(name + ".ids"), parts.bytes(name + ".weights"));
        parts.check(read.ids.limit() == read.weights.limit(), name + ".weights");
        return read;
    }

    void write(PartSink sink, String name) {
        sink.put(name + ".starts", starts);
        sink.put(name + ".ids", ids);
        sink.put(name + ".weights", weights);
    }

    /** The weight of a term or concept in an article, from 0, where it does not stand there, to 255. */
    int weight(int id, int article) {
        int start = starts.get(article);
        int mask = starts.get(article + 1) - start - 1;
        int slot = hash(id) & mask;
        // A forged table may be full.
        for (int probes = 0; probes <= mask; probes++) {
            int found = ids.get(start + slot);
            // Most are not there, and their weight would have to be fetched from memory for nothing.
            if (found == 0) {
                return 0;
            }
            if (found == id + 1) {
                return weights.get(start + slot) & 0xff;
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    private static int hash(int id) {
        return (id * 0x9E3779B1) >>> 7;
    }
}
