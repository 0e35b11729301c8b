package io.github.remedium.internal.flat;

import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;

/** Strings, numbered from 0, one behind the other in one array of characters. Immutable. */
public final class Strings {

    private final CharBuffer chars;

    /** Where each string begins, and where the last one ends. */
    private final IntBuffer starts;

    private Strings(CharBuffer chars, IntBuffer starts) {
        this.chars = chars;
        this.starts = starts;
    }

    /** These strings. */
    public static Strings of(List<String> strings) {
        int length = 0;
        for (String string : strings) {
            length = Math.addExact(length, string.length());
        }
        char[] chars = new char[length];
        int[] starts = new int[strings.size() + 1];
        int at = 0;
        int number = 0;
        for (String string : strings) {
            string.getChars(0, string.length(), chars, at);
            at += string.length();
            starts[++number] = at;
        }
        return new Strings(CharBuffer.wrap(chars), IntBuffer.wrap(starts));
    }

    /** Those of a compiled file. */
    public static Strings read(Parts parts, String name) {
        Strings read = new Strings(parts.chars(name + ".chars"), parts.ints(name + ".starts"));
        parts.check(read.starts.limit() > 0, name + ".starts");
        return read;
    }

    /** Adds them to a compiled file. */
    public void write(PartSink sink, String name) {
        sink.put(name + ".chars", chars);
        sink.put(name + ".starts", starts);
    }

    /** How many there are. */
    public int size() {
        return starts.limit() - 1;
    }

    /** The length of a string in UTF-16 code units. */
    public int length(int number) {
        return starts.get(number + 1) - starts.get(number);
    }

    /** A string. */
    public String get(int number) {
        char[] copy = new char[Objects.checkIndex(length(number), chars.limit() + 1)];
        chars.get(starts.get(number), copy);
        return new String(copy);
    }

    /** Writes a string to the beginning of an array; gives its length. */
    public int copy(int number, char[] to) {
        int length = length(number);
        chars.get(starts.get(number), to, 0, length);
        return length;
    }

    /** Whether a string is equal to another one. */
    public boolean matches(int number, String other) {
        int start = starts.get(number);
        int length = other.length();
        if (starts.get(number + 1) - start != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars.get(start + i) != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first of them as a list; each call of its methods makes the strings anew. */
    public List<String> first(int count) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return Strings.this.get(index);
            }

            @Override
            public int size() {
                return count;
            }
        };
    }
}
