package io.github.remedium.cli;

import io.github.remedium.internal.text.SafeText;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err progress and messages
 * @param terminal whether a person watches
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /** Says, in one line on the error stream, what is wrong. */
    void complain(String message) {
        err.println("remedium: " + SafeText.line(message));
        err.flush();
    }

    /** Writes a result and its line break; the same one on every system. */
    void result(String text) {
        out.print(text);
        out.print('\n');
    }
}
