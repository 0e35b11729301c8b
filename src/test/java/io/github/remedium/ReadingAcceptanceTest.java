package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;
import io.github.remedium.locale.ServedTranslation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is asked of reading, on the material beside the project; skipped, with a message, where it is absent. */
@Tag("slow")
class ReadingAcceptanceTest {

    private static final Path SHARED = Path.of(System.getProperty("remedium.shared", "../shared"));
    private static final List<Locale> THREE =
            Stream.of("nl-NL", "es-ES", "it-IT").map(Locale::forLanguageTag).toList();
    private static final Map<String, String> DELAY =
            Map.of("nl", "5 of 10 minuten", "es", "5 o 10 minutos", "it", "5 o 10 minuti");

    private static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), "skipped: there is no " + folder.toAbsolutePath());
        return folder;
    }

    private static KnowledgeBase read(Source... sources) {
        KnowledgeBaseBuilder builder = KnowledgeBase.builder().indexAtFirstMatch();
        Stream.of(sources).forEach(builder::source);
        return builder.build();
    }

    @Test
    void theSeedsAreReadWithAndWithoutAHintOfTheirLanguage() throws IOException {
        Path seeds = folder("seeds");
        Map<String, String> bare = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                bare.put(bare.size() + "_article.txt", Files.readString(file));
            }
        }
        for (Source source : List.of(Source.of(seeds), Source.memory(bare))) {
            KnowledgeBase kb = read(source);
            DELAY.forEach((tag, delay) -> {
                ServedTranslation served =
                        kb.translation("KA-05406", Locale.forLanguageTag(tag)).orElseThrow();
                Translation translation = served.translation();
                assertThat(translation.locale().getLanguage()).isEqualTo(tag);
                assertThat(translation.cause().map(Text::plain).orElse("")).contains("RT");
                assertThat(translation.resolution().steps()).hasSize(2);
                assertThat(translation.resolution().steps().get(1).text().plain())
                        .contains(delay)
                        .doesNotContain("<b>", "&#39;", "&quot;", "[!UICONTROL");
            });
        }
    }

    @Test
    void theCorpusIsReadWhole() throws IOException {
        Path corpus = folder("corpus");
        long files;
        try (Stream<Path> all = Files.walk(corpus)) {
            files = all.filter(file -> file.getFileName().toString().matches("K.*\\.md"))
                    .count();
        }
        Source[] sources;
        try (Stream<Path> locales = Files.list(corpus)) {
            sources =
                    locales.filter(Files::isDirectory).sorted().map(Source::of).toArray(Source[]::new);
        }
        KnowledgeBase kb = read(sources);
        assertThat(kb.report().problems(Problem.Severity.ERROR)).isEmpty();
        assertThat(kb.report().translations()).isEqualTo((int) files);
        List<Article> inThree = kb.articles().stream()
                .filter(article -> article.number().startsWith("KA-"))
                .filter(article -> article.locales().containsAll(THREE))
                .toList();
        assertThat(share(inThree, t -> t.issue().isPresent(), true)).isGreaterThanOrEqualTo(0.97);
        assertThat(share(inThree, t -> !t.resolution().steps().isEmpty(), true)).isGreaterThanOrEqualTo(0.955);
        assertThat(share(inThree, t -> t.cause().isPresent(), false)).isGreaterThanOrEqualTo(0.995);
        assertThat(share(inThree, t -> t.environment().isPresent(), false)).isGreaterThanOrEqualTo(0.995);
        assertThat(share(inThree, t -> t.cause().isPresent(), true)).isGreaterThanOrEqualTo(0.13);
        double sameSteps = (double) inThree.stream()
                        .filter(article -> three(article)
                                        .map(t -> t.resolution().steps().size())
                                        .distinct()
                                        .count()
                                == 1)
                        .count()
                / inThree.size();
        assertThat(sameSteps).isGreaterThanOrEqualTo(0.995);
        assertThat(inThree)
                .allSatisfy(article -> assertThat(three(article))
                        .allSatisfy(
                                t -> assertThat(t.resolution().text().plain()).doesNotContain(";base64,")));
    }

    private static Stream<Translation> three(Article article) {
        return THREE.stream().map(locale -> article.translation(locale).orElseThrow());
    }

    /** In how many articles it holds of all three translations; or else of all or of none. */
    private static double share(List<Article> articles, Predicate<Translation> holds, boolean ofAll) {
        return (double) articles.stream()
                        .filter(article -> {
                            long count = three(article).filter(holds).count();
                            return count == 3 || (!ofAll && count == 0);
                        })
                        .count()
                / articles.size();
    }

    @Test
    void wellFormedFilesOfOldAreAllLoaded() {
        KnowledgeBase kb = read(Source.of(folder("historic/wellformed")));
        assertThat(kb.report().problems(Problem.Severity.ERROR)).isEmpty();
        assertThat(kb.report().files()).isPositive();
    }

    @Test
    void malformedFilesAreNamedAndMostlyRepaired() throws IOException {
        Path folder = folder("historic/malformed");
        Set<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
        KnowledgeBase kb = read(Source.of(folder));
        List<Problem> problems = kb.report().problems();
        assertThat(problems.stream()
                        .map(p -> Path.of(p.location().path()).getFileName().toString()))
                .containsAll(names);
        assertThat(problems.stream().filter(p -> p.location().line() > 0).count())
                .isGreaterThanOrEqualTo(problems.size() * 8L / 10);
        long lost = kb.report().problems(Problem.Severity.ERROR).stream()
                .map(p -> p.location().path())
                .distinct()
                .count();
        assertThat(names.size() - lost).isGreaterThanOrEqualTo(names.size() * 8L / 10);
    }

    @Test
    void hostileFilesCostNoneOfTheOthers() {
        String head =
                "---\ntitle: t\narticle-number: KA-9%04d\n---\n# t\n\n## Beschrijving\n\n%s\n\n## Resolutie\n\n1. stap\n";
        List<String> shapes = List.of(
                ">".repeat(40_000),
                "*".repeat(40_000) + " a " + "*".repeat(40_000),
                "[a](".repeat(40_000),
                "![[".repeat(40_000),
                "<!--".repeat(40_000),
                "`".repeat(40_000),
                "&#x".repeat(40_000),
                "- ".repeat(5_000),
                "| a ".repeat(40_000),
                "<b>".repeat(40_000),
                "[!UICONTROL ".repeat(40_000));
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < shapes.size(); i++) {
            files.put(
                    String.format(Locale.ROOT, "nl/KA-9%04d.md", i),
                    String.format(Locale.ROOT, head, i, shapes.get(i)));
        }
        files.put("nl/KA-97000.md", String.format(Locale.ROOT, head, 7000, "x"));
        KnowledgeBase kb = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(Source.memory(files)));
        assertThat(kb.report().files()).isEqualTo(files.size());
        assertThat(kb.article("KA-97000")).isPresent();
        Set<String> named = kb.report().problems(Problem.Severity.ERROR).stream()
                .map(p -> p.location().path())
                .collect(Collectors.toSet());
        for (int i = 0; i < shapes.size(); i++) {
            String number = String.format(Locale.ROOT, "KA-9%04d", i);
            assertThat(kb.article(number).isPresent() || named.contains("nl/" + number + ".md"))
                    .as(number)
                    .isTrue();
        }
    }
}
