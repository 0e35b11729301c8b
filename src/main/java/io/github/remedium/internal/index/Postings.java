package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Which articles hold each term or concept, in order of articles, with what weight. Immutable. */
final class Postings {

    /** Where the postings of each term or concept begin, and where the last ones end. */
    private final IntBuffer offsets;

    private final IntBuffer documents;
    private final ByteBuffer weights;

    private Postings(IntBuffer offsets, IntBuffer documents, ByteBuffer weights) {
        this.offsets = offsets;
        this.documents = documents;
        this.weights = weights;
    }

    /**
     * The postings of articles.
     *
     * @param articleIds the terms and concepts of each article
     * @param articleWeights the weight of each of them
     * @param ids how many terms and concepts there are
     * @param resolve the number of what an article calls a term or concept
     */
    static Postings of(List<int[]> articleIds, List<byte[]> articleWeights, int ids, IntUnaryOperator resolve) {
        int[] offsets = new int[ids + 1];
        for (int[] article : articleIds) {
            for (int raw : article) {
                offsets[resolve.applyAsInt(raw) + 1]++;
            }
        }
        for (int i = 0; i < ids; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] documents = new int[offsets[ids]];
        byte[] weights = new byte[offsets[ids]];
        int[] fill = offsets.clone();
        for (int a = 0; a < articleIds.size(); a++) {
            int[] article = articleIds.get(a);
            byte[] strengths = articleWeights.get(a);
            for (int i = 0; i < article.length; i++) {
                int at = fill[resolve.applyAsInt(article[i])]++;
                documents[at] = a;
                weights[at] = strengths[i];
            }
        }
        return new Postings(IntBuffer.wrap(offsets), IntBuffer.wrap(documents), ByteBuffer.wrap(weights));
    }

    static Postings read(Parts parts, String name, int ids) {
        Postings read = new Postings(
                parts.ints(name + ".offsets", ids + 1),
                parts.ints(name + ".documents"),
                parts.bytes(name + ".weights"));
        parts.check(read.documents.limit() == read.weights.limit(), name + ".weights");
        return read;
    }

    void write(PartSink sink, String name) {
        sink.put(name + ".offsets", offsets);
        sink.put(name + ".documents", documents);
        sink.put(name + ".weights", weights);
    }

    /** Where the postings of a term or concept begin; they end where those of the next begin. */
    int start(int id) {
        return offsets.get(id);
    }

    /** The article of a posting. */
    int document(int posting) {
        return documents.get(posting);
    }

    /** The weight of a posting, from 0 to 255. */
    int weight(int posting) {
        return weights.get(posting) & 0xff;
    }

    /** How many terms and concepts there are. */
    int ids() {
        return offsets.limit() - 1;
    }

    /** In how many articles a term or concept stands. */
    int frequency(int id) {
        return start(id + 1) - start(id);
    }
}
