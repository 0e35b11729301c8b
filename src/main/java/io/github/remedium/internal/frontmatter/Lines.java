package io.github.remedium.internal.frontmatter;

/** Where lines begin. Lines end with {@code \n}. */
final class Lines {

    private Lines() {}

    /** The index of the first character of each line. */
    static int[] starts(String text) {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return starts;
    }

    /** The index of the first character of the line that holds this index. */
    static int startOfLine(String text, int index) {
        return index == 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
    }

    /** The index behind the last character of the line that begins at this index. */
    static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
