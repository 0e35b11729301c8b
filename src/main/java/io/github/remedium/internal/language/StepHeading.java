package io.github.remedium.internal.language;

import java.util.function.Predicate;

/** Numbers in folded headings: {@code step 2 restart}, {@code 手順 1}, {@code 2단계}, {@code issue 1}. */
final class StepHeading {

    private StepHeading() {}

    /**
     * The number of a step a heading announces; 0 if it announces none.
     *
     * @param folded the heading, folded
     * @param words tells the words that announce steps
     */
    static int number(String folded, Predicate<String> words) {
        int digit = firstDigit(folded);
        if (digit < 0) {
            return 0;
        }
        int end = digit;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        if (end - digit > 2) {
            return 0;
        }
        int number = Integer.parseInt(folded.substring(digit, end));
        if (digit == 0) {
            int wordEnd = end;
            while (wordEnd < folded.length() && Character.isLetter(folded.charAt(wordEnd))) {
                wordEnd++;
            }
            return wordEnd > end && words.test(folded.substring(end, wordEnd)) ? number : 0;
        }
        return words.test(folded.substring(0, digit).strip()) ? number : 0;
    }

    /** The heading without a number before or after its words. */
    static String withoutNumber(String folded) {
        int start = 0;
        while (start < folded.length() && (isDigit(folded.charAt(start)) || folded.charAt(start) == ' ')) {
            start++;
        }
        int end = folded.length();
        while (end > start && (isDigit(folded.charAt(end - 1)) || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        // A lone letter or short number before the words: "a cause", "2 cause".
        if (end - start > 3 && folded.charAt(start + 1) == ' ') {
            start += 2;
        }
        return folded.substring(start, end);
    }

    private static int firstDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
