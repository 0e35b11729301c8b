package io.github.remedium.internal.paste;

/**
 * A line of the text, or a piece of a line that is too long.
 *
 * @param start index of its first character
 * @param first index of its first character that is no blank; equal to {@code end} in a blank line
 * @param end index behind its last character that is no blank
 * @param continued whether it goes on with the line before, which was cut for its length
 */
record Line(int start, int first, int end, boolean continued) {

    boolean blank() {
        return first == end;
    }

    int indent() {
        return first - start;
    }
}
