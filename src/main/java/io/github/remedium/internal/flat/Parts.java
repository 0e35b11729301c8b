package io.github.remedium.internal.flat;

import io.github.remedium.internal.LoadFailure;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The parts of a compiled file by their names, as views that copy nothing. Numbers are little-endian. Whoever reads a part
 * checks that its length agrees with the others. Immutable and safe for any number of threads.
 */
public final class Parts {

    private final String place;
    private final Map<String, ByteBuffer> parts;

    /**
     * Parts of a file.
     *
     * @param place the name of the file, for messages
     * @param parts the bytes of each part
     */
    public Parts(String place, Map<String, ByteBuffer> parts) {
        this.place = place;
        this.parts = Map.copyOf(parts);
    }

    /** The name of the file. */
    public String place() {
        return place;
    }

    /** A part of bytes. */
    public ByteBuffer bytes(String name) {
        return part(name, 1);
    }

    /** A part of UTF-16 code units. */
    public CharBuffer chars(String name) {
        return part(name, Character.BYTES).asCharBuffer();
    }

    /** A part of whole numbers. */
    public IntBuffer ints(String name) {
        return part(name, Integer.BYTES).asIntBuffer();
    }

    /** The same, of which the number is known. */
    public IntBuffer ints(String name, int length) {
        IntBuffer ints = ints(name);
        check(ints.limit() == length, name);
        return ints;
    }

    /** A part of long whole numbers. */
    public LongBuffer longs(String name) {
        return part(name, Long.BYTES).asLongBuffer();
    }

    /** A part of fractions. */
    public FloatBuffer floats(String name) {
        return part(name, Float.BYTES).asFloatBuffer();
    }

    /** A part of fractions of double precision. */
    public DoubleBuffer doubles(String name) {
        return part(name, Double.BYTES).asDoubleBuffer();
    }

    /**
     * Fails unless a part is as it must be.
     *
     * @throws LoadFailure if not; the message names file and part, and says what to do
     */
    public void check(boolean sound, String name) {
        if (!sound) {
            throw failure(name);
        }
    }

    /** What is thrown where a part contradicts itself or another one. */
    public LoadFailure failure(String name) {
        return new LoadFailure(place + ": part '" + name
                + "' of the compiled file is missing or contradicts the others;" + " compile it again");
    }

    /**
     * Runs a step that reads a part. Whatever a forged part leads to is a failure that names it.
     *
     * @throws LoadFailure if the step throws anything
     */
    public <T> T reading(String name, Supplier<T> step) {
        try {
            return step.get();
        } catch (LoadFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(name, e);
        }
    }

    /** The same where reading a part led to this. */
    public LoadFailure failure(String name, RuntimeException cause) {
        LoadFailure failure = failure(name);
        failure.initCause(cause);
        return failure;
    }

    private ByteBuffer part(String name, int size) {
        ByteBuffer part = parts.get(name);
        if (part == null || part.limit() % size != 0) {
            throw failure(name);
        }
        return part.duplicate().clear().order(ByteOrder.LITTLE_ENDIAN);
    }
}
