package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.internal.text.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    MessageRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
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
            if (!messages.isEmpty()) {
                List<@Nullable String> texts = texts(c);
                for (Map.Entry<String, Integer> message : messages.entrySet()) {
                    message(c, message.getKey(), message.getValue(), texts);
                }
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

    /** The words of each piece of a column, with spaces around them; null where there is none. */
    private List<@Nullable String> texts(int c) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = siblings.grid().piece(c, s);
            texts.add(piece == null ? null : " " + String.join(" ", words(piece.text())) + " ");
        }
        return texts;
    }

    private void message(int c, String message, int first, List<@Nullable String> texts) {
        int source = siblings.source();
        int with = 0;
        int present = 0;
        for (String text : texts) {
            present += text == null ? 0 : 1;
            with += has(text, message) ? 1 : 0;
        }
        boolean inSource = source >= 0 && has(texts.get(source), message);
        for (int s = 0; s < siblings.size() && with > 0; s++) {
            Piece piece = siblings.grid().piece(c, s);
            if (piece != null && s != source && !has(texts.get(s), message)) {
                boolean usual = with > 1 && (2 * with > present || (inSource && 2 * with == present));
                if (usual || inSource) {
                    judge(c, s, piece, message, inSource ? source : first, usual);
                }
            }
        }
    }

    private static boolean has(@Nullable String text, String message) {
        return text != null && text.contains(" " + message + " ");
    }

    /**
     * Judges a text that lacks a message.
     *
     * @param usual whether most translations have it, so that a translated one is wrong too; else the source alone has it
     */
    private void judge(int c, int s, Piece piece, String message, int witness, boolean usual) {
        List<String> wanted = List.of(message.split(" ", -1));
        List<String> there = words(piece.text());
        List<String> lost = lost(wanted, there);
        boolean cut = isCutOut(wanted, lost, there, piece);
        if (!cut && there.containsAll(lost)) {
            return; // the order differs, as in an abbreviation that stands before or behind its words
        }
        double kept = 1 - (double) lost.size() / wanted.size();
        if (kept < HALF || (!usual && (kept < LOST || !cut))) {
            return;
        }
        Piece other = siblings.grid().piece(c, witness);
        boolean words = kept >= LOST;
        String named = ": " + String.join(", ", lost.subList(0, Math.min(5, lost.size())));
        String text = words
                ? "a message that the siblings quote lost words" + named
                : "a message that the siblings quote was translated in part" + named;
        found.accept(
                siblings.finding(words ? Rule.LOST_MESSAGE : Rule.TRANSLATED_MESSAGE, s, siblings.place(s, piece), text)
                        .subject(message)
                        .text(piece.text())
                        .sibling(other == null ? null : siblings.sibling(witness, other))
                        .build());
    }

    /** Whether words are gone without a translation in their place: what is left stands together, or is quoted alone. */
    private static boolean isCutOut(List<String> wanted, List<String> lost, List<String> there, Piece piece) {
        if (lost.isEmpty() || lost.size() == wanted.size()) {
            return false;
        }
        int first = wanted.indexOf(lost.get(0));
        int last = lost.size() == 1 ? wanted.lastIndexOf(lost.get(0)) : first;
        for (int at = first; at <= last; at++) {
            if (wanted.get(at).equals(lost.get(0))) {
                List<String> left = new ArrayList<>(wanted.subList(0, at));
                left.addAll(wanted.subList(at + 1, wanted.size()));
                lost.subList(1, lost.size()).forEach(left::remove);
                if (standsAlone(left, wanted, there, piece)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether what is left of a message stands together; where its beginning or end is lost, whether it is quoted alone. */
    private static boolean standsAlone(List<String> left, List<String> wanted, List<String> there, Piece piece) {
        String words = String.join(" ", left);
        boolean begins = left.get(0).equals(wanted.get(0));
        boolean ends = left.get(left.size() - 1).equals(wanted.get(wanted.size() - 1));
        return (begins && ends)
                ? has(" " + String.join(" ", there) + " ", words)
                : piece.literals().stream()
                        .anyMatch(each -> String.join(" ", words(each.key())).equals(words));
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
            while (i < folded.length()
                    && Character.isLetterOrDigit(folded.charAt(i))
                    && Scripts.isEastern(folded.charAt(i)) == Scripts.isEastern(folded.charAt(start))) {
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
