package io.github.remedium.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Starts the command line: {@code java -jar remedium-cli.jar COMMAND ...}. */
public final class Main {

    static final String NO_MEMORY = "there is not enough memory; java -Xmx sets how much may be used";

    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs a command on the standard streams and ends the JVM with its exit status. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        boolean terminal = Terminal.isThere();
        List<String> decoded = RawArguments.decoded(List.of(args));
        int status = run(new Streams(System.in, out, utf8(System.err), terminal), System.getenv(), decoded);
        System.exit(status);
    }

    /**
     * Runs a command on these streams, in UTF-8 whatever the JVM's defaults are, without a look at the environment. The
     * streams are flushed and not closed.
     *
     * @param in standard input
     * @param out receives results
     * @param err receives progress and messages
     * @param args the command and its options
     * @return the exit status: 0 found or fine, 1 none or findings, 2 usage or unreadable input, 3 ambiguous
     */
    public static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(new Streams(in, utf8(out), utf8(err), false), Map.of(), List.of(args));
    }

    /** The same with these environment variables. */
    static int run(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, String... args) {
        return run(new Streams(in, utf8(out), utf8(err), false), environment, List.of(args));
    }

    private static int run(Streams streams, Map<String, String> environment, List<String> args) {
        try {
            return Commands.run(streams, environment, args);
        } catch (OutOfMemoryError e) {
            streams.complain(NO_MEMORY);
            return Status.UNUSABLE;
        } catch (StackOverflowError e) {
            streams.complain("something is nested too deeply");
            return Status.UNUSABLE;
        } finally {
            streams.out().flush();
            streams.err().flush();
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
