package io.github.remedium.internal.paste;

import java.util.Set;

/** Reads XML, SOAP and HTML in a line: names, attributes, and the text between. */
final class Elements {

    private static final int LONGEST_NAME = 80;

    /** How far the end of a tag or its closing tag is looked for. */
    private static final int LOOK = 500;

    /** Lines of a tag; behind that its end is taken for lost. */
    private static final int MOST_TAG_LINES = 20;

    private static final Set<String> HTML = Set.of(
            "a", "b", "body", "br", "center", "code", "div", "em", "font", "form", "h1", "h2", "h3", "h4", "head", "hr",
            "html", "i", "img", "li", "link", "meta", "ol", "p", "pre", "script", "span", "strong", "style", "table",
            "td", "th", "tr", "u", "ul", "title", "tbody", "thead", "address", "small", "section", "label");

    private final Text text;
    private final PartList parts;
    private final Content content;
    private final Values values;
    private FieldName holds = FieldName.OTHER;
    private int tagLines;

    Elements(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.content = content;
        this.values = new Values(text, parts, content);
    }

    /** Whether a tag begins here, rather than a sign like {@code <EOF>} or {@code <init>}. */
    static boolean isTag(Text text, int at, int to) {
        if (text.at(at) != '<') {
            return false;
        }
        char first = text.at(at + 1, to);
        if (first == '?' || first == '!') {
            return text.starts("<?xml", at, to)
                    || text.starts("<!--", at, to)
                    || text.starts("<!DOC", at, to)
                    || text.starts("<![CDATA[", at, to);
        }
        int name = first == '/' ? at + 2 : at + 1;
        int end = nameEnd(text, name, to);
        char next = text.at(end, to);
        if (end == name
                || !Text.isLetter(text.at(name))
                || (next != '>' && next != ' ' && next != '/' && next != '\t' && end < to)) {
            return false;
        }
        if (first == '/' || text.find(':', name, end) > 0 || HTML.contains(text.folded(name, end))) {
            return next == '>' || next == ' ' || next == '/' || end >= to;
        }
        int limit = Math.min(to, at + LOOK);
        int close = text.find('>', end, limit);
        int equals = text.find('=', end, close < 0 ? limit : close);
        return equals > 0
                || (close > 0
                        && (text.at(close - 1) == '/' || text.find("</", close, limit) > 0 || closes(text, close, to)));
    }

    /** Whether nothing follows the tag and it begins its line. */
    private static boolean closes(Text text, int close, int to) {
        return close + 1 == to && (to >= text.length || text.at(to) == '\n') && text.at(close - 1) != 'F';
    }

    private static int nameEnd(Text text, int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_NAME && (Text.isWord(text.at(i)) || ":-.".indexOf(text.at(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Whether a tag goes on in the next line. */
    boolean tagOpen() {
        return tagLines > 0;
    }

    void forget() {
        tagLines = 0;
    }

    /** Reads a line, or the rest of one, that begins with a tag. */
    void read(int from, int to, int nesting) {
        int i = tagLines > 0 ? attributes(from, to, nesting) : from;
        while (i < to) {
            if (text.at(i) == '<' && (isTag(text, i, to) || (i > from && isPlain(i, to)))) {
                i = tag(i, to, nesting);
                continue;
            }
            if (text.starts("]]>", i, to)) {
                parts.add(PartKind.MARKUP, i, i + 3);
                i += 3;
                continue;
            }
            int next = nextTag(i + 1, to);
            between(i, next, nesting);
            i = next;
        }
    }

    /** A name in angle brackets that fields of messages have; in a line with tags it is one too. */
    private boolean isPlain(int at, int to) {
        int end = nameEnd(text, at + 1, to);
        return end > at + 1 && text.at(end, to) == '>' && FieldName.of(text, at + 1, end) != FieldName.OTHER;
    }

    private int nextTag(int from, int to) {
        int i = from;
        while (i < to && !(text.at(i) == '<' && (isTag(text, i, to) || isPlain(i, to))) && !text.starts("]]>", i, to)) {
            i++;
        }
        return i;
    }

    private void between(int from, int to, int nesting) {
        int start = text.skipBlank(from, to);
        if (start == to) {
            return;
        }
        if (holds == FieldName.OTHER && text.words(start, to) >= 2 && text.find(' ', start, to) > 0) {
            content.read(start, to, nesting + 1);
        } else {
            values.add(holds, start, to, nesting);
        }
    }

    /** Adds a tag; gives the index behind it. */
    private int tag(int at, int to, int nesting) {
        char first = text.at(at + 1, to);
        if (text.starts("<![CDATA[", at, to)) {
            parts.add(PartKind.MARKUP, at, at + 9);
            return at + 9;
        }
        if (first == '!' || first == '?') {
            int close = text.find('>', at, to);
            int end = close < 0 ? to : close + 1;
            parts.add(PartKind.MARKUP, at, end);
            return end;
        }
        int name = first == '/' ? at + 2 : at + 1;
        int end = nameEnd(text, name, to);
        String word = text.folded(name, end);
        if (first == '/') {
            holds = FieldName.OTHER;
        } else {
            holds = FieldName.of(text, local(name, end), end);
        }
        boolean known = HTML.contains(word) || first == '/';
        parts.add(known ? PartKind.MARKUP : PartKind.KEY, known ? at : name, end);
        return attributes(end, to, nesting);
    }

    private int local(int from, int to) {
        int colon = text.find(':', from, to);
        return colon < 0 ? from : colon + 1;
    }

    private int attributes(int from, int to, int nesting) {
        int i = from;
        while (i < to && text.at(i) != '>') {
            char c = text.at(i);
            if (c == '"' || c == '\'') {
                int close = text.find(c, i + 1, to);
                int end = close < 0 ? to : close;
                int name = i - 1;
                while (name > from
                        && (Text.isWord(text.at(name - 1)) || text.at(name - 1) == ':')
                        && i - name < LONGEST_NAME) {
                    name--;
                }
                FieldName field = text.at(i - 1) == '=' ? FieldName.of(text, name, i - 1) : FieldName.OTHER;
                if (field == FieldName.MESSAGE || field == FieldName.CODE) {
                    parts.add(PartKind.KEY, name, i - 1);
                    values.add(field, i + 1, end, nesting);
                }
                i = Math.min(to, end + 1);
            } else {
                i++;
            }
        }
        tagLines = i < to || tagLines >= MOST_TAG_LINES ? 0 : tagLines + 1;
        int end = Math.min(to, i + 1);
        parts.add(PartKind.MARKUP, Math.max(from, end - 1), end);
        return end;
    }
}
