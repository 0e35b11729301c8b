package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A space inside a literal that stands elsewhere in the article without it: {@code xtk: session} for {@code xtk:session}. */
final class SpacingRules {

    /** A mark that joins the parts of a name, with a space behind it, before it or both. */
    private static final Pattern SPACED = Pattern.compile("([A-Za-z0-9]\\w*) ?([:_/.]) ?([A-Za-z0-9]\\w*)");

    private final Siblings siblings;
    private final Consumer<Finding> found;

    SpacingRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
    }

    void find() {
        Map<String, String> names = names();
        if (names.isEmpty()) {
            return;
        }
        for (int s = 0; s < siblings.size(); s++) {
            for (Piece piece : siblings.pieces(s)) {
                piece(s, piece, names);
            }
        }
    }

    private void piece(int s, Piece piece, Map<String, String> names) {
        Matcher matcher = SPACED.matcher(piece.text());
        while (matcher.find()) {
            String there = matcher.group();
            String name = names.get(matcher.group(1) + matcher.group(2) + matcher.group(3));
            String altered = "";
            if (name == null && there.indexOf(' ') > 0) {
                altered = longest(matcher, names);
                name = altered.isEmpty() ? null : altered;
            }
            if (name != null && there.indexOf(' ') > 0) {
                String message = "'" + there + "' has a space in it; the article has '" + name + "' elsewhere";
                found.accept(siblings.finding(Rule.SPACED_LITERAL, s, siblings.place(s, piece, there), message)
                        .subject(there)
                        .text(piece.text())
                        .cause("spaced " + siblings.translation(s).article())
                        .build());
            }
        }
    }

    /** A name that only lacks an ending of what stands here, which a translation put to it. */
    private static String longest(Matcher matcher, Map<String, String> names) {
        String word = matcher.group(3);
        for (int cut = 1; cut <= 2 && word.length() - cut >= 4; cut++) {
            String name = matcher.group(1) + matcher.group(2) + word.substring(0, word.length() - cut);
            if (names.containsKey(name)) {
                return name;
            }
        }
        return "";
    }

    /** The names of two parts that the article has in any language. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (int s = 0; s < siblings.size(); s++) {
            for (Piece piece : siblings.pieces(s)) {
                piece.literals().forEach(literal -> add(literal, names));
            }
        }
        return names;
    }

    private static void add(Literal literal, Map<String, String> names) {
        boolean name = literal.kind() == Literal.Kind.NAME || literal.kind() == Literal.Kind.CODE;
        if (name
                && literal.key().matches("[A-Za-z]\\w*[:_/.]\\w+")
                && literal.key().length() > 5) {
            names.put(literal.key(), literal.key());
        }
    }
}
