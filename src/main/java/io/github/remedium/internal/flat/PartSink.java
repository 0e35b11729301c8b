package io.github.remedium.internal.flat;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Collects the parts that something is made of: arrays of numbers, each with a name. What was put in must not change
 * until the parts are written. Used by one thread.
 */
public final class PartSink {

    private final Map<String, Buffer> parts = new LinkedHashMap<>();

    /** Adds whole numbers. */
    public void put(String name, IntBuffer values) {
        add(name, values);
    }

    /** Adds bytes. */
    public void put(String name, ByteBuffer values) {
        add(name, values);
    }

    /** Adds UTF-16 code units. */
    public void put(String name, CharBuffer values) {
        add(name, values);
    }

    /** Adds fractions. */
    public void put(String name, FloatBuffer values) {
        add(name, values);
    }

    /** Adds fractions of double precision. */
    public void put(String name, DoubleBuffer values) {
        add(name, values);
    }

    /** Adds long whole numbers. */
    public void put(String name, LongBuffer values) {
        add(name, values);
    }

    /** All parts in the order in which they were added; whole buffers, whatever their positions are. */
    public Map<String, Buffer> parts() {
        return Collections.unmodifiableMap(parts);
    }

    private void add(String name, Buffer values) {
        if (parts.putIfAbsent(name, values) != null) {
            throw new IllegalArgumentException("there are two parts with the name " + name);
        }
    }
}
