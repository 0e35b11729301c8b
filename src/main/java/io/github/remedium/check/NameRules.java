package io.github.remedium.check;

import io.github.remedium.article.Translation;
import io.github.remedium.internal.parity.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names that a translation lost: of the products in its front matter, and of headings, to which links lead. */
final class NameRules {

    private static final Pattern ANCHOR = Pattern.compile("\\{#([^}\\s]{1,200})}");
    private static final int MIN_PRODUCT = 6;

    private final Siblings siblings;
    private final Consumer<Finding> found;

    NameRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.found = found;
    }

    void find() {
        TreeSet<String> products = new TreeSet<>();
        for (int s = 0; s < siblings.size(); s++) {
            Translation translation = siblings.translation(s);
            products.addAll(translation.products());
            products.addAll(translation.appliesTo());
        }
        products.removeIf(product -> product.length() < MIN_PRODUCT);
        for (String product : products) {
            for (int s = 0; s < siblings.size(); s++) {
                product(product, s);
            }
        }
        anchors();
    }

    /** A product that a translation never names, and its siblings do. */
    private void product(String product, int s) {
        int[] counts = new int[siblings.size()];
        Piece shown = null;
        int witness = -1;
        for (int i = 0; i < counts.length; i++) {
            Piece first = first(i, product);
            counts[i] = first == null && !hasWords(i, product) ? 0 : 1;
            if (first != null && i != s && (witness < 0 || i == siblings.source())) {
                witness = i;
                shown = first;
            }
        }
        if (shown == null || counts[s] >= siblings.expected(counts, s)) {
            return;
        }
        Place place = siblings.place(s, siblings.pieces(s).get(0));
        found.accept(
                siblings.finding(Rule.LOST_PRODUCT, s, place, "'" + product + "' is named in the siblings, not here")
                        .subject(product)
                        .sibling(siblings.sibling(witness, shown))
                        .cause("product " + siblings.translation(s).article())
                        .build());
    }

    /** Whether all words of a name stand in a translation, perhaps in another order, a version without its v. */
    private boolean hasWords(int s, String product) {
        return Arrays.stream(product.split(" ", -1))
                .map(word -> word.replaceFirst("^v(?=\\d)", ""))
                .allMatch(word -> siblings.pieces(s).stream()
                        .anyMatch(piece -> piece.text().contains(word)));
    }

    private @Nullable Piece first(int s, String product) {
        return siblings.pieces(s).stream()
                .filter(piece -> piece.text().contains(product))
                .findFirst()
                .orElse(null);
    }

    /** The anchors of headings, as {@code {#name}} behind them, which are alike in all languages. */
    private void anchors() {
        List<Set<String>> anchors = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>();
        for (int s = 0; s < siblings.size(); s++) {
            Set<String> mine = siblings.lines(s).lines().stream()
                    .filter(line -> line.startsWith("#"))
                    .map(ANCHOR::matcher)
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1))
                    .collect(Collectors.toSet());
            anchors.add(mine);
            all.addAll(mine);
        }
        for (String anchor : all) {
            int[] counts = new int[siblings.size()];
            Arrays.setAll(counts, s -> anchors.get(s).contains(anchor) ? 1 : 0);
            for (int s = 0; s < counts.length; s++) {
                if (counts[s] < siblings.expected(counts, s)) {
                    Place place = Place.of(siblings.translation(s).source());
                    String message = "no heading has the anchor '#" + anchor + "', which one has in the siblings";
                    found.accept(siblings.finding(Rule.ANCHOR, s, place, message)
                            .subject(anchor)
                            .cause("anchor " + siblings.language(s) + " " + anchor)
                            .build());
                }
            }
        }
    }
}
