package io.github.remedium.internal.markdown.block;

/**
 * Counts what can cut a body into pieces. What the reader makes of a body has at most a few objects for each mark, so
 * that the number of marks and the number of characters bound the memory and the time it takes.
 */
public final class Marks {

    private Marks() {}

    /**
     * How many line ends, list markers, table cells, tags, quotation signs, emphasis signs, brackets and code signs a text
     * has, whether they mean anything where they stand or not. Takes time linear in the text.
     */
    public static int count(String text) {
        int count = 0;
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n', '\r', '*', '_', '[', '`', '<', '>', '|' -> count++;
                case ' ', '\t' -> count += before == '-' || before == '+' || before == '.' || before == ')' ? 1 : 0;
                default -> {}
            }
            before = c;
        }
        return count;
    }
}
