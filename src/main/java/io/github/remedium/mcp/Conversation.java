package io.github.remedium.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Messages on two streams, one in each line: reads one, answers it, reads the next, until the input ends. A line that is no
 * message is answered with an error, and so is a request before {@code initialize}; the conversation goes on. Lines without
 * anything in them are passed over. Not safe for several threads.
 */
final class Conversation {

    private final Messages messages;
    private final int longestLine;

    /**
     * A conversation.
     *
     * @param longestLine bytes of a line from which on it is read over and refused
     */
    Conversation(Messages messages, int longestLine) {
        this.messages = messages;
        this.longestLine = longestLine;
    }

    /** Answers what comes until the input ends. */
    void hold(InputStream in, OutputStream out) throws IOException {
        InputStream input = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean initialized = false;
        boolean tooLong = false;
        for (int b = input.read(); ; b = input.read()) {
            if (b >= 0 && b != '\n') {
                tooLong = tooLong || line.size() >= longestLine;
                if (!tooLong) {
                    line.write(b);
                }
                continue;
            }
            if (tooLong) {
                write(messages.tooLarge(longestLine), out);
            } else if (!isBlank(line)) {
                Outcome outcome = messages.answer(line.toByteArray(), initialized);
                initialized = initialized || outcome.initialized();
                write(outcome, out);
            }
            line = new ByteArrayOutputStream();
            tooLong = false;
            if (b < 0) {
                return;
            }
        }
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() == 0
                || (line.size() < 100 && line.toString(StandardCharsets.UTF_8).isBlank());
    }

    private static void write(Outcome outcome, OutputStream out) throws IOException {
        Optional<String> answer = outcome.answer();
        if (answer.isPresent()) {
            out.write((answer.get() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
