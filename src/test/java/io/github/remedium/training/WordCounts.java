package io.github.remedium.training;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Section;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles of a folder each word stands, and prints it as a language's {@code background.tsv}: word,
 * tab, class c, where about one article of 2^c holds the word. Words in fewer than one article of 2^8 are left out.
 *
 * <p>{@code java -cp target/test-classes:target/remedium-cli.jar io.github.remedium.training.WordCounts FOLDER}
 */
public final class WordCounts {

    private static final int RAREST = 8;
    private static final int LONGEST = 30;

    private WordCounts() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        KnowledgeBase kb = KnowledgeBase.builder()
                .paths(Path.of(arguments[0]))
                .indexAtFirstMatch()
                .build();
        Map<String, Integer> articles = new TreeMap<>();
        for (Article article : kb.articles()) {
            Set<String> words = new HashSet<>();
            article.translations().forEach(translation -> collect(translation, words));
            words.forEach(word -> articles.merge(word, 1, Integer::sum));
        }
        System.out.println("# Counted over public support articles (word counts only); words folded as the index folds"
                + " them.\n# How common a word is: word, class c: about one text of 2^c holds it.");
        articles.forEach((word, count) -> {
            long rarity = Math.round(Math.log((double) kb.articles().size() / count) / Math.log(2));
            if (rarity <= RAREST) {
                System.out.println(word + "\t" + rarity);
            }
        });
    }

    private static void collect(Translation translation, Set<String> words) {
        add(translation.title(), words);
        for (Section section : translation.sections()) {
            add(section.text().plain(), words);
        }
    }

    private static void add(String text, Set<String> words) {
        for (Token token : Tokens.of(text).atoms()) {
            boolean word = token.kind() == TokenKind.WORD && token.term().length() <= LONGEST;
            if (word
                    && token.term().chars().allMatch(Character::isLetter)
                    && token.term().length() > 1) {
                words.add(token.term());
            }
        }
    }
}
