package io.github.remedium.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a whole error text from a stream. */
final class InputText {

    /** The largest number of bytes. */
    static final int MAX_BYTES = 64 << 20;

    private InputText() {}

    /**
     * The stream as UTF-8 without a byte order mark, malformed bytes as U+FFFD.
     *
     * @throws UnusableException if it fails or is too long
     */
    static String readAll(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnusableException(
                        "standard input is longer than " + (MAX_BYTES >> 20) + " MiB; pass the part around the error");
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UnusableException("standard input cannot be read: " + e.getMessage());
        }
    }
}
