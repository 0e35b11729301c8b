package io.github.remedium.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files that options name, in UTF-8. */
final class TextFiles {

    /** Bytes of a file that is read; a rules file or a baseline has some hundred kilobytes at most. */
    private static final long MAX_BYTES = 64L << 20;

    private TextFiles() {}

    /**
     * The text of a file.
     *
     * @throws UnusableException if it cannot be read, has more than 64 MiB, or is not UTF-8
     */
    static String read(String option, Path file) {
        return read(option, file, MAX_BYTES, "has more than " + MAX_BYTES + " bytes");
    }

    /**
     * The text of a file of a limited size.
     *
     * @param mostBytes bytes that it may have
     * @param tooLarge says, behind option and file, that it has more
     * @throws UnusableException if it cannot be read, has more bytes, or is not UTF-8
     */
    static String read(String option, Path file, long mostBytes, String tooLarge) {
        try {
            if (Files.size(file) > mostBytes) {
                throw new UnusableException(option + " " + file + " " + tooLarge);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableException(
                    option + " " + file + (Files.exists(file) ? " cannot be read as UTF-8" : " does not exist"));
        }
    }

    /**
     * Writes a file, in place of the one that is there.
     *
     * @throws UnusableException if it cannot be written
     */
    static void write(String option, Path file, String content) {
        try {
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableException(option + " " + file + " cannot be written");
        }
    }
}
