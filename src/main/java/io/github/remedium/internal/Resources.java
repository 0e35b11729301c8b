package io.github.remedium.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the files that are inside the library's jar, below {@code io/github/remedium}. Text is UTF-8. */
public final class Resources {

    private static final String ROOT = "/io/github/remedium/";

    private Resources() {}

    /**
     * The bytes of a file.
     *
     * @throws IllegalStateException if it is missing
     */
    public static byte[] bytes(String path) {
        return read(path)
                .orElseThrow(() -> new IllegalStateException("the library's resource " + path + " is missing"));
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the library's resource " + path + " cannot be read", e);
        }
    }

    /** The text of a file. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The text of a file; empty if there is none. */
    public static Optional<String> find(String path) {
        return read(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The lines of a text file. */
    public static List<String> lines(String path) {
        return text(path).lines().toList();
    }
}
