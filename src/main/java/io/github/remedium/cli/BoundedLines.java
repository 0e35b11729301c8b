package io.github.remedium.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 line by line; a line that is too long is cut off, so that memory is bounded. Not safe for several threads. */
final class BoundedLines {

    /** The largest number of characters in a line. */
    static final int MAX_CHARS = 32 << 20;

    private final Reader reader;
    private final int maxChars;
    private int number;
    private boolean tooLong;
    private boolean afterCarriageReturn;

    BoundedLines(InputStream in) {
        this(in, MAX_CHARS);
    }

    BoundedLines(InputStream in, int maxChars) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.maxChars = maxChars;
    }

    /** The next line without its end, or null behind the last one. A line that is too long comes cut off. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        tooLong = false;
        int c = reader.read();
        if (afterCarriageReturn && c == '\n') {
            c = reader.read();
        }
        afterCarriageReturn = false;
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n' && c != '\r'; c = reader.read()) {
            if (number == 1 && line.length() == 0 && c == '\ufeff') {
                continue;
            }
            if (line.length() < maxChars) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        afterCarriageReturn = c == '\r';
        return line.toString();
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that was read last was cut off. */
    boolean tooLong() {
        return tooLong;
    }
}
