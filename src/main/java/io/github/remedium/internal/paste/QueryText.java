package io.github.remedium.internal.paste;

import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import io.github.remedium.internal.text.Unescaped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A query cut into tokens, each with a weight for the place where it stands: the message of an error line counts in
 * full, a log's prefix, a stack frame or a line that a log calls harmless counts little. However long the text, no more
 * than a bounded number of characters are looked at, lines that report an error first.
 */
public final class QueryText {

    /** Characters that are cut into tokens; a longer text is reduced to its most telling lines. */
    static final int MOST_CHARACTERS = 24_000;

    static final int MOST_ATOMS = 1_500;

    private static final int LONGEST_LINE = 4_000;
    private static final float PREFIX = 0.1f;
    private static final float LOGGER = 0.3f;
    private static final float HARMLESS_BESIDE_ERROR = 0.06f;
    private static final float HARMLESS = 0.5f;
    private static final float FRAME = 0.35f;
    private static final float LATER_FRAME = 0.1f;
    private static final int FIRST_FRAMES = 3;

    private final Unescaped text;
    private final List<Token> atoms = new ArrayList<>();
    private final List<Token> compounds = new ArrayList<>();
    private final List<Float> atomPlaces = new ArrayList<>();
    private final List<Float> compoundPlaces = new ArrayList<>();
    private final List<Markup.Span> frame;
    private int frameAt;

    private QueryText(Unescaped text) {
        this.text = text;
        this.frame = Markup.in(text.chars(), text.length());
    }

    public static QueryText read(String raw) {
        Unescaped text = Unescaped.of(raw);
        QueryText query = new QueryText(text);
        List<LogLine> lines = query.lines();
        boolean error = lines.stream().anyMatch(line -> line.level == LogLine.Level.HIGH);
        if (text.length() > MOST_CHARACTERS) {
            lines = mostTelling(text.chars(), lines, error);
        }
        query.cut(lines, error);
        return query;
    }

    public Unescaped text() {
        return text;
    }

    /** The atoms in order; {@link Token#atom} is the index in this list. */
    public List<Token> atoms() {
        return atoms;
    }

    public List<Token> compounds() {
        return compounds;
    }

    public float atomPlace(int atom) {
        return atomPlaces.get(atom);
    }

    public float compoundPlace(int compound) {
        return compoundPlaces.get(compound);
    }

    private List<LogLine> lines() {
        List<LogLine> lines = new ArrayList<>();
        char[] chars = text.chars();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean cut = i == text.length() || chars[i] == '\n' || chars[i] == '\r' || i - start >= LONGEST_LINE;
            if (cut) {
                if (i > start) {
                    lines.add(LogLine.read(chars, start, i));
                }
                start = i < text.length() && (chars[i] == '\n' || chars[i] == '\r') ? i + 1 : i;
            }
        }
        return lines;
    }

    /** Error lines and what follows them first, then the rest from the top; repeated lines once. */
    private static List<LogLine> mostTelling(char[] chars, List<LogLine> lines, boolean error) {
        Set<Integer> kept = new HashSet<>();
        Set<Long> seen = new HashSet<>();
        int budget = MOST_CHARACTERS;
        for (int pass = error ? 0 : 1; pass < 2; pass++) {
            boolean following = false;
            for (int i = 0; i < lines.size() && budget > 0; i++) {
                LogLine line = lines.get(i);
                following = line.level == LogLine.Level.HIGH || (following && line.level == LogLine.Level.UNKNOWN);
                if ((pass == 1 || following) && !kept.contains(i) && seen.add(shape(chars, line))) {
                    kept.add(i);
                    budget -= line.end - line.start;
                }
            }
        }
        List<LogLine> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kept.contains(i)) {
                chosen.add(lines.get(i));
            }
        }
        return chosen;
    }

    /** A hash of a line's message without its digits: lines that differ in numbers alone are the same. */
    private static long shape(char[] chars, LogLine line) {
        long hash = 7;
        for (int i = line.message; i < line.end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                hash = hash * 0x100000001B3L + chars[i];
            }
        }
        return hash;
    }

    private void cut(List<LogLine> lines, boolean error) {
        int frames = 0;
        LogLine.Level level = LogLine.Level.UNKNOWN;
        for (LogLine line : lines) {
            frames = line.frame ? frames + 1 : 0;
            // A line without a level of its own goes on with the one before.
            boolean prefixed = line.message > line.start;
            level = line.level != LogLine.Level.UNKNOWN || prefixed ? line.level : level;
            float base = 1;
            if (line.frame) {
                base = frames <= FIRST_FRAMES ? FRAME : LATER_FRAME;
            }
            if (level == LogLine.Level.LOW) {
                base *= error ? HARMLESS_BESIDE_ERROR : HARMLESS;
            }
            part(line.start, line.logger, base * PREFIX);
            part(line.logger, line.message, base * LOGGER);
            part(line.message, line.end, base);
        }
    }

    private void part(int from, int to, float place) {
        if (from >= to || atoms.size() >= MOST_ATOMS) {
            return;
        }
        Tokens tokens = Tokens.of(text.chars(), from, to, MOST_ATOMS - atoms.size());
        int shift = atoms.size();
        for (Token atom : tokens.atoms()) {
            atoms.add(shift == 0 ? atom : moved(atom, shift));
            atomPlaces.add(place * framed(atom.start()));
        }
        for (Token compound : tokens.compounds()) {
            compounds.add(shift == 0 ? compound : moved(compound, shift));
            compoundPlaces.add(atomPlaces.get(compound.atom() + shift));
        }
    }

    /** What a transport's frame leaves of the weight at a place; places are asked for in rising order. */
    private float framed(int at) {
        while (frameAt < frame.size() && frame.get(frameAt).end() <= at) {
            frameAt++;
        }
        return frameAt < frame.size() && frame.get(frameAt).start() <= at
                ? frame.get(frameAt).weight()
                : 1;
    }

    private static Token moved(Token token, int shift) {
        return new Token(token.term(), token.kind(), token.start(), token.end(), token.atom() + shift, token.atoms());
    }
}
