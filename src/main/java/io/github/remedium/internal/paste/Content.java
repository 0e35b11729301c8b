package io.github.remedium.internal.paste;

/**
 * Reads what a program says: the words that introduce a throwable, its class, and the message, in which places,
 * statements, objects and the classes of causes are parts of their own.
 */
final class Content {

    /** Objects in messages in objects: deeper than this, everything is message. */
    static final int MOST_NESTING = 4;

    private final Text text;
    private final PartList parts;
    private final Fields fields;
    private final Elements elements;
    private final Introduction introduction;

    Content(Text text, PartList parts) {
        this.text = text;
        this.parts = parts;
        this.introduction = new Introduction(text, parts);
        this.fields = new Fields(text, parts, this);
        this.elements = new Elements(text, parts, this);
    }

    Fields fields() {
        return fields;
    }

    Elements elements() {
        return elements;
    }

    Introduction introduction() {
        return introduction;
    }

    /** Reads a piece of one line. */
    void read(int from, int to, int nesting) {
        int start = text.skipBlank(from, to);
        int end = text.trimEnd(start, to);
        if (start >= end) {
            return;
        }
        if (nesting > MOST_NESTING) {
            parts.add(PartKind.MESSAGE, start, end);
            return;
        }
        body(introduction.read(start, end), end, nesting);
    }

    /** Reads a message from left to right, looking at the beginning of each run. */
    private void body(int from, int to, int nesting) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.at(i);
            boolean begins = i == from || isBorder(text.at(i - 1)) || (c == '<' && text.at(i + 1, to) == '/');
            if (!begins) {
                i++;
                continue;
            }
            int end = special(start, i, to, nesting);
            if (end > i) {
                start = end;
                i = end;
            } else {
                i = Text.isWord(c) ? text.wordEnd(i, to) : i + 1;
            }
        }
        Messages.add(text, parts, start, to, start == from);
    }

    private static boolean isBorder(char c) {
        return Text.isBlank(c) || "\"'([{<>=,;|`:".indexOf(c) >= 0;
    }

    /** Adds the part that begins here, if it is no message, after the message before it; gives the index behind. */
    private int special(int start, int at, int to, int nesting) {
        char c = text.at(at);
        if (Fields.begins(text, at, to)) {
            Messages.add(text, parts, start, at, false);
            return fields.read(at, to, true, nesting);
        }
        if (c == '<' && Elements.isTag(text, at, to)) {
            Messages.add(text, parts, start, at, false);
            elements.read(at, to, nesting);
            return to;
        }
        int statement = Statements.mark(text, at, to);
        if (statement > 0) {
            Messages.add(text, parts, start, at, false);
            parts.add(PartKind.LEAD_IN, at, text.trimEnd(at, at + statement));
            int end = Statements.end(text, at + statement, to);
            parts.add(PartKind.SQL, at + statement, end);
            return end;
        }
        int labelled = label(start, at, to);
        if (labelled > at) {
            return labelled;
        }
        if (Pairs.trails(text, at - 1, to)) {
            Messages.add(text, parts, start, at - 1, false);
            new Pairs(text, parts, this).trail(at - 1, to);
            return to;
        }
        return inner(start, at, to);
    }

    /** A label with its value, or the label of a message; gives the index behind, or the same index. */
    private int label(int start, int at, int to) {
        boolean behindValue = parts.last() == PartKind.VALUE;
        int value = Labels.value(text, at, to);
        boolean labelled = behindValue || parts.last() == PartKind.KEY;
        value = value == 0 && labelled ? Labels.further(text, at, to) : value;
        int length = value == 0 && behindValue ? Labels.message(text, at, to) : value;
        if (length == 0) {
            return at;
        }
        Messages.add(text, parts, start, at, false);
        parts.add(PartKind.KEY, at, at + length - 1);
        if (value == 0) {
            return at + length;
        }
        int end = Math.max(at + length, Labels.valueEnd(text, at, at + length, to));
        parts.add(PartKind.VALUE, at + length, end);
        return end;
    }

    /** A cause, a class with a message, or a place inside of a message. */
    private int inner(int start, int at, int to) {
        boolean inside = at > start && classInside(at, to);
        if (inside
                || (at > start && !Text.isLower(text.at(at)) && Leads.cause(text, at, to) > 0)
                || (at > start && isLeadInside(at, to))) {
            Messages.add(text, parts, start, at, false);
            parts.depth(inside && parts.typed() ? parts.depth() + 1 : parts.depth());
            return introduction.read(at, to);
        }
        int whole = Locations.inFile(text, at, to);
        if (whole > at) {
            Messages.add(text, parts, start, at, false);
            parts.add(PartKind.LOCATION, at, whole);
            return whole;
        }
        int preposition = Locations.preposition(text, at, to);
        int end = Locations.end(text, at + preposition, to);
        if (end == at + preposition || (preposition > 0 && end >= to && at == start)) {
            end = Locations.placeEnd(text, at, to);
            preposition = end > at ? 1 : 0;
        }
        if (end <= at + Math.min(preposition, 1)) {
            return at;
        }
        Messages.add(text, parts, start, key(start, at), false);
        int next = text.skipBlank(text.at(end, to) == ',' || text.at(end, to) == ':' ? end + 1 : end, to);
        int place = Locations.placeEnd(text, next, to);
        int stop = place > next ? place : end;
        int of = text.starts(" of ", stop, to) ? Locations.end(text, stop + 4, to) : stop;
        stop = of > stop + 4 ? of : stop;
        parts.add(PartKind.LOCATION, at, stop);
        int graded = text.at(stop, to) == ':' ? text.skipBlank(stop + 1, to) : to;
        return at == start && Leads.grade(text, graded, to) > 0 ? introduction.read(graded, to) : stop;
    }

    private boolean isLeadInside(int at, int to) {
        boolean php =
                text.starts("PHP ", at, to) && (Leads.grade(text, at, to) > 0 || text.starts("PHP message:", at, to));
        return php || text.starts("nested exception is ", at, to);
    }

    /** Where the name begins in {@code , filePath=}, which is added; else the place itself. */
    private int key(int start, int at) {
        int sign = text.at(at - 1 < 0 ? 0 : at - 1) == '\'' ? at - 2 : at - 1;
        if (sign <= start || text.at(sign) != '=') {
            return at;
        }
        int name = sign;
        while (name > start && Text.isWord(text.at(name - 1))) {
            name--;
        }
        Messages.add(text, parts, start, name, false);
        parts.add(PartKind.KEY, name, sign);
        return name;
    }

    /** A class of throwable with a colon behind it, in a message; a word without dots is one behind a colon only. */
    private boolean classInside(int at, int to) {
        int end = TypeNames.end(text, at, to);
        if (end == at || text.at(end, to) != ':' || text.at(end + 1, to) == ':') {
            return false;
        }
        int before = text.trimEnd(Math.max(0, at - 2), at);
        boolean colon = before > 0 && (text.at(before - 1) == ':' || text.at(before - 1) == '(');
        return colon || text.find('.', at, end) > 0 || text.find('\\', at, end) > 0 || text.find("::", at, end) > 0;
    }
}
