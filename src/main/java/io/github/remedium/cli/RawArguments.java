package io.github.remedium.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Recovers arguments that the JVM could not decode: under {@code LANG=C}, as in most containers, it takes every byte
 * that is not ASCII for an error, so that a message in any other language than English arrives in pieces. Linux keeps
 * the bytes.
 */
final class RawArguments {

    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private RawArguments() {}

    /** The arguments, decoded as UTF-8 where the JVM's own decoding lost something and the bytes can be had. */
    static List<String> decoded(List<String> args) {
        if (args.stream().allMatch(RawArguments::isAscii)) {
            return args;
        }
        try {
            return fromBytes(Files.readAllBytes(COMMAND_LINE), args);
        } catch (IOException | RuntimeException e) {
            return args;
        }
    }

    /** The last arguments of a command line whose arguments end in a zero byte each; the given ones if it is odd. */
    static List<String> fromBytes(byte[] commandLine, List<String> args) {
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                try {
                    all.add(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(commandLine, start, i - start))
                            .toString());
                } catch (CharacterCodingException e) {
                    return args;
                }
                start = i + 1;
            }
        }
        if (all.size() < args.size()) {
            return args;
        }
        List<String> last = all.subList(all.size() - args.size(), all.size());
        for (int i = 0; i < args.size(); i++) {
            // A launcher may have expanded what the command line holds; then the ASCII arguments differ.
            if (isAscii(args.get(i)) && !args.get(i).equals(last.get(i))) {
                return args;
            }
        }
        return List.copyOf(last);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
