package io.github.remedium.internal.source;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Bytes to text: UTF-8, or what a byte order mark says; bytes that are not UTF-8 are read as Windows-1252, which is
 * what old editors wrote. Line ends of every kind become {@code \n}, so that the rest of the reading knows one.
 */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    public static String decode(byte[] bytes, String path, Consumer<Complaint> problems) {
        return lineEnds(text(bytes, path, problems));
    }

    private static String text(byte[] bytes, String path, Consumer<Complaint> problems) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3, path, problems);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return withMark(bytes, 4, Charset.forName("UTF-32LE"), path, problems);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return withMark(bytes, 4, Charset.forName("UTF-32BE"), path, problems);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return withMark(bytes, 2, StandardCharsets.UTF_16LE, path, problems);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return withMark(bytes, 2, StandardCharsets.UTF_16BE, path, problems);
        }
        if (startsWith(bytes, '-', 0, '-', 0)) {
            return withMark(bytes, 0, StandardCharsets.UTF_16LE, path, problems);
        }
        if (startsWith(bytes, 0, '-', 0, '-')) {
            return withMark(bytes, 0, StandardCharsets.UTF_16BE, path, problems);
        }
        return utf8(bytes, 0, path, problems);
    }

    private static String withMark(byte[] bytes, int from, Charset charset, String path, Consumer<Complaint> problems) {
        problems.accept(new Complaint(
                Grade.WARNING,
                "encoding",
                new SourceLocation(path, 1, 1),
                "the file is in " + charset.name() + ", not in UTF-8; read as that"));
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static String utf8(byte[] bytes, int from, String path, Consumer<Complaint> problems) {
        String quick = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return quick.indexOf('\uFFFD') < 0 ? quick : mixed(bytes, from, path, problems);
    }

    /** Decodes UTF-8 where it is that, and every byte that is not as Windows-1252. */
    private static String mixed(byte[] bytes, int from, String path, Consumer<Complaint> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from).slice();
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        int foreign = 0;
        int firstForeign = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (foreign == 0) {
                firstForeign = out.position();
            }
            for (int i = 0; i < result.length(); i++) {
                foreign++;
                out.put(new String(new byte[] {in.get()}, WINDOWS));
            }
            decoder.reset();
        }
        String text = out.flip().toString();
        if (foreign > 0) {
            problems.accept(new Complaint(
                    Grade.WARNING,
                    "encoding",
                    location(text, firstForeign, path),
                    foreign + (foreign == 1 ? " byte is" : " bytes are") + " not UTF-8; read as Windows-1252"));
        }
        return text;
    }

    private static SourceLocation location(String text, int index, String path) {
        String before = lineEnds(text.substring(0, index));
        int line = 1;
        for (int i = before.indexOf('\n'); i >= 0; i = before.indexOf('\n', i + 1)) {
            line++;
        }
        return new SourceLocation(path, line, before.length() - before.lastIndexOf('\n'));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Every line end as {@code \n}: CR LF, CR alone, CR CR LF as careless conversions leave it, and NEL in a file that
     * has no other.
     */
    private static String lineEnds(String text) {
        if (text.indexOf('\r') < 0) {
            boolean onlyNel = text.indexOf('\u0085') >= 0 && text.indexOf('\n') < 0;
            return onlyNel ? text.replace('\u0085', '\n') : text;
        }
        StringBuilder lines = new StringBuilder(text.length());
        int from = 0;
        for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
            int end = cr + 1;
            while (end < text.length() && text.charAt(end) == '\r') {
                end++;
            }
            boolean beforeNewline = end < text.length() && text.charAt(end) == '\n';
            lines.append(text, from, cr).append("\n".repeat(beforeNewline ? 1 : end - cr));
            from = beforeNewline ? end + 1 : end;
        }
        return lines.append(text, from, text.length()).toString();
    }
}
