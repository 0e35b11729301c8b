package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a lexicon learnt from the articles' own translations is worth: of every tenth article only the translation into
 * the last language is kept, and titles and first sentences of the issue in the first language, which is gone from these
 * articles, are asked for.
 */
class LearntLexiconCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final int EVERY = 10;

    private record Asked(String article, String query) {}

    private record Shares(double first, double firstFive) {}

    @ParameterizedTest
    @CsvSource({
        "'nl-NL,es-ES,it-IT', 0.75, 0.90, 0.02", // with the shipped lexicon besides
        "'de-DE,fr-FR,it-IT', 0.85, 0.93, 0.01", // the same
        "'fr-FR,de-DE,ja-JP', 0.28, 0.65, 0.10" // no lexicon of the last, and nothing is spelled alike
    })
    void articlesOfAnotherLanguageAreFound(String locales, double leastFirst, double leastFive, double leastGain) {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no corpus in " + CORPUS.toAbsolutePath());
        List<Locale> languages = new ArrayList<>();
        Path[] folders = List.of(locales.split(",")).stream()
                .peek(tag -> languages.add(Locale.forLanguageTag(tag)))
                .map(CORPUS::resolve)
                .toArray(Path[]::new);
        List<Article> articles = KnowledgeBase.builder()
                .paths(folders)
                .indexAtFirstMatch()
                .build()
                .articles();
        List<Asked> asked = new ArrayList<>();
        List<Article> thinned = thinned(articles, languages, asked);
        Shares without = shares(thinned, asked, MatchSettings.standard().withoutLearning());
        Shares with = shares(thinned, asked, MatchSettings.standard());
        System.out.printf(
                Locale.ROOT,
                "%s, %d queries: first %.3f, was %.3f; among the first five %.3f, was %.3f%n",
                locales,
                asked.size(),
                with.first,
                without.first,
                with.firstFive,
                without.firstFive);
        assertThat(with.first).isGreaterThan(leastFirst).isGreaterThan(without.first + leastGain);
        assertThat(with.firstFive).isGreaterThan(leastFive).isGreaterThan(without.firstFive + leastGain);
    }

    private static List<Article> thinned(List<Article> articles, List<Locale> languages, List<Asked> asked) {
        List<Article> thinned = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            boolean complete = article.locales().containsAll(languages)
                    && article.translations().stream().noneMatch(Translation::archived);
            if (i % EVERY != 0 || !complete) {
                thinned.add(article);
                continue;
            }
            Locale kept = languages.get(languages.size() - 1);
            thinned.add(Article.of(
                    article.number(), article.translation(kept).stream().toList()));
            Translation gone = article.translation(languages.get(0)).orElseThrow();
            asked.add(new Asked(article.number(), gone.title()));
            gone.issue()
                    .map(Text::plain)
                    .map(LearntLexiconCorpusTest::firstSentence)
                    .ifPresent(sentence -> {
                        if (sentence.length() > 10) {
                            asked.add(new Asked(article.number(), sentence));
                        }
                    });
        }
        return thinned;
    }

    private static String firstSentence(String text) {
        String stripped = text.strip();
        int line = stripped.indexOf('\n');
        int stop = stripped.indexOf(". ");
        int end = Math.min(line < 0 ? stripped.length() : line, stop < 0 ? stripped.length() : stop);
        return stripped.substring(0, end);
    }

    private static Shares shares(List<Article> articles, List<Asked> asked, MatchSettings settings) {
        KnowledgeBase kb =
                KnowledgeBase.builder().articles(articles).matching(settings).build();
        int first = 0;
        int firstFive = 0;
        for (Asked one : asked) {
            List<Match> matches = kb.match(Query.of(one.query()).limit(5)).matches();
            for (int i = 0; i < matches.size(); i++) {
                if (matches.get(i).article().number().equals(one.article())) {
                    first += i == 0 ? 1 : 0;
                    firstFive++;
                }
            }
        }
        return new Shares((double) first / asked.size(), (double) firstFive / asked.size());
    }
}
