package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Objects;

/**
 * The signatures of all articles, side by side in arrays so that they are read at the speed of memory. A signature is a
 * sequence of items (terms, and concepts of phrases at the place where the phrase begins). Beside its items stands a
 * Bloom filter of the telling ones and their concepts, which rules most signatures out at a glance. Immutable.
 */
public final class SignatureTable {

    /** Items that tell less than this many bits are left out of the filter. */
    public static final float TELLING = 3f;

    /** Bits of a filter. */
    public static final int BITS = 256;

    private static final int WORDS = BITS / Long.SIZE;

    /** A kind is written as its place here. */
    static final List<SignatureKind> KINDS = List.of(SignatureKind.values());

    private final IntBuffer starts;
    private final ByteBuffer kinds;
    private final IntBuffer itemStarts;

    /** The items of all signatures, each followed by its concepts; the first of each is written as its complement. */
    private final IntBuffer items;

    private final int longest;

    private final FloatBuffer mass;
    private final FloatBuffer worth;

    /** What the items earn at most that are not in the filter. */
    private final FloatBuffer light;

    private final LongBuffer filters;

    SignatureTable(
            IntBuffer starts,
            ByteBuffer kinds,
            IntBuffer itemStarts,
            IntBuffer items,
            FloatBuffer mass,
            FloatBuffer worth,
            FloatBuffer light,
            LongBuffer filters,
            int longest) {
        this.starts = starts;
        this.kinds = kinds;
        this.itemStarts = itemStarts;
        this.items = items;
        this.mass = mass;
        this.worth = worth;
        this.light = light;
        this.filters = filters;
        this.longest = longest;
    }

    static SignatureTable read(Parts parts, String name, int articles) {
        IntBuffer starts = parts.ints(name + ".starts", articles + 1);
        ByteBuffer kinds = parts.bytes(name + ".kinds");
        SignatureTable read = new SignatureTable(
                starts,
                kinds,
                parts.ints(name + ".item-starts", kinds.limit() + 1),
                parts.ints(name + ".items"),
                parts.floats(name + ".mass"),
                parts.floats(name + ".worth"),
                parts.floats(name + ".light"),
                parts.longs(name + ".filters"),
                parts.ints(name + ".longest", 1).get(0));
        int count = kinds.limit();
        parts.check(
                read.mass.limit() == count
                        && read.worth.limit() == count
                        && read.light.limit() == count
                        && read.filters.limit() == (long) count * WORDS
                        && read.longest >= 0
                        && read.longest <= read.items.limit(),
                name);
        return read;
    }

    void write(PartSink sink, String name) {
        sink.put(name + ".starts", starts);
        sink.put(name + ".kinds", kinds);
        sink.put(name + ".item-starts", itemStarts);
        sink.put(name + ".items", items);
        sink.put(name + ".mass", mass);
        sink.put(name + ".worth", worth);
        sink.put(name + ".light", light);
        sink.put(name + ".filters", filters);
        sink.put(name + ".longest", IntBuffer.wrap(new int[] {longest}));
    }

    /** The bit of an item in a filter. */
    public static int bit(int item) {
        return (item * 0x9E3779B1) >>> 24;
    }

    /** The first signature of an article; its signatures end where the next article's begin. */
    public int start(int article) {
        return Objects.checkIndex(starts.get(article), kinds.limit() + 1);
    }

    /** Where a signature stands. */
    public SignatureKind kind(int signature) {
        return KINDS.get(kinds.get(signature));
    }

    /** What it is worth beside one that a single article has: a string that many quote tells little of each. */
    public float worth(int signature) {
        return worth.get(signature);
    }

    /** Information of all items, bits. */
    public float mass(int signature) {
        return mass.get(signature);
    }

    /** Where the items of a signature begin in {@link #item}; they end where the next signature's begin. */
    public int itemStart(int signature) {
        return itemStarts.get(signature);
    }

    /** How many items, with their concepts, a signature has; no more than {@link #longest}. */
    public int length(int signature) {
        return Objects.checkIndex(itemStart(signature + 1) - itemStart(signature), longest + 1);
    }

    /** An item's complement, which is negative, or a concept of the item before. */
    public int item(int at) {
        return items.get(at);
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
        int end = itemStarts.get(signature + 1);
        for (int i = itemStarts.get(signature); i < end; i++) {
            int item = items.get(i);
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
            for (long shared = filters.get(signature * WORDS + w) & filter[w]; shared != 0; shared &= shared - 1) {
                credit += creditOfBit[w * Long.SIZE + Long.numberOfTrailingZeros(shared)];
            }
        }
        return credit == 0 ? 0 : credit + Math.min(creditOfRest, light.get(signature));
    }
}
