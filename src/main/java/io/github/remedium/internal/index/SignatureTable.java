package io.github.remedium.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The signatures of all articles, side by side in arrays so that they are read at the speed of memory. A signature is a
 * sequence of items (terms, and concepts of phrases at the place where the phrase begins). Beside its items stands a
 * Bloom filter of the telling ones and their concepts, which rules most signatures out at a glance. Immutable.
 */
public final class SignatureTable {

    /** Items that tell less than this many bits are left out of the filter. */
    public static final float TELLING = 3f;

    /** What a signature loses by being in several articles: its worth falls with this power of their number. */
    private static final double COMMON = 0.3;

    /** Bits of a filter. */
    public static final int BITS = 256;

    private static final int WORDS = BITS / Long.SIZE;

    private final int[] starts;
    private final SignatureKind[] kinds;
    private final int[] itemStarts;

    /** The items of all signatures, each followed by its concepts; the first of each is written as its complement. */
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
    record Raw(SignatureKind kind, int[] items, boolean[] inPhrase) {}

    SignatureTable(List<List<Raw>> articles, float[] information, IntFunction<int[]> conceptsOf) {
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
        kinds = new SignatureKind[count];
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
                kinds[s] = raw.kind();
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
        if (information[item] < TELLING) {
            return information[item];
        }
        int bit = bit(item);
        filters[signature * WORDS + (bit >> 6)] |= 1L << bit;
        return 0;
    }

    /** The bit of an item in a filter. */
    public static int bit(int item) {
        return (item * 0x9E3779B1) >>> 24;
    }

    /** The first signature of an article; its signatures end where the next article's begin. */
    public int start(int article) {
        return starts[article];
    }

    /** Where a signature stands. */
    public SignatureKind kind(int signature) {
        return kinds[signature];
    }

    /** What it is worth beside one that a single article has: a string that many quote tells little of each. */
    public float worth(int signature) {
        return worth[signature];
    }

    /** Information of all items, bits. */
    public float mass(int signature) {
        return mass[signature];
    }

    /** Where the items of a signature begin in {@link #item}; they end where the next signature's begin. */
    public int itemStart(int signature) {
        return itemStarts[signature];
    }

    /** An item's complement, which is negative, or a concept of the item before. */
    public int item(int at) {
        return items[at];
    }

    /**
     * Finds the items of a signature, and their concepts, that may be among some targets.
     *
     * @param present a bit for each target, under the lower bits of its number; its length is a power of two
     * @param found where they stand in {@link #item}; has room for all of them
     * @return how many they are
     */
    public int find(int signature, long[] present, int[] found) {
        int size = 0;
        int mask = present.length - 1;
        int end = itemStarts[signature + 1];
        for (int i = itemStarts[signature]; i < end; i++) {
            int item = items[i];
            int id = item ^ item >> 31;
            if ((present[id >> 6 & mask] & 1L << id) != 0) {
                found[size++] = i;
            }
        }
        return size;
    }

    /** How many items, with their concepts, the longest signature has. */
    public int longest() {
        return longest;
    }

    /**
     * No chain of the signature weighs more than this.
     *
     * @param filter the query's telling targets, by {@link #bit}
     * @param creditOfBit what the targets of each bit earn together
     * @param creditOfRest what all other targets earn together
     */
    public float bound(int signature, long[] filter, float[] creditOfBit, float creditOfRest) {
        float credit = 0;
        for (int w = 0; w < WORDS; w++) {
            for (long shared = filters[signature * WORDS + w] & filter[w]; shared != 0; shared &= shared - 1) {
                credit += creditOfBit[w * Long.SIZE + Long.numberOfTrailingZeros(shared)];
            }
        }
        return credit == 0 ? 0 : credit + Math.min(creditOfRest, light[signature]);
    }
}
