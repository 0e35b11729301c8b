package io.github.remedium.internal.index;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Lays the signatures of all articles side by side. Used once, by one thread. */
final class SignatureTableBuilder {

    /** What a signature loses by being in several articles: its worth falls with this power of their number. */
    private static final double COMMON = 0.3;

    private static final int WORDS = SignatureTable.BITS / Long.SIZE;

    private final int[] starts;
    private final byte[] kinds;
    private final int[] itemStarts;
    private final int[] items;
    private final int longest;
    private final float[] mass;
    private final float[] worth;
    private final float[] light;
    private final long[] filters;

    /**
     * A signature before it is laid beside the others.
     *
     * @param kind where it stands
     * @param items its items
     * @param inPhrase which of them are words of a phrase, whose meaning stands beside them
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Raw(SignatureKind kind, int[] items, boolean[] inPhrase) {

        /** The same with its items numbered otherwise. */
        Raw with(int[] other) {
            return new Raw(kind, other, inPhrase);
        }
    }

    /** From the signatures of all articles. */
    SignatureTableBuilder(List<List<Raw>> articles, float[] information, IntFunction<int[]> conceptsOf) {
        starts = new int[articles.size() + 1];
        int count = 0;
        int length = 0;
        for (int a = 0; a < articles.size(); a++) {
            starts[a] = count;
            count += articles.get(a).size();
            for (Raw raw : articles.get(a)) {
                for (int item : raw.items()) {
                    length += 1 + conceptsOf.apply(item).length;
                }
            }
        }
        starts[articles.size()] = count;
        kinds = new byte[count];
        itemStarts = new int[count + 1];
        items = new int[length];
        mass = new float[count];
        worth = new float[count];
        // An article has each of its signatures once.
        Map<ItemSequence, Integer> holders = new HashMap<>();
        for (List<Raw> article : articles) {
            article.forEach(raw -> holders.merge(new ItemSequence(raw.items()), 1, Integer::sum));
        }
        light = new float[count];
        filters = new long[count * WORDS];
        int s = 0;
        int at = 0;
        for (List<Raw> article : articles) {
            for (Raw raw : article) {
                kinds[s] = (byte) SignatureTable.KINDS.indexOf(raw.kind());
                worth[s] = (float) Math.pow(holders.getOrDefault(new ItemSequence(raw.items()), 1), -COMMON);
                itemStarts[s] = at;
                for (int i = 0; i < raw.items().length; i++) {
                    int item = raw.items()[i];
                    items[at++] = ~item;
                    mass[s] += raw.inPhrase()[i] ? 0 : information[item];
                    float lightest = note(s, item, information);
                    for (int concept : conceptsOf.apply(item)) {
                        items[at++] = concept;
                        lightest = Math.max(lightest, note(s, concept, information));
                    }
                    light[s] += lightest;
                }
                s++;
            }
        }
        itemStarts[count] = at;
        int most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, itemStarts[i + 1] - itemStarts[i]);
        }
        longest = most;
    }

    /** Notes a telling item in the filter; gives what another one earns at most. */
    private float note(int signature, int item, float[] information) {
        if (information[item] < SignatureTable.TELLING) {
            return information[item];
        }
        int bit = SignatureTable.bit(item);
        filters[signature * WORDS + (bit >> 6)] |= 1L << bit;
        return 0;
    }

    /** The table. */
    SignatureTable build() {
        return new SignatureTable(
                IntBuffer.wrap(starts),
                ByteBuffer.wrap(kinds),
                IntBuffer.wrap(itemStarts),
                IntBuffer.wrap(items),
                FloatBuffer.wrap(mass),
                FloatBuffer.wrap(worth),
                FloatBuffer.wrap(light),
                LongBuffer.wrap(filters),
                longest);
    }
}
