package io.github.remedium.internal.parity;

import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of running text and the literals in it. For one piece and one thread. */
final class LiteralReader {

    private static final int MIN_QUOTED_WORDS = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<Literal> literals = new ArrayList<>();

    private int broken;

    void read(List<Inline> inlines) {
        inlines(inlines, 0);
        literals.addAll(QuotedText.in(text.toString()));
    }

    /** The words, without markup; white space is collapsed. */
    String text() {
        return collapsed(text.toString());
    }

    List<Literal> literals() {
        return literals;
    }

    /** How many emphases end inside a quotation that began in them. */
    int brokenEmphasis() {
        return broken;
    }

    private void inlines(List<Inline> inlines, int depth) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        StringBuilder words = new StringBuilder();
        boolean quoting = false;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words each) {
                broken += quoting && beginsWithQuote(each.text()) ? 1 : 0;
                words.append(each.text());
                continue;
            }
            words(words);
            int from = text.length();
            inline(inline, depth);
            quoting = isEmphasis(inline) && isQuoting(text.substring(from));
        }
        words(words);
    }

    private static boolean isEmphasis(Inline inline) {
        return inline instanceof Inline.Emphasis || inline instanceof Inline.Strong;
    }

    private static boolean beginsWithQuote(String words) {
        boolean quote = !words.isEmpty() && "'\"\u2019\u201d\u00bb".indexOf(words.charAt(0)) >= 0;
        return quote && (words.length() == 1 || !Character.isLetterOrDigit(words.charAt(1)));
    }

    /** Whether a quotation that begins in a text does not end there. */
    private static boolean isQuoting(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean quote = "'\"\u2018\u2019\u201c\u201d".indexOf(text.charAt(i)) >= 0;
            boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            boolean wordBehind = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (quote && !wordBefore && wordBehind) {
                open++;
            } else if (quote && wordBefore && !wordBehind) {
                open--;
            }
        }
        return open > 0;
    }

    private void words(StringBuilder words) {
        if (!words.isEmpty()) {
            text.append(words);
            WordLiterals.read(words.toString(), literals);
            words.setLength(0);
        }
    }

    private void inline(Inline inline, int depth) {
        if (inline instanceof Inline.Code code) {
            code(code.text());
        } else if (inline instanceof Inline.Control control) {
            text.append(control.text());
            literals.add(new Literal(Literal.Kind.CONTROL, collapsed(control.text()), control.text()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            marked(emphasis.content(), depth);
        } else if (inline instanceof Inline.Strong strong) {
            marked(strong.content(), depth);
        } else if (inline instanceof Inline.Link link) {
            literals.add(new Literal(Literal.Kind.LINK, LinkTarget.key(link.target()), link.target()));
            int from = literals.size();
            inlines(link.content(), depth + 1);
            // Whether an address shows as the words of its own link is a matter of style.
            literals.subList(from, literals.size()).removeIf(each -> each.kind() == Literal.Kind.LINK);
        } else if (inline instanceof Inline.Image image) {
            literals.add(new Literal(Literal.Kind.IMAGE, LinkTarget.fileName(image.target()), image.target()));
        } else {
            text.append('\n');
        }
    }

    private void code(String code) {
        text.append(code);
        String key = collapsed(code);
        if (key.chars().anyMatch(Character::isLetterOrDigit)) {
            literals.add(new Literal(Literal.Kind.CODE, key, code));
        }
    }

    /** Emphasised words are a message where there are some. */
    private void marked(List<Inline> content, int depth) {
        int from = text.length();
        inlines(content, depth + 1);
        String words = collapsed(text.substring(from));
        if (words.split(" ", MIN_QUOTED_WORDS).length == MIN_QUOTED_WORDS) {
            literals.add(new Literal(Literal.Kind.QUOTED, words, words));
            literals.addAll(QuotedText.namesIn(words));
        }
    }

    static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
