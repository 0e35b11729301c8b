package io.github.remedium.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The corrections that the findings of a report carry, by file and line. If two findings correct one line differently, the first
 * one counts; a later check finds the other again. This type reads and writes no files.
 *
 * <p>Immutable and safe for any number of threads. No method takes null.
 */
public final class SafeFixes {

    private final Map<String, SortedMap<Integer, LineFix>> files;

    private SafeFixes(Map<String, SortedMap<Integer, LineFix>> files) {
        this.files = files;
    }

    /** The corrections of a report. */
    public static SafeFixes of(CheckReport report) {
        Map<String, SortedMap<Integer, LineFix>> files = new TreeMap<>();
        for (Finding finding : Objects.requireNonNull(report, "report").findings()) {
            for (LineFix fix : finding.fixes()) {
                files.computeIfAbsent(fix.path(), path -> new TreeMap<>()).putIfAbsent(fix.line(), fix);
            }
        }
        return new SafeFixes(files);
    }

    /** The files that there is a correction for, as their sources name them, sorted. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Whether this correction is among those that are written. */
    public boolean contains(LineFix fix) {
        return fix.equals(lines(Objects.requireNonNull(fix, "fix").path()).get(fix.line()));
    }

    /**
     * What the corrections change in a file, as a unified diff with three lines around each change; invisible characters are
     * shown as {@code <U+200B>}. Empty if a line is not the one that is to be corrected.
     *
     * @param path the file as its source names it
     * @param name what the diff is to call the file
     * @param text the text of the file; every line ends in {@code \n}
     */
    public Optional<String> diff(String path, String name, String text) {
        Objects.requireNonNull(name, "name");
        return UnifiedDiff.of(name, Objects.requireNonNull(text, "text"), lines(path));
    }

    /**
     * The bytes of a file with its corrections written into them. Every other byte stays: the encoding, a byte order mark, the
     * line ends. Empty if a line is not the one that is to be corrected, or the corrected line cannot be written in the encoding
     * of the file.
     *
     * @param path the file as its source names it
     * @param file the bytes of the file as it is now
     */
    public Optional<byte[]> applied(String path, byte[] file) {
        SortedMap<Integer, LineFix> fixes = lines(path);
        Objects.requireNonNull(file, "file");
        for (Charset charset : EncodedLines.CHARSETS) {
            Optional<byte[]> applied = applied(EncodedLines.of(file, charset), file, fixes);
            if (applied.isPresent()) {
                return applied;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> applied(EncodedLines lines, byte[] file, SortedMap<Integer, LineFix> fixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 64);
        int copied = 0;
        for (LineFix fix : fixes.values()) {
            if (!lines.has(fix.line(), fix.before())) {
                return Optional.empty();
            }
            Optional<byte[]> after = lines.written(fix.line(), fix.after());
            if (after.isEmpty()) {
                return Optional.empty();
            }
            out.write(file, copied, lines.start(fix.line()) - copied);
            out.writeBytes(after.get());
            copied = lines.end(fix.line());
        }
        out.write(file, copied, file.length - copied);
        return Optional.of(out.toByteArray());
    }

    private SortedMap<Integer, LineFix> lines(String path) {
        return files.getOrDefault(Objects.requireNonNull(path, "path"), new TreeMap<>());
    }
}
