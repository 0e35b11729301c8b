package io.github.remedium.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
        try (InputStream in = Resources.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the library's resource " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the library's resource " + path + " cannot be read", e);
        }
    }

    /** Whether a file is there. */
    public static boolean has(String path) {
        return Resources.class.getResource(ROOT + path) != null;
    }

    /** The text of a file. */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The lines of a text file. */
    public static List<String> lines(String path) {
        return text(path).lines().toList();
    }
}
