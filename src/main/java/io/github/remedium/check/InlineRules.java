package io.github.remedium.check;

import io.github.remedium.internal.parity.Piece;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that shows as it is written, in one translation more often than in its siblings. */
final class InlineRules {

    private static final Pattern ESCAPE =
            Pattern.compile("&(#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});|\\\\[*_\\[\\]#`](?![\\w\\\\])");
    /** An entity whose ampersand is an entity too, so that it shows. */
    private static final Pattern TWICE = Pattern.compile("&amp;(#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private static final Pattern STARS = Pattern.compile("(?<!\\*)\\*{1,3}(?=[^\\s*])|(?<=[^\\s*])\\*{1,3}(?!\\*)");

    private static final String OPENING = "([{\uff08\u3010";
    private static final String CLOSING = ")]}\uff09\u3011";

    private final Siblings siblings;
    private final Consumer<Finding> found;

    InlineRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
    }

    void find() {
        twice();
        for (int c = 0; c < siblings.grid().columns(); c++) {
            more(c, Rule.UNCLOSED_EMPHASIS, piece -> count(STARS, piece.text()), false, "asterisks show in the text");
            more(
                    c,
                    Rule.VISIBLE_ESCAPE,
                    piece -> count(ESCAPE, piece.text()),
                    false,
                    "an escape or an entity shows in the text");
            more(
                    c,
                    Rule.UNCLOSED_BRACKET,
                    InlineRules::open,
                    false,
                    "brackets open and do not close, or the other way round");
            more(c, Rule.UNCLOSED_QUOTE, InlineRules::oddQuotes, false, "a quotation does not close");
            more(
                    c,
                    Rule.UNCLOSED_EMPHASIS,
                    Piece::brokenEmphasis,
                    true,
                    "an emphasis ends inside a quotation that began in it");
        }
    }

    /** Entities that were written as entities once more, in one file more often than in any other. */
    private void twice() {
        int[] counts = new int[siblings.size()];
        Arrays.setAll(counts, s -> (int)
                siblings.lines(s).lines().stream().filter(InlineRules::isTwice).count());
        for (int s = 0; s < counts.length; s++) {
            if (counts[s] > usual(counts, s)) {
                int line = 1;
                while (!isTwice(siblings.lines(s).line(line))) {
                    line++;
                }
                String text = siblings.lines(s).line(line);
                found.accept(siblings.finding(
                                Rule.VISIBLE_ESCAPE,
                                s,
                                siblings.lines(s).place(line),
                                "an entity shows, since its & is written as an entity too")
                        .subject(PieceRules.shown(text))
                        .text(text)
                        .build());
            }
        }
    }

    private static boolean isTwice(String line) {
        return line.contains("&amp;") && TWICE.matcher(line).find();
    }

    /** Tells of each translation that has more of something in a column than any sibling; of all, if that is wrong in all. */
    private void more(int c, Rule rule, ToIntFunction<Piece> counter, boolean wrongInAll, String message) {
        int[] counts = new int[siblings.size()];
        Arrays.setAll(counts, s -> {
            Piece piece = siblings.grid().piece(c, s);
            return piece == null || piece.kind() == Piece.Kind.CODE ? -1 : counter.applyAsInt(piece);
        });
        int most = Arrays.stream(counts).max().orElse(0);
        if (most <= 0) {
            return;
        }
        boolean everywhere = wrongInAll && Arrays.stream(counts).allMatch(count -> count != 0);
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = siblings.grid().piece(c, s);
            if (piece == null || counts[s] <= 0 || (!everywhere && counts[s] <= usual(counts, s))) {
                continue;
            }
            if (rule == Rule.UNCLOSED_EMPHASIS && !everywhere && usual(counts, s) > 0) {
                continue;
            }
            int witness = witness(counts, s);
            Piece other = witness < 0 ? null : siblings.grid().piece(c, witness);
            found.accept(siblings.finding(rule, s, siblings.place(s, piece), message)
                    .subject(PieceRules.shown(piece.text()))
                    .text(piece.text())
                    .sibling(other == null ? null : siblings.sibling(witness, other))
                    .cause(
                            everywhere
                                    ? siblings.translation(s).article()
                                    : siblings.lines(s).path())
                    .build());
        }
    }

    private static int usual(int[] counts, int s) {
        int most = 0;
        for (int i = 0; i < counts.length; i++) {
            most = i == s ? most : Math.max(most, counts[i]);
        }
        return most;
    }

    private static int witness(int[] counts, int s) {
        for (int i = 0; i < counts.length; i++) {
            if (i != s && counts[i] >= 0 && counts[i] < counts[s]) {
                return i;
            }
        }
        return -1;
    }

    private static int count(Pattern pattern, String text) {
        int count = 0;
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int open(Piece piece) {
        int[] open = new int[OPENING.length()];
        for (int i = 0; i < piece.text().length(); i++) {
            char c = piece.text().charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open[OPENING.indexOf(c)]++;
            } else if (CLOSING.indexOf(c) >= 0) {
                open[CLOSING.indexOf(c)]--;
            }
        }
        return Arrays.stream(open).map(Math::abs).sum();
    }

    private static int oddQuotes(Piece piece) {
        return (int) piece.text().chars().filter(c -> c == '"').count() % 2;
    }
}
