package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Which article a file belongs to, from {@code identities.txt}, and that all kinds of sources agree on it. */
class IdentityTest {

    private static final Pattern LINE = Pattern.compile("(.+?)(?: \\[(.*)\\])? >> (.*), (.*)");

    private static final Map<String, String> FILES = files();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<DynamicTest> cases = new ArrayList<>();
        try (InputStream in = IdentityTest.class.getResourceAsStream("identities.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Matcher matcher = LINE.matcher(line);
                assertThat(matcher.matches()).as(line).isTrue();
                String field = matcher.group(2) == null ? "" : matcher.group(2) + "\n";
                cases.add(DynamicTest.dynamicTest(line, () -> {
                    KnowledgeBase kb = load(Source.memory(Map.of(matcher.group(1), text(field))));
                    assertThat(kb.articles()).singleElement().satisfies(article -> {
                        assertThat(article.number()).isEqualTo(matcher.group(3));
                        assertThat(article.locales())
                                .singleElement()
                                .satisfies(l -> assertThat(l.toLanguageTag()).isEqualTo(matcher.group(4)));
                    });
                    assertThat(kb.report().problems()).isEmpty();
                }));
            }
        }
        assertThat(cases).hasSizeGreaterThan(30);
        return cases.stream();
    }

    private static String text(String field) {
        return "---\ntitle: T\n" + field + "---\n# T\n\n`x`\n";
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String locale : List.of("nl-NL", "es-ES")) {
            files.put(locale + "/overview.md", text(""));
            files.put(locale + "/orders/overview.md", text(""));
            files.put(locale + "/orders/office-365-notice.md", text(""));
            files.put(locale + "/KA-00001.md", text(""));
        }
        return files;
    }

    private static KnowledgeBase load(Source... sources) {
        var builder = KnowledgeBase.builder().indexAtFirstMatch();
        Stream.of(sources).forEach(builder::source);
        return builder.build();
    }

    private static void check(KnowledgeBase kb) {
        assertThat(kb.articles().stream().map(Article::toString))
                .containsExactly(
                        "KA-00001 [es-ES, nl-NL]",
                        "orders/office-365-notice [es-ES, nl-NL]",
                        "orders/overview [es-ES, nl-NL]",
                        "overview [es-ES, nl-NL]");
    }

    @Test
    void sourcesOfAllKindsAgree() throws IOException {
        Path root = folder.resolve("kb");
        for (var file : FILES.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path zip = folder.resolve("kb.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            for (var file : FILES.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        check(load(Source.memory(FILES)));
        check(load(Source.of(root)));
        check(load(Source.of(root.resolve("nl-NL")), Source.of(root.resolve("es-ES"))));
        check(load(Source.of(zip)));
        check(load(FILES.keySet().stream()
                .map(name -> Source.of(root.resolve(name)))
                .toArray(Source[]::new)));
        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {folder.toUri().toURL()}, null)) {
            check(load(Source.classPath(loader, "kb")));
            check(load(Source.classPath(loader, "kb/nl-NL"), Source.classPath(loader, "kb/es-ES")));
        }
        try (var loader =
                new java.net.URLClassLoader(new java.net.URL[] {zip.toUri().toURL()}, null)) {
            check(load(Source.classPath(loader, "nl-NL"), Source.classPath(loader, "es-ES")));
        }
    }

    @Test
    void withoutAnyLocaleThePathBelowTheSourceCounts() throws IOException {
        Path root = Files.createDirectories(folder.resolve("manual/orders"));
        Files.writeString(root.resolve("overview.md"), text(""));
        assertThat(load(Source.of(folder.resolve("manual"))).articles().get(0).number())
                .isEqualTo("orders/overview");
        assertThat(load(Source.of(root)).articles().get(0).number()).isEqualTo("overview");
    }

    @Test
    void articlesAreFoundByPath() {
        KnowledgeBase kb = load(Source.memory(
                Map.of("en/a/Overview.md", text(""), "en/b/Overview.md", text(""), "en/b/overview.md", text(""))));
        assertThat(kb.article("a/Overview")).isPresent();
        assertThat(kb.article("A/OVERVIEW")).isPresent();
        assertThat(kb.article("b/overview").orElseThrow().number()).isEqualTo("b/overview");
        assertThat(kb.article("B/overview")).isEmpty();
        assertThat(kb.article("overview")).isEmpty();
    }

    @Test
    void theSamePathFromTwoRootsIsADuplicate() {
        KnowledgeBase kb = load(
                Source.memory(Map.of("en/a/overview.md", text(""))),
                Source.memory(Map.of("more/en/a/overview.md", text(""))));
        assertThat(kb.articles()).hasSize(1);
        assertThat(kb.report().problems()).extracting(Problem::code).containsExactly("duplicate");
    }

    @Test
    void whatIsNoArticleIsToldOnce() {
        Map<String, String> files = new TreeMap<>(FILES);
        for (String name : List.of("README.md", "nl-NL/toc.md", "es-ES/TOC.md", "LICENSE.txt", "includes/a/b.md")) {
            files.put(name, "Nothing.");
        }
        files.put("nl-NL/_part.md", "Nothing.");
        KnowledgeBase kb = load(Source.memory(files));
        check(kb);
        assertThat(kb.report().files()).isEqualTo(FILES.size());
        assertThat(kb.report().problems())
                .extracting(problem -> problem.severity() + " " + problem.code() + " " + problem.message())
                .containsExactly("INFO passed-over 6 files are no articles and were passed over: 1 LICENSE, 1 README, 2"
                        + " TOC, 2 fragment");
    }

    @Test
    void aKnowledgeBaseWithoutFrontMatterIsFine() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            files.put("en/part" + i + "/overview.md", "# Part " + i + "\n\nWhat it is about.\n");
        }
        KnowledgeBase kb = load(Source.memory(files));
        assertThat(kb.articles()).hasSize(12);
        assertThat(kb.report().problems()).extracting(Problem::severity).containsExactly(Problem.Severity.INFO);
    }

    @Test
    void rolesOfFieldsAreSettings() {
        String text = """
                ---
                headline: H
                Labels: [a, b]
                reviewed: 03/31/2022
                origin: translated by robot
                ref: Q-4711
                retired: yes
                product: P
                ms.date: 2020-01-01
                ---
                # T

                x
                """;
        KnowledgeBase kb = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .source(Source.memory(Map.of("en/a.md", text)))
                .fields(FieldRoles.standard()
                        .with(FieldRole.TITLE, "headline", "title")
                        .with(FieldRole.KEYWORDS, "labels")
                        .with(FieldRole.PUBLISHED, "reviewed")
                        .with(FieldRole.MACHINE_TRANSLATED, "origin")
                        .withMachineWords("robot")
                        .with(FieldRole.NUMBER, "ref")
                        .with(FieldRole.ARCHIVED, "retired")
                        .with(FieldRole.PRODUCTS))
                .build();
        Translation translation = kb.articles().get(0).translations().get(0);
        assertThat(translation.article()).isEqualTo("Q-4711");
        assertThat(translation.title()).isEqualTo("H");
        assertThat(translation.keywords()).containsExactly("a", "b");
        assertThat(translation.published()).hasToString("Optional[2022-03-31T00:00]");
        assertThat(translation.machineTranslated()).isTrue();
        assertThat(translation.archived()).isTrue();
        assertThat(translation.products()).isEmpty();
        assertThat(translation.metadata().list("product")).containsExactly("P");
        assertThat(translation.metadata().fields()).hasSize(8);
        assertThat(kb.report().problems()).isEmpty();
    }
}
