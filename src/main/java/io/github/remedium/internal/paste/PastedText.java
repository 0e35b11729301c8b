package io.github.remedium.internal.paste;

import io.github.remedium.internal.text.Unescaped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A raw query, read for matching: as a whole, and in the segments that can each be what it is about: one record of a log,
 * one throwable of a chain of causes, one line of a message, one paragraph of a person. A query is as well matched as its
 * best-matched segment. Not to be changed after it is made; bounded however long the text is.
 */
public final class PastedText {

    /** Segments that are looked at, at most. */
    public static final int MOST_SEGMENTS = 12;

    /** Characters that are cut into tokens; of a longer text the most telling parts are taken. */
    static final int MOST_CHARACTERS = 24_000;

    private static final float HARMLESS_BESIDE_ERROR = 0.06f;
    private static final float HARMLESS = 0.5f;

    private final Unescaped text;
    private final List<Part> parts;
    private final boolean errors;
    private final boolean speaks;
    private final boolean says;
    private final boolean smallTalk;
    private final QueryText whole;
    private final List<Segment> segments;

    /**
     * What a query may be about.
     *
     * @param text its tokens
     * @param rank how likely it is what the query is about: 0 for the most likely
     */
    public record Segment(QueryText text, int rank) {}

    /** A stretch of parts that belong together. */
    private record Stretch(int from, int to, int urgency, int depth) {}

    private PastedText(Unescaped text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
        boolean graded = false;
        boolean telling = false;
        boolean said = false;
        boolean talk = !parts.isEmpty();
        for (Part part : parts) {
            graded |= part.level() == Level.HIGH && isTelling(part.kind());
            telling |= isTelling(part.kind()) || part.kind() == PartKind.PROSE;
            said |= QueryText.isSaid(part.kind());
            talk &= part.kind() == PartKind.SMALL_TALK;
        }
        this.errors = graded;
        this.speaks = telling;
        this.says = said;
        this.smallTalk = talk;
        this.whole = view(0, parts.size(), mostTelling());
        this.segments = segmentsOf();
    }

    /** Reads a query. Any string is allowed. */
    public static PastedText read(String raw) {
        Unescaped text = Unescaped.of(raw);
        return new PastedText(text, Paste.read(text.chars(), text.length()).parts());
    }

    /** The tokens of all parts that can tell something. */
    public QueryText whole() {
        return whole;
    }

    /** The segments, the most likely first; none where the whole is a single one. */
    public List<Segment> segments() {
        return segments;
    }

    /** Whether there is nothing but greetings and thanks. */
    public boolean isSmallTalk() {
        return smallTalk;
    }

    private static boolean isTelling(PartKind kind) {
        return kind == PartKind.MESSAGE || kind == PartKind.ERROR_CODE || kind == PartKind.THROWABLE_TYPE;
    }

    /** What a part may tell. Where no message and no sentence is, whatever there is may be meant. */
    private float weight(Part part) {
        float base = switch (part.kind()) {
            case MESSAGE, ERROR_CODE, THROWABLE_TYPE, PROSE -> 1;
            case SMALL_TALK -> 0.1f;
            case LOCATION, VALUE, TABLE -> speaks ? 0.15f : 0.8f;
            case COMMAND, SQL, CODE_LINE -> speaks ? 0.15f : 0.8f;
            case LOGGER, KEY -> speaks ? 0.1f : 0.5f;
            case LEAD_IN, HEADING -> speaks ? 0.1f : 0.6f;
            case FRAME -> speaks ? 0 : 0.3f;
            case PROGRESS, LOG_HEAD, MARKUP, PROMPT, QUOTE_MARK -> speaks ? 0 : 0.05f;
        };
        return part.level() == Level.LOW ? base * (errors ? HARMLESS_BESIDE_ERROR : HARMLESS) : base;
    }

