package io.github.remedium.internal.paste;

/**
 * Reads what stands before a message: the words that introduce a throwable, its class, the label of a field. One class
 * behind another is the cause of it.
 */
final class Introduction {

    private static final String OPENERS = "([{'\"<`";

    private final Text text;
    private final PartList parts;
    private boolean throwableFollows;

    Introduction(Text text, PartList parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Says that frames follow, so that a bare {@code Error:} is a class. */
    void framesFollow(boolean follow) {
        throwableFollows = follow;
    }

    /** Whether a throwable or its introduction begins here. */
    boolean begins(int from, int to) {
        int bare = opened(from, to);
        return Leads.cause(text, from, to) > 0
                || Leads.wrapper(text, from, to) > 0
                || Leads.thrown(text, from, to) > 0
                || Leads.grade(text, from, to) > 0
                || Statements.mark(text, from, to) > 0
                || Locations.lead(text, from, to) > from
                || typeEnd(bare, to, bare > from) > bare;
    }

    /** Reads leads and classes; gives the index where the message begins. */
    int read(int from, int to) {
        int at = place(from, to);
        boolean typed = parts.typed();
        boolean chained = false;
        boolean thrown = false;
        while (at < to) {
            at = text.skipBlank(at, to);
            int open = opened(at, to);
            int behind = leads(at, open, to, typed);
            if (behind > at) {
                thrown = true;
                chained = false;
                at = behind;
                continue;
            }
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

    /** {@code In Shop.php line 7:} and {@code x.rb:7:in 'm':} before a message are added; gives the index behind. */
    private int place(int from, int to) {
        int end = Locations.lead(text, from, to);
        parts.add(PartKind.LOCATION, from, end);
        return end;
    }

    /** A label or a lead, which is added, at a place or behind its opening sign; gives the index behind. */
    private int leads(int at, int open, int to, boolean typed) {
        int label = parts.typed() ? 0 : Labels.message(text, at, to);
        if (label > 0) {
            parts.add(PartKind.KEY, at, at + label - 1);
            return at + label;
        }
        int lead = lead(at, to, typed);
        if (lead == 0 && open > at) {
            lead = lead(open, to, typed);
            return lead > 0 ? open + lead : at;
        }
        return at + lead;
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
        boolean closes = ":)]}>'\"{([;|-".indexOf(c) >= 0 || (c == '.' && next + 1 >= to) || c == ',';
        boolean qualified =
                text.find('.', from, end) > 0 || text.find('\\', from, end) > 0 || text.find("::", from, end) > 0;
        boolean capital = next > end && (Text.isUpper(c) || Text.isLower(c)) && qualified && !opened;
        return (closes && (next == end || c == ':' || c == '(' || c == '{' || c == '[' || c == '-'))
                        || capital
                        || text.starts("with message", next, to)
                        || text.starts("at ", next, to)
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
        if (text.at(open, to) == '[' && text.starts("ERR_", open + 1, to)) {
            int close = text.wordEnd(open + 1, to);
            parts.add(PartKind.ERROR_CODE, open + 1, close);
            i = close + 1;
        }
        int next = text.skipBlank(i, to);
        if (text.starts("with message", next, to)) {
            parts.add(PartKind.LEAD_IN, next, next + 12);
            next = text.skipBlank(next + 12, to);
            return text.at(next, to) == '\'' || text.at(next, to) == '"' ? next + 1 : next;
        }
        return text.at(next, to) == ':' ? next + 1 : i;
    }
}
