package io.github.remedium.internal.paste;

import java.util.List;

/**
 * A pasted text cut into typed parts. Immutable. Reading takes time linear in the length: each character is looked at a
 * bounded number of times, and nothing recurses deeper than {@value Content#MOST_NESTING} calls however deep the text
 * nests.
 */
public final class Paste {

    private final List<Part> parts;

    private Paste(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads a text whose transport escapes are undone already.
     *
     * @param text the characters; not changed
     * @param length how many of them count
     */
    public static Paste read(char[] text, int length) {
        return new Paste(new PasteReader(Text.of(text, length)).read());
    }

    /** The parts: in order, without overlap; together they cover every character that is no blank. */
    public List<Part> parts() {
        return parts;
    }

    /** Whether a single line is one of a stack trace. */
    public static boolean isFrame(String line) {
        Text text = Text.of(line.toCharArray(), line.length());
        List<Line> lines = Lines.of(text);
        return lines.size() == 1
                && Frames.isFrame(
                        text, lines.get(0), lines.get(0).first(), lines.get(0).end());
    }
}
