package io.github.remedium.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Article;
import io.github.remedium.article.Metadata;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.frontmatter.Properties;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.section.Outline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private static final Properties NOTHING = Properties.of(Metadata.NONE, new Roles(Map.of(), List.of()));

    private final ArticleAssembler assembler = new ArticleAssembler(HeadingVocabulary.standard());
    private final List<Complaint> problems = new ArrayList<>();

    @Test
    void theTranslationAtFaultGoesAndItsSiblingsStay() {
        for (Runnable fault : List.<Runnable>of(AssemblyTest::lackMemory, AssemblyTest::fail, AssemblyTest::spin)) {
            problems.clear();
            List<Article> articles = articles(drafts -> drafts.stream().anyMatch(AssemblyTest::isBad), fault);
            assertThat(articles).extracting(Article::number).containsExactly("KA-1", "KA-2");
            assertThat(articles.get(0).locales()).containsExactly(Locale.ENGLISH);
            assertThat(articles.get(1).locales()).hasSize(2);
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.severity()).isEqualTo(Grade.ERROR);
                assertThat(problem.location().path()).isEqualTo("nl/KA-1.md");
            });
        }
    }

    @Test
    void translationsThatFailTogetherOnlyAreKept() {
        List<Article> articles = articles(drafts -> drafts.size() > 1, AssemblyTest::fail);
        assertThat(articles).allMatch(article -> article.locales().size() == 2);
        assertThat(problems).hasSize(4).allMatch(problem -> problem.severity() == Grade.WARNING);
    }

    private List<Article> articles(Predicate<List<Draft>> meetsIt, Runnable fault) {
        Map<String, List<Draft>> drafts = new TreeMap<>();
        drafts.put("KA-1", List.of(draft("KA-1", "en"), draft("KA-1", "nl")));
        drafts.put("KA-2", List.of(draft("KA-2", "en"), draft("KA-2", "nl")));
        Assembly.Assembler faulty = (number, each, found) -> {
            if (meetsIt.test(each)) {
                fault.run();
            }
            List<Translation> made = assembler.assemble(number, each, found);
            return made;
        };
        Workers workers = new Workers(2, Duration.ofMillis(300));
        return new Assembly(faulty, AllFilesTest.BOUNDS, workers).articles(drafts, problems);
    }

    private static boolean isBad(Draft draft) {
        return draft.path().equals("nl/KA-1.md");
    }

    private static Draft draft(String number, String locale) {
        String path = locale + "/" + number + ".md";
        Outline outline = new Outline(List.of());
        return new Draft(number, Locale.forLanguageTag(locale), Metadata.NONE, NOTHING, "T", null, path, 1, outline);
    }

    private static void lackMemory() {
        throw new OutOfMemoryError("made for a test");
    }

    private static void fail() {
        throw new IllegalStateException("made for a test");
    }

    private static void spin() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
