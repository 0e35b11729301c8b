package io.github.remedium.internal.paste;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects parts. It holds what {@link Paste#parts} promises: what is added again is cut off, and what was left out
 * becomes {@link PartKind#MARKUP}. Level and depth may become known late, so the parts of a record are written when it
 * ends.
 */
final class PartList {

    /** Causes deeper than this count as this deep. */
    static final int MOST_DEPTH = 100;

    private record Pending(PartKind kind, int start, int end, int depth, int shift) {}

    private final Text text;
    private final List<Part> parts = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private int covered;
    private int record;
    private int depth;
    private int shift;
    private boolean typed;
    private Level level = Level.UNKNOWN;

    PartList(Text text) {
        this.text = text;
    }

    /** Adds a part, without the blanks around it and without what was added before. */
    void add(PartKind kind, int from, int to) {
        int start = Math.max(from, covered);
        if (start >= to) {
            return;
        }
        fill(start);
        piece(kind, start, to);
    }

    private void fill(int to) {
        int i = covered;
        while (i < to) {
            if (!text.inked(i)) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && text.inked(end)) {
                end++;
            }
            put(PartKind.MARKUP, i, end);
            i = end;
        }
        covered = Math.max(covered, to);
    }

    /** Cuts colour codes out of a part. */
    private void piece(PartKind kind, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.hidden(i)) {
                int first = text.skipBlank(start, i);
                int end = text.trimEnd(first, i);
                if (first < end) {
                    fill(first);
                    put(kind, first, end);
                    covered = end;
                }
                start = i + 1;
            }
        }
    }

    private void put(PartKind kind, int start, int end) {
        Pending last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
        if (last != null && joins(last, kind, start)) {
            pending.set(pending.size() - 1, new Pending(kind, last.start, end, last.depth, last.shift));
            return;
        }
        typed |= kind == PartKind.THROWABLE_TYPE;
        pending.add(new Pending(kind, start, end, depth, shift));
    }

    /** Whether this record names a throwable already, in the link of the chain that is being read. */
    boolean typed() {
        return typed;
    }

    private boolean joins(Pending last, PartKind kind, int start) {
        if (last.kind != kind || last.depth != depth || last.shift != shift) {
            return false;
        }
        if (kind == PartKind.KEY || kind == PartKind.THROWABLE_TYPE || kind == PartKind.ERROR_CODE) {
            return false;
        }
        for (int i = last.end; i < start; i++) {
            if (text.at(i) == '\n' || text.at(i) == '\r' || text.inked(i)) {
                return false;
            }
        }
        return true;
    }

    /** The kind of the last part of this record; null where there is none yet. */
    @Nullable
    PartKind last() {
        return pending.isEmpty() ? null : pending.get(pending.size() - 1).kind;
    }

    Level level() {
        return level;
    }

    /** Says how grave the whole record is; the gravest word counts. */
    void level(Level said) {
        if (said.compareTo(level) > 0) {
            level = said;
        }
    }

    int depth() {
        return depth;
    }

    void depth(int to) {
        depth = Math.max(0, Math.min(MOST_DEPTH, to));
    }

    /** What this record holds so far turns out to be the cause of what follows. */
    void wrapped() {
        shift++;
        depth = 0;
        typed = false;
    }

    /** Ends the record, if it has parts. */
    void newRecord() {
        if (!pending.isEmpty()) {
            flush();
            record++;
        }
        depth = 0;
        shift = 0;
        typed = false;
        level = Level.UNKNOWN;
    }

    private void flush() {
        for (Pending each : pending) {
            int place = Math.min(MOST_DEPTH, each.depth + shift - each.shift);
            parts.add(new Part(each.kind, each.start, each.end, record, place, level));
        }
        pending.clear();
    }

    /** All parts; the list is complete with this. */
    List<Part> close() {
        fill(text.length);
        flush();
        return List.copyOf(parts);
    }
}
