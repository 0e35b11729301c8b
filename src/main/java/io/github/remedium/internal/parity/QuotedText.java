package io.github.remedium.internal.parity;

import java.util.ArrayList;
import java.util.List;

/** What stands between quotation marks in running text. */
final class QuotedText {

    /** Opening marks, and at the same place the closing ones that go with each. */
    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018\u201a'\u300c\u300e";

    private static final List<String> CLOSING = List.of(
            "\"\u201d\u201c",
            "\u201d\u201c\"",
            "\u201c\u201d\"",
            "\u00bb",
            "\u2019'",
            "\u2018\u2019'",
            "'\u2019",
            "\u300d",
            "\u300f");

    private static final int MIN_NAME = 3;
    private static final int LONGEST = 400;

    private QuotedText() {}

    /** The quotations, also those inside others, in the order in which they begin. */
    static List<Literal> in(String text) {
        List<Literal> found = new ArrayList<>();
        int outer = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            if (kind >= 0 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                int end = closing(text, i + 1, CLOSING.get(kind));
                if (end > i + 1) {
                    String inside = LiteralReader.collapsed(text.substring(i + 1, end));
                    if (i < outer && isName(inside)) {
                        found.add(new Literal(Literal.Kind.NAME, inside, inside));
                    } else if (inside.chars().anyMatch(Character::isLetterOrDigit)) {
                        found.add(new Literal(Literal.Kind.QUOTED, inside, inside));
                    }
                    outer = Math.max(outer, end);
                }
            }
        }
        return found;
    }

    /** The names that are quoted inside a message: one word each. */
    static List<Literal> namesIn(String message) {
        List<Literal> names = new ArrayList<>();
        for (Literal literal : in(message)) {
            if (isName(literal.key())) {
                names.add(new Literal(Literal.Kind.NAME, literal.key(), literal.text()));
            }
        }
        return names;
    }

    private static boolean isName(String words) {
        return words.length() >= MIN_NAME && words.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** Where a quotation ends: at a closing mark that no letter follows. */
    private static int closing(String text, int from, String marks) {
        int most = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < most; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0
                    && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
