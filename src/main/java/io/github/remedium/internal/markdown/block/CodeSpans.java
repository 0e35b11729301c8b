package io.github.remedium.internal.markdown.block;

import java.util.HashMap;
import java.util.Map;

/** Finds where code spans end, in a text that is not yet cut into blocks. Not safe for several threads. */
final class CodeSpans {

    private final String text;
    /** For a number of code signs the offset before which no run of that length closes a span. */
    private final Map<Integer, Integer> noneBefore = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
    }

    /** Where the text goes on after the code span that begins at a code sign; after the signs where it does not end. */
    int end(int start) {
        int begin = runEnd(start);
        int length = begin - start;
        if (noneBefore.getOrDefault(length, 0) > begin) {
            return begin;
        }
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                int end = runEnd(at);
                if (end - at == length) {
                    return end;
                }
                at = end;
            } else if (c == '\n' && endsParagraph(at + 1)) {
                break;
            } else {
                at++;
            }
        }
        noneBefore.put(length, at);
        return begin;
    }

    private int runEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Whether a line is blank or begins a heading, a quotation or an item of a list. */
    private boolean endsParagraph(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '>') {
            return true;
        }
        if (text.charAt(at) == '#') {
            while (at < text.length() && text.charAt(at) == '#') {
                at++;
            }
            return at < text.length() && text.charAt(at) == ' ';
        }
        return IndentedCode.markerEnd(text, at, text.length()) > 0;
    }
}
