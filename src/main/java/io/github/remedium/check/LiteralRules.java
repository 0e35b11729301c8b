package io.github.remedium.check;

import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Literals that a piece of one translation lost or has otherwise than its siblings. What the siblings agree on in the same
 * piece is expected; it is lost if the translation as a whole has it less often than they have, too.
 */
final class LiteralRules {

    private static final int MOST_NAMED = 3;

    private final Siblings siblings;
    private final Grid grid;
    private final Consumer<Finding> found;
    private final List<LiteralCounts> totals = new ArrayList<>();

    LiteralRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.grid = siblings.grid();
        this.found = found;
        for (int s = 0; s < siblings.size(); s++) {
            totals.add(LiteralCounts.of(siblings.pieces(s)));
        }
    }

    void find() {
        for (int c = 0; c < grid.columns(); c++) {
            if (grid.filled(c) > 1) {
                column(c);
            }
        }
    }

    private void column(int c) {
        Map<LiteralCounts.Key, Literal> all = new LinkedHashMap<>();
        List<@Nullable LiteralCounts> counts = new ArrayList<>();
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = grid.piece(c, s);
            LiteralCounts mine = piece == null ? null : LiteralCounts.of(piece);
            counts.add(mine);
            if (mine != null) {
                mine.literals().forEach(all::putIfAbsent);
            }
        }
        for (int s = 0; s < siblings.size(); s++) {
            if (counts.get(s) != null) {
                lost(c, s, all, counts);
            }
        }
    }

    private void lost(int c, int s, Map<LiteralCounts.Key, Literal> all, List<@Nullable LiteralCounts> counts) {
        List<Literal> strange = null;
        Map<Rule, List<Loss>> losses = new EnumMap<>(Rule.class);
        for (Map.Entry<LiteralCounts.Key, Literal> each : all.entrySet()) {
            int[] here = new int[siblings.size()];
            Arrays.setAll(here, i -> count(counts.get(i), each.getKey()));
            if (isFromElsewhere(each.getValue(), here, s)) {
                continue;
            }
            boolean replaced = Likeness.isNumber(each.getValue()) && isLessThanMost(here, s);
            if (here[s] >= siblings.expected(here, s) && !replaced) {
                continue;
            }
            int[] whole = new int[siblings.size()];
            Arrays.setAll(whole, i -> totals.get(i).count(each.getKey()));
            boolean clear = here[s] < siblings.expected(here, s) && whole[s] < siblings.expected(whole, s);
            if (!clear && !(replaced && isLessThanMost(whole, s))) {
                continue;
            }
            strange = strange == null ? strange(s, all, counts) : strange;
            LiteralCounts mine = counts.get(s);
            if (mine == null) {
                continue;
            }
            if (mine.isGlued(each.getKey(), siblings.expected(here, s))) {
                glued(c, s, each.getValue());
                continue;
            }
            int witness = witness(s, here);
            if (isTranslated(each.getValue(), mine, witness < 0 ? null : counts.get(witness))) {
                continue;
            }
            loss(each.getValue(), mine, strange, witness)
                    .filter(loss -> clear || loss.instead().isPresent())
                    .ifPresent(loss -> losses.computeIfAbsent(loss.rule(), rule -> new ArrayList<>())
                            .add(loss));
        }
        losses.forEach((rule, same) -> tell(c, s, rule, same));
    }

    /** Whether a link is not in the source: translators put in those to pages in their language. */
    private boolean isFromElsewhere(Literal literal, int[] here, int s) {
        int source = siblings.source();
        return literal.kind() == Literal.Kind.LINK && source >= 0 && (source == s || here[source] == 0);
    }

    /** Whether a placeholder such as {@code <host>} stands here in another language. */
    private static boolean isTranslated(Literal lost, LiteralCounts mine, @Nullable LiteralCounts there) {
        return lost.kind() == Literal.Kind.PLACEHOLDER
                && lost.key().startsWith("<")
                && there != null
                && mine.angles() >= there.angles();
    }

    /** Whether two or more of the others have more of something: enough where another number stands in its place. */
    private static boolean isLessThanMost(int[] counts, int s) {
        int more = 0;
        int others = 0;
        for (int i = 0; i < counts.length; i++) {
            more += i != s && counts[i] > counts[s] ? 1 : 0;
            others += i != s && counts[i] >= 0 ? 1 : 0;
        }
        return more >= 2 && 2 * more > others;
    }

    /** A name that is there, without the space that parts it from the next word: as a rule the doing of a tool. */
    private void glued(int c, int s, Literal name) {
        Piece piece = grid.piece(c, s);
        if (piece != null) {
            String message = "'" + name.text() + "' runs into the word beside it";
            Place place = siblings.place(s, piece, name.text());
            found.accept(siblings.finding(Rule.SPACED_LITERAL, s, place, message)
                    .subject(name.key())
                    .text(piece.text())
                    .cause("glued " + siblings.language(s))
                    .build());
        }
    }

    private static int count(@Nullable LiteralCounts counts, LiteralCounts.Key key) {
        return counts == null ? -1 : counts.count(key);
    }

    /** Literals that stand in this piece alone; each takes the place of a lost one. */
    private List<Literal> strange(int s, Map<LiteralCounts.Key, Literal> all, List<@Nullable LiteralCounts> counts) {
        List<Literal> strange = new ArrayList<>();
        for (Map.Entry<LiteralCounts.Key, Literal> each : all.entrySet()) {
            boolean alone = count(counts.get(s), each.getKey()) > 0;
            for (int i = 0; i < siblings.size() && alone; i++) {
                alone = i == s || count(counts.get(i), each.getKey()) <= 0;
            }
            if (alone) {
                strange.add(each.getValue());
            }
        }
        return strange;
    }

    /** What became of a lost literal; empty if it is likely that it only reads otherwise. */
    private static Optional<Loss> loss(Literal lost, LiteralCounts mine, List<Literal> strange, int witness) {
        Optional<Literal> instead = strange.stream()
                .filter(each -> each.kind() == lost.kind() && Likeness.canStandFor(each, lost))
                .findFirst();
        if (witness < 0
                || isWrittenOtherwise(lost, mine)
                || (instead.isEmpty() && (Likeness.isOftenWords(lost) || hasParts(lost, mine)))) {
            return Optional.empty();
        }
        instead.ifPresent(strange::remove);
        return Optional.of(new Loss(rule(lost, instead.isPresent()), lost, instead, witness));
    }

    private void tell(int c, int s, Rule rule, List<Loss> losses) {
        Loss first = losses.get(0);
        Piece piece = grid.piece(c, s);
        Piece there = grid.piece(c, first.witness());
        if (piece == null || there == null) {
            return;
        }
        StringBuilder message = new StringBuilder(first.words());
        for (int i = 1; i < Math.min(losses.size(), MOST_NAMED); i++) {
            message.append("; ").append(losses.get(i).words());
        }
        if (losses.size() > MOST_NAMED) {
            message.append("; and ").append(losses.size() - MOST_NAMED).append(" more");
        }
        Place place =
                siblings.place(s, piece, first.instead().map(Literal::text).orElse(""));
        found.accept(siblings.finding(rule, s, place, message.toString())
                .subject(first.words())
                .text(piece.text())
                .sibling(siblings.sibling(first.witness(), there))
                .cause(siblings.translation(s).article())
                .build());
    }

    /** A literal that a piece lost. */
    private record Loss(Rule rule, Literal lost, Optional<Literal> instead, int witness) {
        String words() {
            String wanted = "'" + lost.text().strip() + "'";
            return instead.map(other -> "has '" + other.text().strip() + "' where the siblings have " + wanted)
                    .orElse("lacks " + name(lost) + " " + wanted + ", which the siblings have here");
        }
    }

    private int witness(int s, int[] here) {
        int source = siblings.source();
        if (source >= 0 && source != s && here[source] > here[s]) {
            return source;
        }
        for (int i = 0; i < here.length; i++) {
            if (i != s && here[i] > here[s]) {
                return i;
            }
        }
        return -1;
    }

    /** Whether only capitals, spaces or the words for large numbers tell it from what stands there. */
    private static boolean isWrittenOtherwise(Literal lost, LiteralCounts mine) {
        return Likeness.isNumber(lost) ? mine.hasLargeNumbers() : Likeness.isText(lost) && mine.hasFolded(lost.key());
    }

    /** Whether the digits of a number are there as a part of something else, or a date with its month as a word. */
    private static boolean hasParts(Literal lost, LiteralCounts mine) {
        return lost.kind() == Literal.Kind.DATE ? mine.hasDate(lost) : mine.hasDigits(LiteralCounts.Key.of(lost));
    }

    private static Rule rule(Literal lost, boolean changed) {
        return switch (lost.kind()) {
            case NUMBER -> Rule.NUMBER;
            case VERSION -> Rule.VERSION;
            case DATE -> Rule.DATE;
            case PLACEHOLDER -> Rule.PLACEHOLDER;
            case LINK -> Rule.LINK;
            case IMAGE -> Rule.IMAGE;
            case CONTROL -> Rule.LOST_LABEL;
            case CODE, NAME, QUOTED -> changed ? Rule.CHANGED_LITERAL : Rule.LOST_LITERAL;
        };
    }

    private static String name(Literal literal) {
        return switch (literal.kind()) {
            case NUMBER -> "the number";
            case VERSION -> "the version";
            case DATE -> "the date";
            case PLACEHOLDER -> "the placeholder";
            case LINK -> "the link to";
            case IMAGE -> "the image";
            case CONTROL -> "the label";
            case CODE, NAME, QUOTED -> "the literal";
        };
    }
}
