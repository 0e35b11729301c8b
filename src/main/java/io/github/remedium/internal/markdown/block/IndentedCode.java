package io.github.remedium.internal.markdown.block;

/**
 * Tells which lines of a text are code because they are indented: by four columns more than the list item they are in, after
 * a blank line or more such code. It looks at one line after the other and knows the innermost list only, which is enough to
 * tell whether an author sees code. Not safe for several threads.
 */
final class IndentedCode {

    private static final int CODE = 4;
    private static final int LONGEST_NUMBER = 9;

    private int content;
    private boolean afterBlank = true;
    private boolean code;

    /** Whether the line that was looked at last is code. */
    boolean isCode() {
        return code;
    }

    /** Looks at the next line. Lines must be given in order. */
    void next(String text, int start, int end) {
        int at = start;
        int indent = 0;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            indent += text.charAt(at) == '\t' ? CODE - indent % CODE : 1;
            at++;
        }
        if (at == end) {
            afterBlank = true;
            return;
        }
        code = indent >= content + CODE && (afterBlank || code);
        if (!code) {
            int marker = markerEnd(text, at, end);
            if (marker > 0) {
                content = indent + marker - at;
            } else if (afterBlank) {
                content = Math.min(content, indent);
            }
        }
        afterBlank = false;
    }

    /** Where the content of a list item begins whose marker stands at an offset; -1 if none stands there. */
    static int markerEnd(String text, int start, int end) {
        int at = start;
        char c = text.charAt(at);
        if (c == '-' || c == '*' || c == '+') {
            at++;
        } else {
            while (at < end && at - start < LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            if (at == start || at == end || (text.charAt(at) != '.' && text.charAt(at) != ')')) {
                return -1;
            }
            at++;
        }
        boolean spaced = at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t');
        return spaced ? at + 1 : -1;
    }
}
