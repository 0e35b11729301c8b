package io.github.remedium.internal.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.IndexBuilder;
import io.github.remedium.internal.index.IndexedArticle;
import io.github.remedium.internal.index.IndexedArticle.Passage;
import io.github.remedium.internal.index.IndexedArticle.SignatureText;
import io.github.remedium.internal.index.IndexedArticle.Translated;
import io.github.remedium.internal.index.RandomArticles;
import io.github.remedium.internal.index.SignatureKind;
import io.github.remedium.internal.index.SignatureTable;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.paste.PastedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bounds leave out never matters, and the tree finds the chain that trying everything finds. */
class ComparisonTest {

    private static final Lexicon LEXICON = Lexicon.standard(List.of());
    private static final double ROUNDING = 1e-3;
    private static final int SIGNATURES = 12;

    /** The first article has all signatures, each of the others one of them. */
    private static ArticleIndex index(List<String> signatures) {
        IndexBuilder builder = new IndexBuilder(LEXICON, BackgroundFrequencies.standard(), Set.of("en", "nl"), false);
        builder.add(builder.read(article(signatures)));
        signatures.forEach(signature -> builder.add(builder.read(article(List.of(signature)))));
        return builder.build(Workers.patient(2));
    }

    private static IndexedArticle article(List<String> signatures) {
        return new IndexedArticle(List.of(new Translated(
                "en",
                List.of(new Passage(String.join("\n", signatures), 0.5f)),
                signatures.stream()
                        .map(text -> new SignatureText(SignatureKind.MESSAGE, text))
                        .toList())));
    }

    /** Parts of a signature, in order or not, between other words. */
    private static String query(List<String> signatures, RandomArticles words, Random random) {
        List<String> parts = new ArrayList<>(
                List.of(signatures.get(random.nextInt(signatures.size())).split(" ")));
        parts.removeIf(part -> random.nextInt(5) == 0);
        if (random.nextInt(3) == 0) {
            Collections.shuffle(parts, random);
        }
        parts.addAll(random.nextInt(parts.size() + 1), List.of(words.words(4).split(" ")));
        return String.join(" ", parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithBruteForce(long seed) {
        RandomArticles words = new RandomArticles(seed, 0);
        Random random = new Random(seed);
        List<String> signatures = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            signatures.add(words.words(1 + random.nextInt(14)));
        }
        ArticleIndex index = index(signatures.stream().distinct().toList());
        for (int round = 0; round < 60; round++) {
            String text = query(signatures, words, random);
            QueryTerms query = new QueryTerms(PastedText.read(text).whole(), index);
            float best = 0;
            for (int article = 1; article < index.articles(); article++) {
                SignatureFit alone = new Comparison(query, index).with(article, 0);
                List<Integer> items =
                        items(index.signatures(), index.signatures().start(article));
                // A signature that shares nothing telling may be left out.
                if (alone.chain > 0 || sharesTelling(query, index, items)) {
                    assertThat((double) alone.chain)
                            .as("chain of %s with %s", article, text)
                            .isCloseTo(chain(query, index, items), within(ROUNDING));
                }
                best = Math.max(best, alone.value);
            }
            SignatureFit all = new Comparison(query, index).with(0, 0);
            assertThat(all.value).as("best for %s", text).isEqualTo(best);
            assertThat(new Comparison(query, index).with(0, best * 0.9f).value)
                    .as("worth more than nine tenths of it for %s", text)
                    .isEqualTo(best);
        }
    }

    private static boolean sharesTelling(QueryTerms query, ArticleIndex index, List<Integer> items) {
        return query.items().subList(0, query.atoms()).stream()
                .flatMapToInt(item -> Arrays.stream(item.targets()))
                .filter(target -> index.information(target) >= SignatureTable.TELLING)
                .anyMatch(target -> items.stream()
                        .anyMatch(item -> item == target
                                || Arrays.stream(index.conceptsOf(item)).anyMatch(concept -> concept == target)));
    }

    /** The heaviest chain of a signature, item by item and atom by atom. */
    private static double chain(QueryTerms query, ArticleIndex index, List<Integer> items) {
        double[] heaviest = new double[query.atoms() + 1];
        for (int item : items) {
            double[] next = heaviest.clone();
            for (int atom = 0; atom < query.atoms(); atom++) {
                double met = heaviest[atom] + credit(query.items().get(atom), item, index);
                next[atom + 1] = Math.max(Math.max(next[atom + 1], next[atom]), met);
            }
            heaviest = next;
        }
        return heaviest[query.atoms()];
    }

    /** The items of a signature, without what they mean. */
    private static List<Integer> items(SignatureTable signatures, int signature) {
        List<Integer> items = new ArrayList<>();
        for (int i = signatures.itemStart(signature); i < signatures.itemStart(signature + 1); i++) {
            if (signatures.item(i) < 0) {
                items.add(~signatures.item(i));
            }
        }
        return items;
    }

    /** What an atom earns by an item, itself or by its meaning. */
    private static double credit(QueryTerms.Item atom, int item, ArticleIndex index) {
        double most = 0;
        for (int t = 0; t < atom.targets().length; t++) {
            boolean met = atom.targets()[t] == item;
            for (int concept : index.conceptsOf(item)) {
                met |= atom.targets()[t] == concept;
            }
            most = Math.max(most, met ? (double) atom.credits()[t] * atom.place() : 0);
        }
        return most;
    }
}