    private QueryText view(int from, int to, Set<Integer> without) {
        List<Part> chosen = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!without.contains(i)) {
                chosen.add(parts.get(i));
                weights.add(weight(parts.get(i)));
            }
        }
        return QueryText.of(text, chosen, weights, says);
    }

    /** Of a text that is too long the parts that are left out: harmless and repeated ones first, then the last. */
    private Set<Integer> mostTelling() {
        long all = 0;
        for (Part part : parts) {
            all += weight(part) > 0 ? part.end() - part.start() : 0;
        }
        Set<Integer> without = new HashSet<>();
        if (all <= MOST_CHARACTERS) {
            return without;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -weight(parts.get(i))));
        Set<Long> seen = new HashSet<>();
        int budget = MOST_CHARACTERS;
        for (int i : order) {
            Part part = parts.get(i);
            if (budget <= 0 || !seen.add(shape(part.start(), part.end()))) {
                without.add(i);
            } else {
                budget -= part.end() - part.start();
            }
        }
        return without;
    }

    /** A hash of a stretch without its digits: lines that differ in numbers alone are the same. */
    private long shape(int from, int to) {
        long hash = 7;
        char[] chars = text.chars();
        for (int i = from; i < to; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                hash = hash * 0x100000001B3L + chars[i];
            }
        }
        return hash;
    }

    private List<Segment> segmentsOf() {
        List<Stretch> stretches = stretches();
        // Of a chain of causes the innermost one says what went wrong; those around it say where.
        stretches.sort(PastedText::inOrder);
        Set<Long> seen = new HashSet<>();
        List<Segment> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long shape = shape(
                    parts.get(stretch.from()).start(),
                    parts.get(stretch.to() - 1).end());
            if (found.size() < MOST_SEGMENTS && seen.add(shape)) {
                QueryText view = view(stretch.from(), stretch.to(), Set.of());
                if (!view.atoms().isEmpty()
                        && view.atoms().size() < whole.atoms().size()) {
                    found.add(new Segment(view, found.size()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static int inOrder(Stretch one, Stretch other) {
        if (one.urgency() != other.urgency()) {
            return Integer.compare(one.urgency(), other.urgency());
        }
        return one.depth() != other.depth()
                ? Integer.compare(other.depth(), one.depth())
                : Integer.compare(one.from(), other.from());
    }

    /** Records, and the lines of records of several lines. */
    private List<Stretch> stretches() {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = from + 1;
            while (to < parts.size() && together(parts.get(from), parts.get(to))) {
                to++;
            }
            add(from, to, found);
            lines(from, to, found);
            from = to;
        }
        return found;
    }

    private static boolean together(Part one, Part other) {
        boolean human = one.kind() == PartKind.PROSE || other.kind() == PartKind.PROSE;
        return one.record() == other.record() && one.depth() == other.depth() && (!human || one.kind() == other.kind());
    }

    private void lines(int from, int to, List<Stretch> found) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lineBreakBetween(parts.get(i - 1), parts.get(i))) {
                if (start > from || i < to) {
                    add(start, i, found);
                }
                start = i;
            }
        }
    }

    /** Whether a line ends between two parts; a line that begins with a small letter goes on with the one before. */
    private boolean lineBreakBetween(Part one, Part other) {
        if (Character.isLowerCase(text.chars()[other.start()]) && ".:;!?".indexOf(text.chars()[one.end() - 1]) < 0) {
            return false;
        }
        for (int i = one.end(); i < other.start(); i++) {
            if (text.chars()[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to, List<Stretch> found) {
        boolean telling = false;
        boolean prose = false;
        int depth = 0;
        Level level = Level.UNKNOWN;
        for (Part part : parts.subList(from, to)) {
            telling |= isTelling(part.kind());
            prose |= part.kind() == PartKind.PROSE;
            depth = Math.max(depth, part.depth());
            level = part.level() == Level.UNKNOWN ? level : part.level();
        }
        if (telling || prose) {
            // Errors before what a log does not grade, that before sentences, those before what is harmless.
            int urgency = level == Level.LOW ? 4 : prose ? 2 : level == Level.HIGH || depth > 0 ? 0 : 1;
            found.add(new Stretch(from, to, urgency, depth));
        }
    }
}
