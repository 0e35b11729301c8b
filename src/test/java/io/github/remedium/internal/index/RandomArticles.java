package io.github.remedium.internal.index;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.index.IndexedArticle.Passage;
import io.github.remedium.internal.index.IndexedArticle.SignatureText;
import io.github.remedium.internal.index.IndexedArticle.Translated;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Articles of random words, few of them common, most rare, with identifiers and codes among them. */
public final class RandomArticles {

    private static final List<String> COMMON = List.of(
            "error",
            "server",
            "file",
            "not",
            "found",
            "connection",
            "failed",
            "database",
            "user",
            "page",
            "the",
            "of",
            "fout",
            "bestand",
            "niet",
            "gevonden",
            "archivo",
            "no",
            "encontrado",
            "errore",
            "connessione",
            "rifiutata");
    private static final Lexicon LEXICON = Lexicon.standard(List.of());

    private final Random random;
    private final List<IndexedArticle> articles = new ArrayList<>();

    /** As many articles as wanted, always the same for one seed. */
    public RandomArticles(long seed, int count) {
        random = new Random(seed);
        for (int i = 0; i < count; i++) {
            // Now and then an article is a copy, so that there are ties.
            boolean copy = i > 0 && random.nextInt(10) == 0;
            articles.add(copy ? articles.get(random.nextInt(i)) : article());
        }
    }

    private IndexedArticle article() {
        List<Translated> translations = new ArrayList<>();
        for (int t = 1 + random.nextInt(3); t > 0; t--) {
            String title = words(3 + random.nextInt(5));
            translations.add(new Translated(
                    "l" + t,
                    List.of(new Passage(title, 0.7f), new Passage(words(5 + random.nextInt(40)), 0.3f)),
                    List.of(new SignatureText(SignatureKind.TITLE, title))));
        }
        return new IndexedArticle(translations);
    }

    /** Words of the articles' kind: a third is common to all, the others rarer and rarer. */
    public String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double rarity = Math.pow(random.nextDouble(), 3);
            int rank = (int) (rarity * 3_000);
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> words.add(COMMON.get(random.nextInt(COMMON.size())));
                case 4 -> words.add("ERR-" + (1_000 + rank));
                case 5 ->
                    words.add("flux" + (char) ('A' + rank % 26) + "pump" + (char) ('A' + rank / 26 % 26) + "state");
                default -> words.add(word(rank));
            }
        }
        return String.join(" ", words);
    }

    private static String word(int rank) {
        String consonants = "bdfgklmnprstvz";
        String vowels = "aeiou";
        StringBuilder word = new StringBuilder();
        for (int i = 0, left = rank + 70; i < 3; i++) {
            word.append(consonants.charAt(left % 14)).append(vowels.charAt(left / 14 % 5));
            left = left / 3 + 11 * i;
        }
        return word.toString();
    }

    /** The articles, by their number in the index. */
    public List<IndexedArticle> articles() {
        return articles;
    }

    /** The index of them. */
    public ArticleIndex index() {
        IndexBuilder builder = new IndexBuilder(LEXICON, BackgroundFrequencies.standard(), Set.of("en", "nl"), false);
        articles.forEach(article -> builder.add(builder.read(article)));
        return builder.build(Workers.patient(2));
    }
}
