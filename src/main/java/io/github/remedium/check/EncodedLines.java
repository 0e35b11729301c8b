package io.github.remedium.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file as stretches of its bytes, in one encoding. Lines end as the loader sees it: with CR LF, LF, CR, or several
 * CR before an LF. Not safe for several threads.
 */
final class EncodedLines {

    /** Encodings that the loader reads. */
    static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"));

    private final byte[] file;
    private final Charset charset;

    /** Bytes of one code unit. */
    private final int unit;

    /** For each line: its first byte, the byte behind its words, the byte behind its line end. */
    private final List<int[]> lines = new ArrayList<>();

    private EncodedLines(byte[] file, Charset charset) {
        this.file = file;
        this.charset = charset;
        this.unit = charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
    }

    static EncodedLines of(byte[] file, Charset charset) {
        EncodedLines lines = new EncodedLines(file, charset);
        lines.split();
        return lines;
    }

    private void split() {
        byte[] mark = "\ufeff".getBytes(charset.newEncoder().canEncode('\ufeff') ? charset : StandardCharsets.UTF_8);
        int start = Arrays.equals(file, 0, Math.min(mark.length, file.length), mark, 0, mark.length) ? mark.length : 0;
        int at = start;
        while (at < file.length) {
            int end = endOfLineEnd(at);
            if (end > at) {
                lines.add(new int[] {start, at, end});
                start = end;
                at = end;
            } else {
                at += unit;
            }
        }
        if (start < file.length) {
            lines.add(new int[] {start, file.length, file.length});
        }
    }

    /** Behind the line end that begins here; here if there is none. */
    private int endOfLineEnd(int at) {
        if (is('\n', at)) {
            return at + unit;
        }
        if (!is('\r', at)) {
            return at;
        }
        int end = at + unit;
        while (is('\r', end)) {
            end += unit;
        }
        return is('\n', end) ? end + unit : at + unit;
    }

    private boolean is(char c, int at) {
        if (at + unit > file.length) {
            return false;
        }
        boolean little = charset.name().endsWith("LE");
        for (int i = 0; i < unit; i++) {
            boolean low = i == (little || unit == 1 ? 0 : unit - 1);
            if (file[at + i] != (low ? c : 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line has exactly these words. */
    boolean has(int line, String words) {
        if (line < 1 || line > lines.size()) {
            return false;
        }
        int[] place = lines.get(line - 1);
        return encoded(words)
                .filter(bytes -> Arrays.equals(file, place[0], place[1], bytes, 0, bytes.length))
                .isPresent();
    }

    /** Other words for a line, each with the line end that the line has; empty if the encoding lacks a character. */
    Optional<byte[]> written(int line, List<String> words) {
        String lineEnd = lineEnd(line);
        int[] place = lines.get(line - 1);
        boolean last = place[1] == place[2];
        String whole = String.join(lineEnd, words) + (words.isEmpty() || last ? "" : lineEnd);
        return encoded(whole);
    }

    private String lineEnd(int line) {
        int[] place = lines.get(line - 1);
        if (place[1] == place[2] && line > 1) {
            place = lines.get(line - 2);
        }
        String end = new String(file, place[1], place[2] - place[1], charset);
        return end.isEmpty() ? "\n" : end;
    }

    /** The first byte of a line. */
    int start(int line) {
        return lines.get(line - 1)[0];
    }

    /** The byte behind the end of a line. */
    int end(int line) {
        return lines.get(line - 1)[2];
    }

    private Optional<byte[]> encoded(String words) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(words));
            byte[] exactly = new byte[bytes.remaining()];
            bytes.get(exactly);
            return Optional.of(exactly);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
