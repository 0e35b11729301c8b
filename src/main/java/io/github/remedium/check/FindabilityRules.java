package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Section;
import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import io.github.remedium.match.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Asks the matcher for articles by the message that each of their translations quotes, and compares the messages of
 * articles with each other. One message of each translation is asked for, and equal ones of an article once.
 */
final class FindabilityRules {

    private static final int MIN_WORDS = 5;
    private static final int MAX_WORDS = 60;

    private final KnowledgeBase kb;
    private final List<Siblings> articles;
    private final CheckSettings settings;

    FindabilityRules(KnowledgeBase kb, List<Siblings> articles, CheckSettings settings) {
        this.kb = kb;
        this.articles = articles;
        this.settings = settings;
    }

    /** A message and where it stands. */
    private record Quoted(Siblings siblings, int s, Piece piece, String text) {
        String article() {
            return siblings.translation(s).article();
        }
    }

    void find(Consumer<Finding> found) {
        Map<String, List<Quoted>> owners = new TreeMap<>();
        List<Quoted> questions = new ArrayList<>();
        for (Siblings siblings : articles) {
            Map<String, Quoted> own = new LinkedHashMap<>();
            for (int s = 0; s < siblings.size(); s++) {
                Optional<Quoted> quoted = quoted(siblings, s);
                quoted.ifPresent(each -> own.putIfAbsent(words(each.text()), each));
                if (quoted.isEmpty()) {
                    noSignature(siblings, s, found);
                }
            }
            own.forEach((words, each) ->
                    owners.computeIfAbsent(words, key -> new ArrayList<>()).add(each));
            questions.addAll(own.values());
        }
        owners.values().stream().filter(same -> same.size() > 1).forEach(same -> indistinguishable(same, found));
        if (settings.looksFor(Rule.NOT_FOUND)) {
            questions.parallelStream()
                    .filter(each -> settings.tellsOf(
                            each.siblings().translation(each.s()).locale()))
                    .forEach(each -> ask(each, found));
        }
    }

    private static String words(String text) {
        return String.join(" ", MessageRules.words(text));
    }

    /** The longest message of a translation. */
    private static Optional<Quoted> quoted(Siblings siblings, int s) {
        Quoted longest = null;
        for (Piece piece : siblings.pieces(s)) {
            for (Literal literal : piece.literals()) {
                int words =
                        isMessage(siblings, s, piece, literal) ? literal.key().split(" ", -1).length : 0;
                boolean longer = longest == null
                        || literal.key().length() > longest.text().length();
                if (words >= MIN_WORDS && words <= MAX_WORDS && longer) {
                    longest = new Quoted(siblings, s, piece, literal.key());
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether words are quoted where an article says what goes wrong. */
    private static boolean isMessage(Siblings siblings, int s, Piece piece, Literal literal) {
        return literal.kind() == Literal.Kind.QUOTED
                && piece.section() >= 0
                && siblings.translation(s).sections().get(piece.section()).kind() == Section.Kind.ISSUE;
    }

    private static void noSignature(Siblings siblings, int s, Consumer<Finding> found) {
        boolean literal = siblings.pieces(s).stream()
                .anyMatch(piece -> piece.kind() == Piece.Kind.CODE
                        || piece.literals().stream()
                                .anyMatch(each -> each.kind() == Literal.Kind.CODE
                                        || each.kind() == Literal.Kind.NAME
                                        || each.kind() == Literal.Kind.QUOTED));
        if (!literal) {
            found.accept(siblings.finding(
                            Rule.NO_SIGNATURE,
                            s,
                            Place.of(siblings.translation(s).source()),
                            "nothing is quoted here that an error text could be recognised by")
                    .build());
        }
    }

    private static void indistinguishable(List<Quoted> same, Consumer<Finding> found) {
        TreeSet<String> numbers = new TreeSet<>();
        same.forEach(each -> numbers.add(each.article()));
        Quoted first = same.get(0);
        if (numbers.size() < 2) {
            return;
        }
        String message = String.join(", ", numbers) + " quote the same: " + PieceRules.shown(first.text());
        found.accept(first.siblings()
                .finding(
                        Rule.INDISTINGUISHABLE,
                        first.s(),
                        first.siblings().place(first.s(), first.piece(), first.text()),
                        message)
                .subject(first.text())
                .text(first.piece().text())
                .cause(String.join(" ", numbers))
                .build());
    }

    private void ask(Quoted each, Consumer<Finding> found) {
        Answer answer = kb.match(Query.of(each.text()));
        List<String> numbers = answer.matches().stream()
                .map(Match::article)
                .map(article -> article.number())
                .toList();
        if (numbers.contains(each.article())) {
            return;
        }
        String instead = numbers.isEmpty() ? "nothing is" : numbers.get(0) + " is";
        String message = "by its own message " + PieceRules.shown(each.text()) + " this is not found; " + instead;
        Place place = each.siblings().place(each.s(), each.piece(), each.text());
        found.accept(each.siblings()
                .finding(Rule.NOT_FOUND, each.s(), place, message)
                .subject(each.text())
                .text(each.piece().text())
                .cause("not found " + each.article())
                .build());
    }
}
