package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Messages that siblings quote word by word, and one translation does not: it lost words of them, or translated them. */
final class MessageRules {

    private static final int MIN_WORDS = 4;
    private static final int MIN_SPACED = 3;
    private static final int MAX_WORDS = 60;

    /** From which share of its words on a message is the same one with words missing. */
    private static final double LOST = 0.7;

    /** From which share on it is half translated. */
    private static final double HALF = 0.45;

    private final Siblings siblings;
    private final Consumer<Finding> found;
    private final List<String> wholes = new ArrayList<>();

    MessageRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
        for (int s = 0; s < siblings.size(); s++) {
            StringBuilder whole = new StringBuilder();
            siblings.pieces(s).forEach(piece -> whole.append('\n').append(piece.text()));
            wholes.add(" " + String.join(" ", words(whole.toString())) + " ");
        }
    }

    void find() {
        for (int c = 0; c < siblings.grid().columns(); c++) {
            Map<String, Integer> messages = new LinkedHashMap<>();
            for (int s = 0; s < siblings.size(); s++) {
                Piece piece = siblings.grid().piece(c, s);
                if (piece != null) {
                    collect(piece, s, messages);
                }
            }
            for (Map.Entry<String, Integer> message : messages.entrySet()) {
                message(c, message.getKey(), message.getValue());
            }
        }
    }

    private static void collect(Piece piece, int s, Map<String, Integer> messages) {
        for (Literal literal : piece.literals()) {
            if (literal.kind() == Literal.Kind.QUOTED || literal.kind() == Literal.Kind.CODE) {
                List<String> words = words(literal.key());
                boolean spaced = literal.key().split(" ", MIN_SPACED).length == MIN_SPACED;
                if (spaced && words.size() >= MIN_WORDS && words.size() <= MAX_WORDS) {
                    messages.putIfAbsent(String.join(" ", words), s);
                }
            }
        }
    }

    private void message(int c, String message, int witness) {
        int with = 0;
        int present = 0;
        for (int s = 0; s < siblings.size(); s++) {
            if (siblings.grid().piece(c, s) != null) {
                present++;
                with += has(s, message) ? 1 : 0;
            }
        }
        if (with < 2 || with == present) {
            return;
        }
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = siblings.grid().piece(c, s);
            if (piece != null && !has(s, message)) {
                judge(c, s, piece, message, witness, isUsual(s, with, present, message));
            }
        }
    }

    /** Whether most translations have a message; of four, the source and another one are enough. */
    private boolean isUsual(int s, int with, int present, String message) {
        int source = siblings.source();
        boolean original = source >= 0 && source != s && has(source, message);
        return 2 * with > present || (original && 2 * with == present);
    }

    private boolean has(int s, String message) {
        return wholes.get(s).contains(" " + message + " ");
    }

    private void judge(int c, int s, Piece piece, String message, int witness, boolean usual) {
        List<String> wanted = List.of(message.split(" ", -1));
        List<String> there = words(piece.text());
        List<String> lost = lost(wanted, there);
        double kept = 1 - (double) lost.size() / wanted.size();
        if (kept < HALF || !usual) {
            return;
        }
        Piece other = siblings.grid().piece(c, witness);
        boolean words = kept >= LOST;
        String named = lost.isEmpty() ? "" : ": " + String.join(", ", lost.subList(0, Math.min(5, lost.size())));
        String text = words
                ? "a message that the siblings quote lost words or order" + named
                : "a message that the siblings quote was translated in part" + named;
        found.accept(
                siblings.finding(words ? Rule.LOST_MESSAGE : Rule.TRANSLATED_MESSAGE, s, siblings.place(s, piece), text)
                        .subject(message)
                        .text(piece.text())
                        .sibling(other == null ? null : siblings.sibling(witness, other))
                        .build());
    }

    /** The words that a text does not have in the order of the message. */
    private static List<String> lost(List<String> wanted, List<String> there) {
        int n = wanted.size();
        int m = there.size();
        int[][] most = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                most[i][j] = wanted.get(i).equals(there.get(j))
                        ? most[i + 1][j + 1] + 1
                        : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        List<String> lost = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < n; i++) {
            while (j < m && most[i][j + 1] == most[i][j] && !wanted.get(i).equals(there.get(j))) {
                j++;
            }
            if (j < m && wanted.get(i).equals(there.get(j)) && most[i][j] == most[i + 1][j + 1] + 1) {
                j++;
            } else {
                lost.add(wanted.get(i));
            }
        }
        return lost;
    }

    /** The words of a text, folded, without punctuation. */
    static List<String> words(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int start = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(folded.substring(start, i));
            }
            i = Math.max(i, start + 1);
        }
        return words;
    }
}
