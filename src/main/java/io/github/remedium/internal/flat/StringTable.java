package io.github.remedium.internal.flat;

import java.nio.IntBuffer;
import java.util.List;

/**
 * Different strings, numbered from 0, and a way from each string to its number: a hash table with open addressing.
 * Immutable.
 */
public final class StringTable {

    private final Strings strings;

    /** The number of a string and 1, or 0 for an empty slot; their count is a power of two. */
    private final IntBuffer slots;

    private final int mask;

    private StringTable(Strings strings, IntBuffer slots) {
        this.strings = strings;
        this.slots = slots;
        this.mask = slots.limit() - 1;
    }

    /** These strings, of which no two are equal. */
    public static StringTable of(List<String> strings) {
        // A third to two thirds of the slots are filled.
        int capacity = Integer.highestOneBit(Math.max(2, strings.size() * 3 / 2)) * 2;
        int[] slots = new int[capacity];
        int number = 0;
        for (String string : strings) {
            int slot = hash(string) & capacity - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            slots[slot] = ++number;
        }
        return new StringTable(Strings.of(strings), IntBuffer.wrap(slots));
    }

    /** That of a compiled file. */
    public static StringTable read(Parts parts, String name) {
        IntBuffer slots = parts.ints(name + ".slots");
        parts.check(Integer.bitCount(slots.limit()) == 1, name + ".slots");
        return new StringTable(Strings.read(parts, name), slots);
    }

    /** Adds it to a compiled file. */
    public void write(PartSink sink, String name) {
        strings.write(sink, name);
        sink.put(name + ".slots", slots);
    }

    /** The strings by their numbers. */
    public Strings strings() {
        return strings;
    }

    /** How many there are. */
    public int size() {
        return strings.size();
    }

    /** A string. */
    public String get(int number) {
        return strings.get(number);
    }

    /** The number of a string, or -1 where it is not there. */
    public int find(String string) {
        int slot = hash(string) & mask;
        // A forged table may be full.
        for (int probes = 0; probes <= mask; probes++) {
            int number = slots.get(slot) - 1;
            if (number < 0) {
                return -1;
            }
            if (strings.matches(number, string)) {
                return number;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** Whether a string is there. */
    public boolean contains(String string) {
        return find(string) >= 0;
    }

    private static int hash(String string) {
        int hash = string.hashCode() * 0x9E3779B1;
        return hash ^ (hash >>> 16);
    }
}
