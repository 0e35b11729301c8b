package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A space inside a literal that stands elsewhere in the article without it: {@code xtk: session} for {@code xtk:session}. */
final class SpacingRules {

    /** A mark that joins the parts of a name, with a space behind it, before it or both. */
    private static final Pattern SPACED = Pattern.compile("([A-Za-z0-9]\\w*) ?([:_/.]) ?([A-Za-z0-9]\\w*)");

    /**
     * What is written so by programs alone: joined by an underscore, or beginning with a small letter. {@code Campaign:API} is
     * the end of one part of a title and the beginning of the next.
     */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*_\\w+|[a-z]\\w{2,}[:/.][A-Za-z]\\w*");

    private static final int SHORTEST = 5;

    private final Siblings siblings;
    private final Consumer<Finding> found;

    SpacingRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
    }

    void find() {
        Set<String> names = names();
        if (names.isEmpty()) {
            return;
        }
        for (int s = 0; s < siblings.size(); s++) {
            for (Piece piece : siblings.pieces(s)) {
                // In a style sheet or an object the space behind a colon is as good as none.
                if (piece.kind() != Piece.Kind.CODE
                        && (piece.text().indexOf('{') < 0 || piece.text().indexOf(';') < 0)) {
                    piece(s, piece, names);
                }
            }
        }
    }

    private void piece(int s, Piece piece, Set<String> names) {
        Matcher matcher = SPACED.matcher(piece.text());
        while (matcher.find()) {
            String there = matcher.group();
            if (there.indexOf(' ') < 0) {
                continue;
            }
            String joined = matcher.group(1) + matcher.group(2) + matcher.group(3);
            String name = names.contains(joined) ? joined : longest(matcher, names);
            if (!name.isEmpty() && isUsual(s, name)) {
                String message = "'" + there + "' has a space in it; the article has '" + name + "' elsewhere";
                found.accept(siblings.finding(Rule.SPACED_LITERAL, s, siblings.place(s, piece, there), message)
                        .subject(there)
                        .text(piece.text())
                        .cause("spaced " + siblings.translation(s).article())
                        .build());
            }
        }
    }

    /** Whether a translation has a name without the space elsewhere, or at least half of its siblings have. */
    private boolean isUsual(int s, String name) {
        int with = 0;
        for (int i = 0; i < siblings.size(); i++) {
            boolean has = siblings.pieces(i).stream()
                    .anyMatch(piece -> piece.literals().stream()
                            .anyMatch(each -> isName(each) && each.key().equals(name)));
            if (has && i == s) {
                return true;
            }
            with += has ? 1 : 0;
        }
        return 2 * with >= siblings.size() - 1;
    }

    /** A name that only lacks an ending of what stands here, which a translation put to it. */
    private static String longest(Matcher matcher, Set<String> names) {
        String word = matcher.group(3);
        for (int cut = 1; cut <= 2 && word.length() - cut >= 4; cut++) {
            String name = matcher.group(1) + matcher.group(2) + word.substring(0, word.length() - cut);
            if (names.contains(name)) {
                return name;
            }
        }
        return "";
    }

    /** The names of two parts that the article has in any language. */
    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (int s = 0; s < siblings.size(); s++) {
            for (Piece piece : siblings.pieces(s)) {
                piece.literals().stream()
                        .filter(SpacingRules::isName)
                        .map(Literal::key)
                        .filter(key ->
                                key.length() > SHORTEST && NAME.matcher(key).matches())
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static boolean isName(Literal literal) {
        return literal.kind() == Literal.Kind.NAME || literal.kind() == Literal.Kind.CODE;
    }
}
