package io.github.remedium.internal.snapshot;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link Encoder} wrote. Bytes that it did not write end in a {@link RuntimeException}, and never in more
 * memory than a small multiple of their number.
 */
final class Decoder {

    private final ByteBuffer bytes;

    /** Reads from the buffer's position to its limit. */
    Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** A number that is not negative. */
    int count() {
        long value = number();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalStateException("a count of " + value);
        }
        return (int) value;
    }

    /** How many things follow, each of which takes a byte at least. */
    private int things() {
        int count = count();
        if (count > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalStateException("a number without an end");
    }

    long fixed() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes.get() & 0xFFL) << shift;
        }
        return value;
    }

    boolean truth() {
        return count() != 0;
    }

    String text() {
        long coded = number();
        long length = coded >>> 1;
        boolean narrow = (coded & 1) == 0;
        if (length > bytes.remaining() / (narrow ? 1 : 2)) {
            throw new BufferUnderflowException();
        }
        if (narrow) {
            byte[] copy = new byte[(int) length];
            bytes.get(copy);
            return new String(copy, StandardCharsets.ISO_8859_1);
        }
        // By hand, since a half of a pair would not survive the decoder of a charset.
        char[] copy = new char[(int) length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = (char) ((bytes.get() & 0xFF) | bytes.get() << Byte.SIZE);
        }
        return new String(copy);
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> reader) {
        int size = things();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.get());
        }
        return items;
    }

    <T> Optional<T> optional(Supplier<T> reader) {
        return truth() ? Optional.of(reader.get()) : Optional.empty();
    }

    Optional<String> optionalText() {
        return truth() ? Optional.of(text()) : Optional.empty();
    }

    @Nullable
    LocalDateTime dateOrNull() {
        return truth() ? date() : null;
    }

    LocalDateTime date() {
        return LocalDateTime.ofEpochSecond(signed(), count(), ZoneOffset.UTC);
    }
}
