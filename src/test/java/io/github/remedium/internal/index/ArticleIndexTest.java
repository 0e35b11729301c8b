package io.github.remedium.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.index.IndexedArticle.Passage;
import io.github.remedium.internal.index.IndexedArticle.Translated;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {

    private static final Lexicon LEXICON = Lexicon.standard(List.of("flurb, flurbs\tvlurb, vlurben\tflurbo\tflurba"));

    /** The number of a term, or -1. */
    private static int term(ArticleIndex index, String folded) {
        for (int term = 0; term < index.terms(); term++) {
            if (index.name(term).equals(folded)) {
                return term;
            }
        }
        return -1;
    }

    private static ArticleIndex index(String... articles) {
        IndexBuilder builder = new IndexBuilder(LEXICON, BackgroundFrequencies.standard(), Set.of("en", "nl"), false);
        for (String translations : articles) {
            builder.add(builder.read(new IndexedArticle(Arrays.stream(translations.split("\\|"))
                    .map(text -> new Translated("en", List.of(new Passage(text, 0.5f)), List.of()))
                    .toList())));
        }
        return builder.build(Workers.patient(2));
    }

    @Test
    void everyTermOfAnArticleIsFoundThereAndNowhereElse() {
        RandomArticles articles = new RandomArticles(3, 120);
        ArticleIndex index = articles.index();
        assertThat(index.articles()).isEqualTo(120);
        for (int article = 0; article < 120; article++) {
            Set<String> own = terms(articles.articles().get(article));
            for (int term = 0; term < index.terms(); term++) {
                assertThat(index.weight(term, article) > 0)
                        .as("%s in article %s", index.name(term), article)
                        .isEqualTo(own.contains(index.name(term)));
            }
        }
    }

    private static Set<String> terms(IndexedArticle article) {
        Set<String> terms = new HashSet<>();
        for (Translated translation : article.translations()) {
            for (Passage passage : translation.passages()) {
                Tokens tokens = Tokens.of(passage.text());
                Stream.concat(tokens.atoms().stream(), tokens.compounds().stream())
                        .map(Token::term)
                        .forEach(terms::add);
            }
        }
        return terms;
    }

    @Test
    void postingsAreInOrderAndWeighed() {
        ArticleIndex index = new RandomArticles(4, 300).index();
        for (int term = 0; term < index.terms(); term++) {
            assertThat(term(index, index.name(term))).isEqualTo(term);
            assertThat(index.frequency(term)).isEqualTo(index.postingsEnd(term) - index.postingsStart(term));
            for (int posting = index.postingsStart(term); posting < index.postingsEnd(term); posting++) {
                assertThat(index.rawWeight(posting)).isBetween(1, ArticleIndex.FULL_WEIGHT);
                assertThat(posting == index.postingsStart(term)
                                || index.document(posting) > index.document(posting - 1))
                        .isTrue();
            }
        }
    }

    @Test
    void rarerWordsTellMore() {
        ArticleIndex index = index("zorbel quint", "zorbel", "zorbel", "zorbel");
        assertThat(index.information(term(index, "quint"))).isGreaterThan(index.information(term(index, "zorbel")));
        assertThat(index.information(term(index, "zorbel"))).isPositive();
    }

    @Test
    void theKnowledgeBaseOutweighsTheBackground() {
        String[] many = new String[3_000];
        Arrays.fill(many, "zorbel");
        many[0] = "zorbel server";
        ArticleIndex large = index(many);
        ArticleIndex single = index("zorbel server");
        // In one article nothing can be counted, so that the background decides: a server is common, a zorbel is not.
        assertThat(single.information(term(single, "zorbel")))
                .isGreaterThan(single.information(term(single, "server")));
        assertThat(large.information(term(large, "server"))).isGreaterThan(large.information(term(large, "zorbel")));
    }

    @Test
    void translationsAreJoinedUnderTheirArticle() {
        ArticleIndex index = index("pump|pomp|bomba", "valve|klep");
        for (String word : List.of("pump", "pomp", "bomba")) {
            assertThat(index.weight(term(index, word), 0)).as(word).isPositive();
            assertThat(index.weight(term(index, word), 1)).as(word).isZero();
        }
    }

    @Test
    void aConceptIsMetInAnyLanguage() {
        ArticleIndex index = index("de vlurben zijn op", "no hay flurbo", "something else");
        int concept = index.concept(LEXICON.concepts("flurbs")[0]);
        assertThat(index.frequency(concept)).isEqualTo(2);
        assertThat(index.weight(concept, 0)).isPositive();
        assertThat(index.weight(concept, 1)).isPositive();
        assertThat(index.weight(concept, 2)).isZero();
        assertThat(index.conceptsOf(term(index, "vlurben"))).contains(concept);
    }

    @Test
    void aWordThatNobodyHasIsNoTerm() {
        ArticleIndex index = index("pump");
        assertThat(term(index, "zorbel")).isNegative();
        assertThat(index.informationOfUnknown("zorbel")).isGreaterThan(index.informationOfUnknown("error"));
    }

    @Test
    void namesWordsOfTheArticlesThatAreSpelledAlmostAlike() {
        ArticleIndex index = index("the zorbelator is stuck");
        assertThat(index.similar().of("zorbeltaor", 3, 0.7))
                .extracting(
                        similar -> index.name(index.similarWord(similar.word()).term()))
                .contains("zorbelator");
    }
}
