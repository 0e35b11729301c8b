package io.github.remedium.internal.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.RandomArticles;
import io.github.remedium.internal.paste.PastedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The postings name the articles that looking at every one of them names, as long as not too many have to be read. */
class CandidatesTest {

    private static final int MOST = 16;
    private static final double ROUNDING = 1e-3;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 150, 600})
    void agreeWithBruteForce(int count) {
        for (int seed = 0; seed < 4; seed++) {
            RandomArticles articles = new RandomArticles(seed * 1_000L + count, count);
            ArticleIndex index = articles.index();
            for (int round = 0; round < 15; round++) {
                String text = articles.words(1 + round * 2) + (round % 3 == 0 ? "\nINFO " + articles.words(5) : "");
                compare(text, index);
            }
        }
    }

    private static void compare(String text, ArticleIndex index) {
        QueryTerms query = new QueryTerms(PastedText.read(text).whole(), index);
        double[] expected = BruteForce.scores(counted(query), index);
        Candidates.Named named = Candidates.of(query, index, MOST, article -> true);
        long withAnyScore = Arrays.stream(expected).filter(score -> score > 0).count();
        boolean readInFull = postings(query, index) <= Candidates.MOST_POSTINGS / 2;
        assertThat(named.named()).as(text).isLessThanOrEqualTo((int) withAnyScore);
        assertThat(named.articles()).as(text).hasSize(Math.min(MOST, named.named()));
        double[] best = Arrays.stream(expected).map(score -> -score).sorted().toArray();
        for (int i = 0; i < named.articles().length; i++) {
            int article = named.articles()[i];
            assertThat((double) named.scores()[i])
                    .as("score of %s for %s", article, text)
                    .isCloseTo(expected[article], within(ROUNDING));
            assertThat(readInFull ? -best[i] : expected[article])
                    .as("rank %s for %s", i, text)
                    .isCloseTo(expected[article], within(ROUNDING));
        }
        assertThat(IntStream.range(1, named.articles().length))
                .as("equal scores in order of articles")
                .allMatch(i ->
                        named.scores()[i] < named.scores()[i - 1] || named.articles()[i] > named.articles()[i - 1]);
    }

    private static int postings(QueryTerms query, ArticleIndex index) {
        return counted(query).stream()
                .flatMapToInt(item -> Arrays.stream(item.targets()))
                .map(index::frequency)
                .sum();
    }

    /** Items that ask for next to nothing are not read. */
    private static List<QueryTerms.Item> counted(QueryTerms query) {
        return query.items().stream()
                .filter(item -> item.isKnown() && item.weight() > 0.15f)
                .toList();
    }

    @Test
    void onlyAllowedArticlesAreNamed() {
        RandomArticles articles = new RandomArticles(5, 200);
        ArticleIndex index = articles.index();
        QueryTerms query = new QueryTerms(PastedText.read(articles.words(12)).whole(), index);
        int[] all = Candidates.of(query, index, 200, article -> true).articles();
        int[] even =
                Candidates.of(query, index, 200, article -> article % 2 == 0).articles();
        assertThat(even)
                .isNotEmpty()
                .containsExactly(
                        Arrays.stream(all).filter(article -> article % 2 == 0).toArray());
    }

    /** How many articles a query touches, on articles that never change: a bound without a clock. */
    @Test
    void rareWordsTouchFewArticles() {
        ArticleIndex index = new RandomArticles(21, 2_000).index();
        List<String> rare = IntStream.range(0, index.terms())
                .filter(term -> index.frequency(term) <= 10)
                .mapToObj(index::name)
                .filter(name -> name.chars().allMatch(Character::isLetter))
                .limit(300)
                .toList();
        assertThat(rare).hasSizeGreaterThan(100);
        for (int i = 0; i + 5 <= rare.size(); i += 5) {
            QueryTerms query = new QueryTerms(
                    PastedText.read(String.join(" ", rare.subList(i, i + 5))).whole(), index);
            assertThat(postings(query, index)).isLessThanOrEqualTo(Candidates.MOST_POSTINGS / 2);
            assertThat(Candidates.of(query, index, MOST, article -> true).named())
                    .as(rare.subList(i, i + 5).toString())
                    .isBetween(1, 50);
        }
    }

    @Test
    @Tag("slow")
    void inALargeKnowledgeBaseScoresAreExactAndATellingWordIsEnough() {
        RandomArticles articles = new RandomArticles(9, 4_500);
        ArticleIndex index = articles.index();
        int missed = 0;
        for (int round = 0; round < 20; round++) {
            QueryTerms query =
                    new QueryTerms(PastedText.read(articles.words(15)).whole(), index);
            double[] expected = BruteForce.scores(counted(query), index);
            Candidates.Named named = Candidates.of(query, index, MOST, article -> true);
            for (int i = 0; i < named.articles().length; i++) {
                assertThat((double) named.scores()[i]).isCloseTo(expected[named.articles()[i]], within(ROUNDING));
            }
            int best = IntStream.range(0, expected.length)
                    .boxed()
                    .max(Comparator.comparingDouble(article -> expected[article]))
                    .orElseThrow();
            assertThat(postings(query, index)).isGreaterThan(Candidates.MOST_POSTINGS);
            assertThat(named.named()).isLessThanOrEqualTo(Candidates.MOST_POSTINGS);
            missed += IntStream.of(named.articles()).noneMatch(article -> expected[article] == expected[best]) ? 1 : 0;
        }
        assertThat(missed).as("best articles that were not named, of 20").isLessThanOrEqualTo(1);
    }
}
