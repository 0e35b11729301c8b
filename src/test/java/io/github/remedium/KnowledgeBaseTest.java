package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseTest {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");

    @Test
    void findsArticlesByNumberInAnyCase() {
        KnowledgeBase kb = KnowledgeBase.of(List.of(article("KA-2", "nl-NL"), article("KA-1", "nl-NL", "es-ES")));
        assertThat(kb.articles()).extracting(Article::number).containsExactly("KA-1", "KA-2");
        assertThat(kb.article(" ka-1 ")).isPresent();
        assertThat(kb.article("KA-3")).isEmpty();
        assertThat(kb.locales()).extracting(Locale::toLanguageTag).containsExactly("es-ES", "nl-NL");
        assertThat(kb.report().articles()).isEqualTo(2);
        assertThat(kb.report().translations()).isEqualTo(3);
        assertThat(kb).hasToString("KnowledgeBase[2 articles, [es-ES, nl-NL]]");
    }

    @Test
    void servesTheBestTranslationAndSaysWhy() {
        KnowledgeBase kb = KnowledgeBase.of(List.of(article("KA-1", "nl-NL", "es-ES"), article("KA-2", "nl-NL")));
        var served = kb.translation("ka-1", Locale.forLanguageTag("nl-BE")).orElseThrow();
        assertThat(served.translation().locale()).isEqualTo(NL);
        assertThat(served.locale().fit()).isEqualTo(LocaleChoice.Fit.OTHER_REGION);
        assertThat(kb.translation("KA-1").orElseThrow().locale().fit()).isEqualTo(LocaleChoice.Fit.UNASKED);
        assertThat(kb.translation("KA-9", NL)).isEmpty();
        assertThat(kb.translations(List.of(Locale.KOREAN, Locale.forLanguageTag("ca"))))
                .extracting(each -> each.translation().locale().toLanguageTag())
                .containsExactly("es-ES", "nl-NL");
    }

    @Test
    void fallbacksAreConfigured() {
        KnowledgeBase kb = KnowledgeBase.builder()
                .articles(List.of(article("KA-1", "es-ES", "it-IT", "nl-NL")))
                .fallbacks(Locale.FRENCH, Locale.forLanguageTag("nl"))
                .build();
        assertThat(kb.translation("KA-1", Locale.KOREAN).orElseThrow().locale().served())
                .isEqualTo(NL);
    }

    @Test
    void twoArticlesOfOneNumberAreRefused() {
        assertThatThrownBy(() -> KnowledgeBase.of(List.of(article("KA-1", "nl"), article("KA-1", "es"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KA-1");
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> KnowledgeBase.load(Path.of("no-such-folder")))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("no-such-folder");
    }

    @Test
    void noArticleAtAllIsAnErrorUnlessItIsAllowed(@TempDir Path folder) throws IOException {
        assertThatThrownBy(KnowledgeBase::load)
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("needs a path");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("KA-1.md"), "");
        assertThatThrownBy(() -> KnowledgeBase.load(empty, broken))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(empty + ", " + broken)
                .hasMessageContaining("KA-1.md");
        assertThatThrownBy(() -> KnowledgeBase.builder().articles(List.of()).build())
                .isInstanceOf(LoadException.class);
        assertThat(KnowledgeBase.builder().paths(empty).allowEmpty().build().articles())
                .isEmpty();
    }

    @Test
    void memoryAndGivenArticlesGoTogether() {
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.memory(Map.of("nl-NL/KA-7.md", "---\ntitle: Titel\n---\n\n# Titel\n\nTekst.\n")))
                .articles(List.of(article("KA-1", "nl-NL")))
                .build();
        assertThat(kb.articles()).extracting(Article::number).containsExactly("KA-1", "KA-7");
        assertThat(kb.report().files()).isEqualTo(1);
        assertThat(kb.report().locales()).containsEntry(NL, 2);
    }

    @Test
    void anEmptyKnowledgeBaseAnswersNone() {
        KnowledgeBase kb = KnowledgeBase.of(List.of());
        assertThat(kb.match("ORA-12154: could not resolve the connect identifier")
                        .status())
                .isEqualTo(Answer.Status.NONE);
        assertThat(kb.match(new IllegalStateException("x"), NL).status()).isEqualTo(Answer.Status.NONE);
        assertThat(kb.locales()).isEmpty();
    }

    @Test
    void anIndexMadeLateAnswersTheSameFromManyThreads() throws Exception {
        List<Article> articles = List.of(article("KA-1", "nl-NL"), article("KA-2", "nl-NL", "es-ES"));
        Query query = Query.of("Bericht van KA-2 is mislukt").locale(NL);
        Answer early = KnowledgeBase.of(articles).match(query);
        KnowledgeBase late =
                KnowledgeBase.builder().articles(articles).indexAtFirstMatch().build();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                answers.add(threads.submit(() -> late.match(query)));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().matches()).isEqualTo(early.matches());
                assertThat(answer.get().status()).isEqualTo(early.status());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theBundledArticlesAreThere() {
        assertThat(KnowledgeBase.bundled().article("KA-05406").orElseThrow().locales())
                .extracting(Locale::getLanguage)
                .containsExactly("es", "it", "nl");
    }

    private static Article article(String number, String... tags) {
        return Article.of(
                number,
                Arrays.stream(tags)
                        .map(tag -> Translation.builder(
                                        number, Locale.forLanguageTag(tag), SourceLocation.of(number + ".md", 1))
                                .title("Bericht van " + number)
                                .build())
                        .toList());
    }
}
