package io.github.remedium.internal.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the frame that a transport puts around a message: keys of JSON, values under keys that say nothing about the
 * error, names of XML elements and attributes, name spaces. One pass over the text; each quotation is looked ahead for
 * a bounded length.
 */
final class Markup {

    private static final float KEY = 0.1f;
    private static final float OTHER_VALUE = 0.25f;
    private static final float ELEMENT = 0.03f;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 400;

    /** Keys, without case and signs, under which a message stands. */
    private static final Set<String> TELLING = Set.of(
            "message",
            "msg",
            "error",
            "errors",
            "errormessage",
            "errordescription",
            "errorcode",
            "code",
            "description",
            "detail",
            "details",
            "reason",
            "exception",
            "cause",
            "title",
            "text",
            "faultstring",
            "stacktrace",
            "summary",
            "errorsummary",
            "status",
            "type",
            "body",
            "response",
            "result",
            "name");

    /** A piece of the text and what its words count. */
    record Span(int start, int end, float weight) {}

    private final char[] text;
    private final int length;
    private final List<Span> spans = new ArrayList<>();

    private Markup(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** The frame's pieces, in order, without overlap. */
    static List<Span> in(char[] text, int length) {
        Markup markup = new Markup(text, length);
        int i = 0;
        while (i < length) {
            if (text[i] == '"') {
                i = markup.quoted(i);
            } else if (text[i] == '<') {
                i = markup.element(i);
            } else {
                i++;
            }
        }
        return markup.spans;
    }

    /** A key is a short quotation with a colon behind it. */
    private int quoted(int open) {
        int close = open + 1;
        while (close < length && close - open <= LONGEST_NAME && text[close] != '"' && text[close] != '\n') {
            close++;
        }
        if (close >= length || text[close] != '"') {
            return open + 1;
        }
        int colon = skipBlank(close + 1);
        if (colon >= length || text[colon] != ':') {
            return open + 1;
        }
        spans.add(new Span(open, close, KEY));
        int value = skipBlank(colon + 1);
        if (TELLING.contains(letters(open + 1, close)) || value >= length) {
            return colon + 1;
        }
        int end = value;
        if (text[value] == '"') {
            end = value + 1;
            while (end < length && end - value <= LONGEST_NAME && text[end] != '"') {
                end++;
            }
            // A long value may be the message under a key of the product's own.
            if (end - value > LONGEST_NAME) {
                return colon + 1;
            }
        } else {
            while (end < length && end - value <= LONGEST_NAME && ",}]\n{[".indexOf(text[end]) < 0) {
                end++;
            }
        }
        if (end > value) {
            spans.add(new Span(value, end, OTHER_VALUE));
        }
        return end > value ? end : colon + 1;
    }

    private int element(int open) {
        int name = open + 1 < length && text[open + 1] == '/' ? open + 2 : open + 1;
        int end = name(name);
        if (end == name || end == length || (text[end] != '>' && text[end] != ' ' && text[end] != '/')) {
            return Math.max(end, open + 1);
        }
        spans.add(new Span(name, end, ELEMENT));
        for (int i = skipBlank(end); i < length && i > end; i = skipBlank(end)) {
            end = attribute(i);
        }
        return end;
    }

    /** Where the attribute ends that begins here, or the same place if none does. */
    private int attribute(int from) {
        int end = name(from);
        if (end == from || end + 1 >= length || text[end] != '=' || (text[end + 1] != '"' && text[end + 1] != '\'')) {
            return from;
        }
        int close = end + 2;
        while (close < length && close - end <= LONGEST_VALUE && text[close] != text[end + 1]) {
            close++;
        }
        if (close == length || text[close] != text[end + 1]) {
            return from;
        }
        // Where the names come from says nothing about the error.
        boolean declares = startsWith("xmlns", from) || startsWith("xsi:", from);
        spans.add(new Span(from, declares ? close : end, ELEMENT));
        return close + 1;
    }

    private int name(int from) {
        int end = from;
        while (end < length
                && end - from <= LONGEST_NAME
                && (Character.isLetterOrDigit(text[end]) || text[end] == ':' || text[end] == '-' || text[end] == '_')) {
            end++;
        }
        return end;
    }

    private boolean startsWith(String prefix, int at) {
        return at + prefix.length() <= length && new String(text, at, prefix.length()).equals(prefix);
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < length && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n')) {
            i++;
        }
        return i;
    }

    private String letters(int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text[i])) {
                letters.append(Character.toLowerCase(text[i]));
            }
        }
        return letters.toString();
    }
}
