package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLoadTest {

    @TempDir
    Path folder;

    @Test
    void badFilesAreNamedAndCostNoOther() {
        KnowledgeBase result = Kb.load(
                "nl/KA-00001.md",
                Kb.article("KA-00001"),
                "nl/empty.md",
                "",
                "nl/blank.md",
                " \n\n",
                "nl/notes.md",
                "Buy milk.",
                "nl/deep.md",
                "---\ntitle: " + "[".repeat(20_000) + "\n---\n# x\n",
                "nl/bomb.md",
                bomb());
        assertThat(result.articles()).extracting(a -> a.number()).containsExactly("KA-00001");
        assertThat(result.report().files()).isEqualTo(6);
        assertThat(result.report().problems(Problem.Severity.ERROR))
                .extracting(p -> p.location().path() + " " + p.code())
                .containsExactly(
                        "nl/blank.md empty",
                        "nl/bomb.md front-matter-limit",
                        "nl/deep.md front-matter-limit",
                        "nl/empty.md empty",
                        "nl/notes.md not-an-article");
        assertThat(result.report().problems())
                .allSatisfy(p -> assertThat(p.location().line()).isPositive());
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("---\na: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String alias = "*" + (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(String.join(",", Collections.nCopies(9, alias))).append("]\n");
        }
        return bomb.append("---\n# x\n").toString();
    }

    @Test
    void manyRepairsAreSummedUp() {
        StringBuilder text = new StringBuilder("---\n");
        for (int i = 0; i < 500; i++) {
            text.append("k").append(i).append(": a: b\n");
        }
        KnowledgeBase result = Kb.load("en/KA-00001.md", text + "---\n## Description\n\nThe text of it.\n");
        assertThat(result.report().problems()).hasSize(21);
        assertThat(result.report().problems())
                .anySatisfy(p -> assertThat(p.message()).startsWith("480 more"));
    }

    @Test
    void lineEndsWithoutNumberCostNoTime() {
        KnowledgeBase result = Kb.load("en/KA-00001.md", "---\r" + "\r".repeat(3_000_000) + "title: x\r---\rx\r");
        assertThat(result.report().files()).isEqualTo(1);
        assertThat(result.report().problems()).isNotEmpty();
    }

    @Test
    void failPolicyThrowsTheFirstError() {
        KnowledgeBaseBuilder loader = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Kb.memory("nl/b.md", "", "nl/a.md", "", "nl/KA-00001.md", Kb.article("KA-00001")))
                .failOnError();
        assertThatThrownBy(loader::build)
                .isInstanceOf(LoadException.class)
                .hasMessage("nl/a.md:1:1: the file is empty");
    }

    @Test
    void twoFilesForOneTranslation() {
        KnowledgeBase result = Kb.load(
                "en/a/KA-00001.md", dated(2, "1/1/2023 1:00:00 AM"),
                "en/b/KA-00001.md", dated(10, "1/1/2022 1:00:00 AM"),
                "en/c/KA-00001.md", dated(10, "2/1/2022 1:00:00 AM"),
                "en/d/KA-00001.md", dated(10, "2/1/2022 1:00:00 AM"));
        assertThat(result.articles())
                .singleElement()
                .satisfies(
                        a -> assertThat(a.translations().get(0).source().path()).isEqualTo("en/c/KA-00001.md"));
        assertThat(result.report().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "en/a/KA-00001.md:1:1: KA-00001 in en is also in en/c/KA-00001.md, which is of version 10; that one is used",
                        "en/b/KA-00001.md:1:1: KA-00001 in en is also in en/c/KA-00001.md, which was published later; that one is"
                                + " used",
                        "en/d/KA-00001.md:1:1: KA-00001 in en is also in en/c/KA-00001.md, which comes first; that one is used");
    }

    private static String dated(int version, String date) {
        return "---\nversion-number: " + version + "\narticle-published-date: " + date + "\n---\n## Description\n\nx\n";
    }

    @Test
    void theSameFilesGiveTheSameWhateverTheThreads() {
        Map<String, String> files = new TreeMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String number = "KA-" + (10_000 + random.nextInt(100));
            files.put("en/" + i + "/" + number + ".md", i % 7 == 0 ? "" : Kb.article(number));
        }
        KnowledgeBase one = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Source.memory(files))
                .threads(1)
                .build();
        for (int run = 0; run < 5; run++) {
            KnowledgeBase many = KnowledgeBase.builder()
                    .indexAtFirstMatch()
                    .allowEmpty()
                    .source(Source.memory(files))
                    .threads(8)
                    .build();
            assertThat(many.report().problems()).isEqualTo(one.report().problems());
            assertThat(many.articles()).hasSameSizeAs(one.articles());
            assertThat(many.articles())
                    .extracting(a -> a.translations().get(0).source())
                    .isEqualTo(one.articles().stream()
                            .map(a -> a.translations().get(0).source())
                            .toList());
        }
    }

    @Test
    void progressIsToldOneByOneAndNoThreadIsLeft() {
        List<String> told = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 50; i++) {
            files.put("en/KA-" + (10_000 + i) + ".md", Kb.article("KA-" + (10_000 + i)));
        }
        KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Source.memory(files))
                .progress((done, total) -> told.add(done + "/" + total))
                .build();
        assertThat(told).hasSize(50).startsWith("1/50").endsWith("50/50");
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(t -> t.getName().startsWith("remedium-load") && t.isAlive());
    }

    @Test
    void whatTheListenerThrowsEndsTheLoad() {
        KnowledgeBaseBuilder loader = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Kb.memory("en/KA-00001.md", Kb.article("KA-00001")))
                .progress((done, total) -> {
                    throw new IllegalStateException("enough");
                });
        assertThatThrownBy(loader::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    void anInterruptEndsTheLoadAndStays() {
        KnowledgeBaseBuilder loader = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Kb.memory("en/KA-00001.md", Kb.article("KA-00001")));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(loader::build).isInstanceOf(LoadException.class).hasMessageContaining("interrupted");
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void eachLimitIsNamedByItsMessage() {
        String article = Kb.article("KA-00001");
        check(Limits.builder().maxFileBytes(20), article, "maxFileBytes");
        check(Limits.builder().maxTotalBytes(1), article, "");
        check(Limits.builder().maxFrontMatterChars(5), article, "maxFrontMatterChars");
        check(Limits.builder().maxFrontMatterValues(1), article, "maxFrontMatterValues");
        check(Limits.builder().maxFrontMatterDepth(1), "---\na:\n  b:\n    c: d\n---\n# x\n", "maxFrontMatterDepth");
        check(Limits.builder().maxBodyChars(5), article, "maxBodyChars");
        check(Limits.builder().maxBodyMarks(3), article, "maxBodyMarks");
        check(Limits.builder().maxTime(Duration.ofNanos(1)), article, "maxTime");
        assertThatThrownBy(() -> Limits.builder().maxFiles(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(Limits.Builder limits, String text, String name) {
        KnowledgeBase result = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Kb.memory("en/KA-00001.md", text))
                .limits(limits.build())
                .build();
        if (!name.isEmpty()) {
            assertThat(result.report().problems(Problem.Severity.ERROR))
                    .singleElement()
                    .satisfies(p -> assertThat(p.message()).contains(name));
        }
    }

    @Test
    void encodings() throws IOException {
        String text = "---\ntitle: sesión — “x”\narticle-number: KA-1\n---\n# sesión\n\n## Description\n\nsesión\n";
        write("1/en/a.md", text, StandardCharsets.UTF_16LE, 0xFF, 0xFE);
        write("2/en/a.md", text, StandardCharsets.UTF_16BE, 0xFE, 0xFF);
        write("3/en/a.md", text, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF);
        write("4/en/a.md", text, Charset.forName("windows-1252"));
        write("5/en/a.md", text, StandardCharsets.UTF_16LE);
        for (int i = 1; i <= 5; i++) {
            KnowledgeBase result = Kb.load(Source.of(folder.resolve(String.valueOf(i))));
            assertThat(result.articles())
                    .as("encoding %d", i)
                    .singleElement()
                    .satisfies(a -> assertThat(a.translations().get(0).title()).isEqualTo("sesión — “x”"));
            assertThat(Kb.codes(result)).isEqualTo(i == 3 ? List.of() : List.of("encoding"));
        }
        Problem latin =
                Kb.load(Source.of(folder.resolve("4"))).report().problems().get(0);
        assertThat(latin.toString()).isEqualTo("en/a.md:2:12: 6 bytes are not UTF-8; read as Windows-1252");
    }

    private void write(String path, String text, Charset charset, int... mark) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] bytes = text.getBytes(charset);
        byte[] all = new byte[mark.length + bytes.length];
        for (int i = 0; i < mark.length; i++) {
            all[i] = (byte) mark[i];
        }
        System.arraycopy(bytes, 0, all, mark.length, bytes.length);
        Files.write(file, all);
    }

    @Test
    void titlesAndDescriptionsFallBack() {
        KnowledgeBase result = Kb.load(
                "en/KA-00001.md", "---\nbug: false\n---\n# Heading &amp; more\n\n## Description\n\nx\n",
                "en/KA-00002.md", "---\nbug: false\n---\nNo heading here, only text.\n",
                "en/KA-00003.md", "---\ntitle: T\ndescription: Description\n---\n# T\n");
        assertThat(result.articles())
                .extracting(a -> a.translations().get(0).title())
                .containsExactly("Heading & more", "KA-00002", "T");
        assertThat(result.articles().get(2).translations().get(0).description()).isEmpty();
        assertThat(result.articles().get(2).translations().get(0).metadata().text("description"))
                .contains("Description");
    }

    @Test
    void anyBytesAreReadOrNamed() throws IOException {
        Random random = new Random(20261120);
        String[] pieces = {
            "---\n",
            "title: ",
            "article-number: ",
            "KA-1",
            "\n",
            "\r",
            ": ",
            "'",
            "\"",
            "[",
            "{",
            "&a ",
            "*a",
            "# x\n",
            "- ",
            "\t",
            "\0",
            "é",
            "日本",
            "<<<<<<< x\n",
            "=======\n",
            "```\n",
            "> ",
            "![](data:image/png;base64,",
            "...\n",
            "|",
            "%"
        };
        for (int run = 0; run < 40; run++) {
            Path kb = Files.createDirectories(folder.resolve("run" + run).resolve("en"));
            for (int i = 0; i < 25; i++) {
                StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
                int count = random.nextInt(60);
                for (int p = 0; p < count; p++) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                if (random.nextInt(3) == 0) {
                    bytes = new byte[random.nextInt(200)];
                    random.nextBytes(bytes);
                }
                Files.write(kb.resolve("KA-" + (10_000 + i) + ".md"), bytes);
            }
            KnowledgeBase result = Kb.load(Source.of(kb));
            assertThat(result.report().files()).isEqualTo(25);
            assertThat(Kb.codes(result)).doesNotContain("internal");
            List<String> known = new ArrayList<>();
            result.articles()
                    .forEach(a ->
                            a.translations().forEach(t -> known.add(t.source().path())));
            result.report().problems().forEach(p -> known.add(p.location().path()));
            try (var files = Files.list(kb)) {
                assertThat(files.map(f -> f.getFileName().toString())).allMatch(known::contains);
            }
        }
    }
}
