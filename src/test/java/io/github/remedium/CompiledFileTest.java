package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.article.Article;
import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Metadata;
import io.github.remedium.article.SourceLines;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Origin;
import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.match.OwnArticles;
import io.github.remedium.match.Query;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledFileTest {

    private static final Renderer RENDERER = new Renderer();

    @TempDir
    private Path folder;

    private Path compiled(KnowledgeBase kb) {
        Path file = folder.resolve("kb.remedium");
        kb.save(file);
        return file;
    }

    private static List<Query> queries(KnowledgeBase kb) {
        List<Query> queries = new ArrayList<>();
        Random random = new Random(11);
        for (Article article : kb.articles()) {
            for (Translation translation : article.translations()) {
                queries.add(Query.of(translation.title()));
                queries.add(Query.of("2024-03-18 ERROR " + translation.title())
                        .locale(Locale.forLanguageTag("nl-BE"))
                        .limit(20));
                String plain = translation.issue().map(Text::plain).orElse("");
                int from = random.nextInt(plain.length() + 1);
                queries.add(Query.of(plain.substring(from)).locale(Locale.ITALIAN));
            }
        }
        queries.add(Query.of("Druckwarteschlange verweigert").product("Printer"));
        queries.add(Query.of(""));
        return queries;
    }

    private static String json(Answer answer) {
        return RENDERER.json(RENDERER.answerData(answer, Optional.empty()))
                + RENDERER.explanation(answer.explain(), Format.JSON);
    }

    @Test
    void whatIsOpenedIsWhatWasSaved() {
        KnowledgeBase kb = OwnArticles.load();
        KnowledgeBase opened = KnowledgeBase.open(compiled(kb));
        assertThat(opened.articles()).isEqualTo(kb.articles());
        assertThat(opened.locales()).isEqualTo(kb.locales());
        assertThat(opened.report()).isEqualTo(kb.report());
        assertThat(opened.article("art-15")).isEqualTo(kb.article("ART-15"));
        for (Query query : queries(kb)) {
            assertThat(json(opened.match(query))).isEqualTo(json(kb.match(query)));
        }
        for (Article article : kb.articles()) {
            for (Format format : Format.values()) {
                assertThat(RENDERER.translation(
                                opened.translation(article.number()).orElseThrow(), format))
                        .isEqualTo(RENDERER.translation(
                                kb.translation(article.number()).orElseThrow(), format));
            }
        }
        assertThat(kb.origin()).isEmpty();
        Origin origin = opened.origin().orElseThrow();
        assertThat(origin.files()).isEqualTo(kb.report().files());
        assertThat(origin.digest()).matches("[0-9a-f]{64}");
    }

    /** More articles than are read before the first are added to the index, some of which lack a language. */
    @Test
    void oneThreadAndSeveralGiveTheSameBytes() throws IOException {
        Random random = new Random(23);
        String[][] words = {
            {"server", "printer", "queue", "refused", "timeout", "cache", "token", "missing", "disk", "license"},
            {"servidor", "impresora", "cola", "rechazado", "espera", "caché", "ficha", "falta", "disco", "licencia"}
        };
        Map<String, String> files = new TreeMap<>();
        for (int article = 0; article < 600; article++) {
            int[] said = random.ints(12, 0, 10).toArray();
            for (int language = 0; language < (article % 7 == 0 ? 1 : 2); language++) {
                String[] own = words[language];
                String text = Arrays.stream(said).mapToObj(i -> own[i]).collect(Collectors.joining(" "));
                files.put(
                        (language == 0 ? "en" : "es") + "/KA-" + (10_000 + article) + ".md",
                        "---\ntitle: " + text + " " + article + "\n---\n" + text + ".\n\n    E-" + article + " " + text
                                + "\n");
            }
        }
        byte[][] made = new byte[2][];
        for (int i = 0; i < made.length; i++) {
            KnowledgeBase kb = KnowledgeBase.builder()
                    .source(Source.memory(files))
                    .threads(1 + 3 * i)
                    .build();
            made[i] = Files.readAllBytes(compiled(kb));
        }
        assertThat(made[1]).isEqualTo(made[0]);
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        Path first = compiled(OwnArticles.load());
        byte[] bytes = Files.readAllBytes(first);
        Path second = folder.resolve("again.remedium");
        OwnArticles.load().save(second);
        assertThat(Files.readAllBytes(second)).isEqualTo(bytes);
        KnowledgeBase.open(first).save(second);
        assertThat(Files.readAllBytes(second)).as("saved from a file").isEqualTo(bytes);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside it").containsExactlyInAnyOrder(first, second);
        }
    }

    /** Everything that an article may hold, some of which no file has. */
    @Test
    void articlesOfProgramsAreKeptToo() {
        Text text = Text.of(List.of(
                new Block.Heading(3, List.of(new Inline.Words("a\uD800 \u65E5")), "anchor", SourceLines.of(7)),
                new Block.Paragraph(
                        List.of(
                                new Inline.Strong(List.of(new Inline.Code("x"), new Inline.LineBreak())),
                                new Inline.Link("#t", List.of(new Inline.Control("OK"))),
                                new Inline.Image("", "data:"),
                                new Inline.Emphasis(List.of())),
                        SourceLines.of(9, List.of(12, 0, 3))),
                new Block.Note("tip", List.of(new Block.Quote(List.of()), new Block.CodeBlock("sql", "select\n"))),
                new Block.Listing(true, -3, List.of(new Block.Item(List.of(new Block.Paragraph(List.of()))))),
                new Block.Table(List.of(new Block.Row(List.of(new Block.Cell(List.of())))))));
        LocalDateTime date = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);
        Translation translation = Translation.builder(
                        "n/\u65E5", Locale.forLanguageTag("zh-Hant-TW"), new SourceLocation("p", 3, 0))
                .introduction(text)
                .metadata(Metadata.builder()
                        .set("date", date)
                        .set("numbers", List.of(-1, Long.MIN_VALUE, Double.NaN, -0.0, true))
                        .set("map", Map.of("k", List.of(Map.of())))
                        .build())
                .created(date)
                .keywords(List.of("", "k"))
                .build();
        KnowledgeBase kb = KnowledgeBase.of(List.of(Article.of("n/\u65E5", List.of(translation))));
        KnowledgeBase opened = KnowledgeBase.open(compiled(kb));
        assertThat(opened.articles()).isEqualTo(kb.articles());
        Block paragraph = opened.articles()
                .get(0)
                .translations()
                .get(0)
                .introduction()
                .orElseThrow()
                .blocks()
                .get(1);
        assertThat(paragraph.lines()).hasToString("[9, 12, 9, 3]");
        assertThat(opened.origin().orElseThrow().newest()).contains(date);
    }

    @Test
    void whatAFileCannotHoldIsNamed() {
        Translation strange = Translation.builder("A-1", Locale.ENGLISH, new SourceLocation("a.md", 1, 1))
                .metadata(Metadata.builder().set("field", Locale.ROOT).build())
                .build();
        KnowledgeBase kb = KnowledgeBase.of(List.of(Article.of("A-1", List.of(strange))));
        assertThatThrownBy(() -> compiled(kb))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("a.md")
                .hasMessageContaining("java.util.Locale");
        assertThatThrownBy(() -> OwnArticles.load().save(folder.resolve("no/such/folder/kb")))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void halfAFileAndEveryChangedByteAreNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(compiled(OwnArticles.load()));
        Random random = new Random(5);
        Path damaged = folder.resolve("damaged");
        for (int round = 0; round < 40; round++) {
            Files.write(damaged, Arrays.copyOf(bytes, round < 20 ? round * 7 : random.nextInt(bytes.length)));
            refused(damaged, round * 7 < 8 && round < 20 ? "is no compiled file" : "is cut off");
        }
        for (int round = 0; round < 120; round++) {
            byte[] changed = bytes.clone();
            int at = round < 64 ? round : random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, changed);
            refused(damaged, at < 8 ? "is no compiled file" : at < 12 ? "version" : "");
        }
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length + 1));
        refused(damaged, "was changed");
        refused(folder.resolve("absent"), "cannot be read");
        refused(folder, "cannot be read");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> KnowledgeBase.open(file))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }

    @Test
    void settingsOfTheFileHoldUnlessOthersAreSet() {
        MatchSettings strict = MatchSettings.standard().withThreshold(0.999);
        Path file = folder.resolve("strict");
        KnowledgeBase.builder()
                .paths(OwnArticles.folder())
                .matching(strict)
                .fallbacks(Locale.forLanguageTag("nl"))
                .build()
                .save(file);
        String query = "Print queue handshake rejected: token PQ-4711 expired";
        KnowledgeBase opened = KnowledgeBase.open(file);
        assertThat(opened.match(query).threshold()).isEqualTo(0.999);
        assertThat(language(opened)).isEqualTo("nl");
        KnowledgeBase other = KnowledgeBase.builder()
                .source(Source.of(file))
                .matching(MatchSettings.standard().withThreshold(0.5))
                .fallbacks(Locale.ENGLISH)
                .build();
        assertThat(other.match(query).threshold()).isEqualTo(0.5);
        assertThat(language(other)).isEqualTo("en");
    }

    /** The language of an article that is there in English and Dutch, for a reader of neither. */
    private static String language(KnowledgeBase kb) {
        return kb.translation("ART-05", Locale.JAPANESE)
                .orElseThrow()
                .translation()
                .locale()
                .getLanguage();
    }

    @Test
    void besideOtherArticlesItsOwnAreIndexedWithThem() {
        Path file = compiled(OwnArticles.load());
        Source more = Source.memory(Map.of(
                "en/KB-900.md", "---\ntitle: Flux capacitor drained\n---\n## Issue\n`Flux capacitor drained: E-88`\n",
                "pl/ART-05.md", "---\ntitle: Strona\n---\n## Issue\nNie ma strony.\n"));
        KnowledgeBase both =
                KnowledgeBase.builder().source(Source.of(file)).source(more).build();
        assertThat(both.articles()).hasSize(OwnArticles.COUNT + 1);
        assertThat(both.match("Flux capacitor drained: E-88")
                        .best()
                        .orElseThrow()
                        .article()
                        .number())
                .isEqualTo("KB-900");
        assertThat(both.article("ART-05").orElseThrow().locales()).contains(Locale.forLanguageTag("pl"));
        KnowledgeBase twice = KnowledgeBase.builder()
                .source(Source.of(file))
                .source(Source.compiled(file))
                .build();
        assertThat(twice.articles()).isEqualTo(OwnArticles.load().articles());
        assertThat(twice.report().problems())
                .extracting(problem -> problem.code())
                .contains("duplicate");
    }

    @Test
    void itIsOpenedFromTheClassPath() throws IOException {
        Path file = compiled(OwnArticles.load());
        Path jar = folder.resolve("some.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("help/kb.remedium"));
            Files.copy(file, entries);
            entries.closeEntry();
        }
        for (URL place : List.of(jar.toUri().toURL(), folder.toUri().toURL())) {
            String name = place.getPath().endsWith("jar") ? "help/kb.remedium" : "kb.remedium";
            try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
                KnowledgeBase opened = KnowledgeBase.builder()
                        .source(Source.classPath(loader, name))
                        .build();
                assertThat(opened.origin()).isPresent();
                assertThat(opened.articles()).isEqualTo(OwnArticles.load().articles());
            }
        }
    }

    @Test
    void aReplacedFileIsReadByTheNextReload() {
        Path file = folder.resolve("live");
        OwnArticles.load().save(file);
        LiveKnowledgeBase live = LiveKnowledgeBase.of(KnowledgeBase.open(file), () -> KnowledgeBase.open(file), 1);
        KnowledgeBase before = live.get();
        KnowledgeBase.of(OwnArticles.load().articles().subList(0, 5)).save(file);
        assertThat(live.reload().swapped()).isTrue();
        assertThat(live.get().articles()).hasSize(5);
        assertThat(before.articles())
                .as("the old one is still whole")
                .isEqualTo(OwnArticles.load().articles());
    }
}
