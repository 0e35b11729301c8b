package io.github.remedium.internal.snapshot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes values one behind the other; {@link Decoder} reads them. Whole numbers take one byte for each 7 bits. */
final class Encoder {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** How many bytes were written. */
    int size() {
        return size;
    }

    /** All that was written. */
    ByteBuffer written() {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, size));
    }

    /** A number that is rarely large, and not negative. */
    void count(int value) {
        number(Integer.toUnsignedLong(value));
    }

    /** Any whole number; one that is near 0 takes few bytes. */
    void signed(long value) {
        number((value << 1) ^ (value >> 63));
    }

    private void number(long value) {
        room(10);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((left & 0x7F) | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    /** Eight bytes. */
    void fixed(long value) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    void truth(boolean value) {
        count(value ? 1 : 0);
    }

    /** A string: a byte for each character if all are below U+0100, else two; the lowest bit of its length says which. */
    void text(String text) {
        boolean narrow = true;
        for (int i = 0; narrow && i < text.length(); i++) {
            narrow = text.charAt(i) < 0x100;
        }
        number((long) text.length() << 1 | (narrow ? 0 : 1));
        if (narrow) {
            byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
            room(latin.length);
            System.arraycopy(latin, 0, bytes, size, latin.length);
            size += latin.length;
            return;
        }
        room(Math.multiplyExact(text.length(), 2));
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
            bytes[size++] = (byte) (text.charAt(i) >>> Byte.SIZE);
        }
    }

    void texts(List<String> texts) {
        list(texts, this::text);
    }

    <T> void list(List<T> items, Consumer<T> writer) {
        count(items.size());
        items.forEach(writer);
    }

    <T> void optional(@Nullable T value, Consumer<T> writer) {
        truth(value != null);
        if (value != null) {
            writer.accept(value);
        }
    }

    <T> void optional(Optional<T> value, Consumer<T> writer) {
        truth(value.isPresent());
        value.ifPresent(writer);
    }

    void date(LocalDateTime date) {
        Instant instant = date.toInstant(ZoneOffset.UTC);
        signed(instant.getEpochSecond());
        count(instant.getNano());
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, bytes.length * 2L)));
        }
    }
}
