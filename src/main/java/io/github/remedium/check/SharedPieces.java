package io.github.remedium.check;

import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.parity.SharedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds texts of another article: paragraphs that stand in just two articles in one language, and in the other languages in
 * one of them alone. The article whose siblings they fit less is the wrong one.
 */
final class SharedPieces {

    private static final int MIN_CHARS = 60;

    /** How long a single shared piece must be; shorter ones are turns of speech. */
    private static final int LONG = 100;

    /** Below which share of words in common with its siblings a translation is that of another article. */
    private static final double STRANGE = 0.25;

    /** How much better the words must fit the other article. */
    private static final double CLEAR = 0.2;

    /** From how many shared pieces on a smaller difference is enough. */
    private static final int SEVERAL = 3;

    private static final double USUAL = 0.3;
    private static final int MIN_KEYS = 8;

    private final List<Siblings> articles;

    /** By language and text, the numbers of the articles that have the piece. */
    private final Map<String, Set<Integer>> owners = new HashMap<>();

    SharedPieces(List<Siblings> articles) {
        this.articles = articles;
        for (int a = 0; a < articles.size(); a++) {
            for (int s = 0; s < articles.get(a).size(); s++) {
                for (Piece piece : articles.get(a).pieces(s)) {
                    if (piece.text().length() >= MIN_CHARS && piece.kind() != Piece.Kind.TITLE) {
                        owners.computeIfAbsent(key(articles.get(a), s, piece), key -> new HashSet<>(2))
                                .add(a);
                    }
                }
            }
        }
        owners.values().removeIf(set -> set.size() != 2);
    }

    private static String key(Siblings siblings, int s, Piece piece) {
        return siblings.language(s) + " " + piece.text();
    }

    void find(Consumer<Finding> found) {
        for (int a = 0; a < articles.size(); a++) {
            Siblings siblings = articles.get(a);
            if (siblings.size() > 1) {
                for (int s = 0; s < siblings.size(); s++) {
                    find(a, s, found);
                }
            }
        }
    }

    private void find(int a, int s, Consumer<Finding> found) {
        Siblings siblings = articles.get(a);
        Map<Integer, Integer> mine = shared(a, s);
        for (Map.Entry<Integer, Integer> other : mine.entrySet()) {
            int b = other.getKey();
            int elsewhere = 0;
            for (int t = 0; t < siblings.size(); t++) {
                elsewhere = Math.max(elsewhere, t == s ? 0 : shared(a, t).getOrDefault(b, 0));
            }
            int strange = other.getValue() - elsewhere;
            double margin = strange >= SEVERAL ? 0 : CLEAR;
            if ((strange > 1 || (strange == 1 && first(a, s, b).text().length() >= LONG))
                    && fit(a, s, b) + margin < fit(b, language(b, siblings.language(s)), a)) {
                Piece first = first(a, s, b);
                String number = articles.get(b).translation(0).article();
                String message = other.getValue() + (other.getValue() == 1 ? " piece" : " pieces")
                        + " of this text stand in " + number + " too, and in no other language: "
                        + PieceRules.shown(first.text());
                found.accept(siblings.finding(Rule.WRONG_ARTICLE, s, siblings.place(s, first), message)
                        .subject(number)
                        .text(first.text())
                        .build());
                return;
            }
        }
        if (isStrange(siblings, s)) {
            String message = "this text has hardly a word in common with its siblings";
            found.accept(siblings.finding(
                            Rule.WRONG_ARTICLE,
                            s,
                            Place.of(siblings.translation(s).source()),
                            message)
                    .build());
        }
    }

    /** How many pieces of a translation each other article has in the same language. */
    private Map<Integer, Integer> shared(int a, int s) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Piece piece : articles.get(a).pieces(s)) {
            for (int b : owners.getOrDefault(key(articles.get(a), s, piece), Set.of())) {
                if (b != a) {
                    counts.merge(b, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private Piece first(int a, int s, int b) {
        return articles.get(a).pieces(s).stream()
                .filter(piece -> owners.getOrDefault(key(articles.get(a), s, piece), Set.of())
                        .contains(b))
                .findFirst()
                .orElseThrow();
    }

    private int language(int a, String language) {
        for (int s = 0; s < articles.get(a).size(); s++) {
            if (articles.get(a).language(s).equals(language)) {
                return s;
            }
        }
        return 0;
    }

    /** What share of the words of the pieces that are shared with another article the siblings here have. */
    private double fit(int a, int s, int b) {
        Siblings siblings = articles.get(a);
        Set<String> words = new HashSet<>();
        for (Piece piece : siblings.pieces(s)) {
            if (owners.getOrDefault(key(siblings, s, piece), Set.of()).contains(b)) {
                words.addAll(SharedWords.of(piece));
            }
        }
        Set<String> others = new HashSet<>();
        for (int t = 0; t < siblings.size(); t++) {
            if (t != s) {
                others.addAll(words(siblings, t));
            }
        }
        long common = words.stream().filter(others::contains).count();
        return words.isEmpty() ? 0 : (double) common / words.size();
    }

    /** The words of the text, without the title. */
    private static Set<String> words(Siblings siblings, int s) {
        return SharedWords.of(siblings.pieces(s).stream()
                .filter(piece -> piece.kind() != Piece.Kind.TITLE)
                .toList());
    }

    private static boolean isStrange(Siblings siblings, int s) {
        Set<String> mine = words(siblings, s);
        double most = 0;
        double usual = 0;
        for (int t = 0; t < siblings.size(); t++) {
            if (t != s) {
                Set<String> theirs = words(siblings, t);
                most = Math.max(most, theirs.size() < MIN_KEYS ? 1 : SharedWords.overlap(mine, theirs));
                usual = Math.max(usual, usual(siblings, s, t, theirs));
            }
        }
        return mine.size() >= MIN_KEYS && most < Math.min(STRANGE, usual / 2) && usual > USUAL;
    }

    /** How much a sibling has in common with the others, without the one that is judged. */
    private static double usual(Siblings siblings, int s, int t, Set<String> theirs) {
        double usual = 0;
        for (int u = t + 1; u < siblings.size(); u++) {
            if (u != s) {
                usual = Math.max(usual, SharedWords.overlap(theirs, words(siblings, u)));
            }
        }
        return usual;
    }
}
