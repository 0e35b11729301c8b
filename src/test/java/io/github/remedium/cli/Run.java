package io.github.remedium.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A run of the command line in this JVM, seen as from outside. */
record Run(int status, String out, String err) {

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    /** With these environment variables. */
    static Run with(Map<String, String> environment, String... args) {
        return run(new byte[0], environment, args);
    }

    static Run withInput(byte[] input, String... args) {
        return run(input, Map.of(), args);
    }

    private static Run run(byte[] input, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // The streams' own charset must not matter.
        int status = Main.run(
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.US_ASCII),
                new PrintStream(err, false, StandardCharsets.US_ASCII),
                environment,
                args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The small knowledge base of these tests. */
    static String kb() {
        URL folder = Objects.requireNonNull(Run.class.getResource("kb"));
        try {
            return Path.of(folder.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
