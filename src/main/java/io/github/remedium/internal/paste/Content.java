package io.github.remedium.internal.paste;

/**
 * Reads what a program says: the words that introduce a throwable, its class, and the message, in which places,
 * statements, objects and the classes of causes are parts of their own.
 */
final class Content {

    /** Objects in messages in objects: deeper than this, everything is message. */
    static final int MOST_NESTING = 4;

    /** Characters of a message without digit or letter are no message. */
    private static final String OPENERS = "([{'\"<`";

    private final Text text;
    private final PartList parts;
    private final Fields fields;
    private final Elements elements;
    private boolean throwableFollows;

    Content(Text text, PartList parts) {
        this.text = text;
        this.parts = parts;
        this.fields = new Fields(text, parts, this);
        this.elements = new Elements(text, parts, this);
    }

    Fields fields() {
        return fields;
    }

    Elements elements() {
        return elements;
    }

    /** Says that frames follow, so that a bare {@code Error:} is a class. */
    void framesFollow(boolean follow) {
        throwableFollows = follow;
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
        body(introduction(start, end), end, nesting);
    }

    /** Whether a throwable or its introduction begins here. */
    boolean begins(int from, int to) {
        int bare = opened(from, to);
        return Leads.cause(text, from, to) > 0 || Leads.wrapper(text, from, to) > 0 || Leads.thrown(text, from, to) > 0
                || Leads.grade(text, from, to) > 0 || typeEnd(bare, to, bare > from) > bare;
    }

    /** Reads leads and classes; gives the index where the message begins. */
    private int introduction(int from, int to) {
        int at = from;
        boolean typed = parts.typed();
        boolean chained = false;
        boolean thrown = false;
        while (at < to) {
            at = text.skipBlank(at, to);
            int lead = lead(at, to, typed);
            if (lead > 0) {
                thrown = true;
                chained = false;
                at += lead;
                continue;
            }
            int open = opened(at, to);
            int end = typeEnd(open, to, open > at);
            if (end == open && (thrown || throwableFollows) && bare(open, to)) {
                end = text.wordEnd(open, to);
            }
            if (end > open) {
                parts.depth(chained ? parts.depth() + 1 : parts.depth());
                parts.add(PartKind.THROWABLE_TYPE, open, end);
                chained = true;
                typed = true;
                at = behindType(end, to);
                continue;
            }
            int grade = Leads.grade(text, open, to);
            if (grade == 0) {
                break;
            }
            parts.level(text.startsFolded("notice", open, to) ? Level.LOW : Level.HIGH);
            parts.add(PartKind.LEAD_IN, open, open + grade);
            thrown = true;
            at = open + grade;
        }
        return at;
    }

    /** The length of a lead, which is added, or 0. */
    private int lead(int at, int to, boolean typed) {
        int cause = Leads.cause(text, at, to);
        if (cause > 0) {
            parts.depth(typed || parts.last() != null ? parts.depth() + 1 : parts.depth());
        }
        int wrapper = cause > 0 ? 0 : Leads.wrapper(text, at, to);
        if (wrapper > 0) {
            parts.wrapped();
        }
        int length = Math.max(cause, wrapper);
        if (length == 0) {
            length = Leads.thrown(text, at, to);
            if (text.starts("Exception #", at, to) && length > 11 && Text.isDigit(text.at(at + 11))) {
                parts.depth(text.at(at + length - 1) - '0');
            }
        }
        if (length > 0) {
            parts.add(PartKind.LEAD_IN, at, at + length);
        }
        return length;
    }

    private int opened(int from, int to) {
        int i = from;
        while (i < to && i - from < 3 && OPENERS.indexOf(text.at(i)) >= 0) {
            i = text.skipBlank(i + 1, to);
        }
        return text.starts("class '", i, to) ? i + 7 : i;
    }

    private boolean bare(int from, int to) {
        int end = text.wordEnd(from, Math.min(to, from + 20));
        return TypeNames.isBare(text, from, end) && (end >= to || text.at(end) == ':' || text.at(end) == '(');
    }

    /** The end of a class name that stands as a throwable does: before a colon, a bracket, a message. */
    private int typeEnd(int from, int to, boolean opened) {
        int end = from < to ? TypeNames.end(text, from, to) : from;
        if (end == from || end >= to) {
            return end;
        }
        int next = text.skipBlank(end, to);
        char c = text.at(next);
        boolean closes = ":)]}>'\"{([;|-".indexOf(c) >= 0 || c == '.' && next + 1 >= to || c == ',';
        boolean qualified = text.find('.', from, end) > 0 || text.find('\\', from, end) > 0 || text.find("::", from, end) > 0;
        boolean capital = next > end && (Text.isUpper(c) || Text.isLower(c)) && qualified && !opened;
        return closes && (next == end || c == ':' || c == '(' || c == '{' || c == '[' || c == '-') || capital
                        || text.starts("with message", next, to) || text.starts("at ", next, to)
                ? end
                : from;
    }

    /** Behind the signs, the code, and {@code with message} that follow a class name. */
    private int behindType(int from, int to) {
        int i = from;
        while (i < to && ")]>'\"".indexOf(text.at(i)) >= 0) {
            i++;
        }
        int open = text.skipBlank(i, to);
        if (text.starts("(code: ", open, to) || text.starts("(0x", open, to)) {
            int close = text.find(')', open, Math.min(to, open + 40));
            if (close > 0) {
                parts.add(PartKind.VALUE, open + 1, close);
                i = close + 1;
            }
        }
        int next = text.skipBlank(i, to);
        if (text.starts("with message", next, to)) {
            parts.add(PartKind.LEAD_IN, next, next + 12);
            next = text.skipBlank(next + 12, to);
            return text.at(next, to) == '\'' || text.at(next, to) == '"' ? next + 1 : next;
        }
        return text.at(next, to) == ':' ? next + 1 : i;
    }

    /** Reads a message from left to right, looking at the beginning of each run. */
    private void body(int from, int to, int nesting) {
        int start = from;
        int i = from;
        while (i < to) {
            char c = text.at(i);
            boolean begins = i == from || isBorder(text.at(i - 1));
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
        if (Pairs.trails(text, at - 1, to)) {
            Messages.add(text, parts, start, at - 1, false);
            new Pairs(text, parts, this).trail(at - 1, to);
            return to;
        }
        return inner(start, at, to);
    }

    /** A cause, a class with a message, or a place inside of a message. */
    private int inner(int start, int at, int to) {
        if (at > start && (Leads.cause(text, at, to) > 0 || classInside(at, to))) {
            Messages.add(text, parts, start, at, false);
            return introduction(at, to);
        }
        int preposition = Locations.preposition(text, at, to);
        int end = Locations.end(text, at + preposition, to);
        if (end == at + preposition || preposition > 0 && end >= to && at == start) {
            end = Locations.placeEnd(text, at, to);
            preposition = end > at ? 1 : 0;
        }
        if (end <= at + Math.min(preposition, 1)) {
            return at;
        }
        Messages.add(text, parts, start, at, false);
        int next = text.skipBlank(text.at(end, to) == ',' || text.at(end, to) == ':' ? end + 1 : end, to);
        int place = Locations.placeEnd(text, next, to);
        int stop = place > next ? place : end;
        parts.add(PartKind.LOCATION, at, stop);
        return stop;
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
