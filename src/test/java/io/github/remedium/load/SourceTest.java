package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @TempDir
    Path folder;

    @Test
    void readsFoldersOfAnyDepthAndPassesOverOtherFiles() throws IOException {
        write("a/b/c/en-US/KA-00001.md");
        write("KA-00002.en.markdown");
        write("en/KA-00003.TXT");
        write("en/KA-00004.html");
        write(".git/KA-00005.md");
        write("en/picture.png");
        KnowledgeBase result = Kb.load(Source.of(folder));
        assertThat(numbers(result)).containsExactly("KA-00001", "KA-00002", "KA-00003");
        assertThat(result.report().files()).isEqualTo(3);
        assertThat(result.report().problems()).isEmpty();
    }

    @Test
    void theFolderItselfMayNameTheLocale() throws IOException {
        write("nl-NL/KA-00001.md");
        KnowledgeBase result = Kb.load(Source.of(folder.resolve("nl-NL")));
        assertThat(result.report().locales()).containsOnlyKeys(Locale.forLanguageTag("nl-NL"));
        result = Kb.load(Source.of(folder.resolve("nl-NL/KA-00001.md")));
        assertThat(result.report().locales()).containsOnlyKeys(Locale.forLanguageTag("nl-NL"));
    }

    @Test
    void refusesLinksThatLeadOutAndNamesThem() throws IOException {
        write("outside/KA-00009.md");
        write("kb/en/KA-00001.md");
        Files.createSymbolicLink(folder.resolve("kb/en/KA-00002.md"), folder.resolve("outside/KA-00009.md"));
        Files.createSymbolicLink(folder.resolve("kb/more"), folder.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("kb/en/KA-00003.md"), folder.resolve("nowhere"));
        KnowledgeBase result = Kb.load(Source.of(folder.resolve("kb")));
        assertThat(numbers(result)).containsExactly("KA-00001");
        assertThat(result.report().problems(Problem.Severity.ERROR))
                .extracting(p -> p.code() + " " + p.location().path())
                .containsExactly("link-outside en/KA-00002.md", "link-broken en/KA-00003.md", "link-outside more");
    }

    @Test
    void followsLinksThatStayInsideAndSurvivesLoops() throws IOException {
        write("en/KA-00001.md");
        Files.createSymbolicLink(folder.resolve("fr-FR"), Path.of("en"));
        Files.createSymbolicLink(folder.resolve("en/again"), folder);
        Files.createSymbolicLink(folder.resolve("en/KA-00002.en.md"), Path.of("KA-00001.md"));
        KnowledgeBase result = Kb.load(Source.of(folder));
        assertThat(result.report().locales()).containsKeys(Locale.ENGLISH, Locale.FRANCE);
        assertThat(Kb.codes(result)).contains("link-loop");
    }

    @Test
    void readsArchivesAndRefusesNamesThatLeadOut() throws IOException {
        Path zip = folder.resolve("kb.zip");
        zip(
                zip,
                "nl-NL/KA-00001.md",
                "../KA-00002.md",
                "/KA-00003.md",
                "C:\\KA-00004.md",
                "a/../../KA-00005.md",
                "__MACOSX/nl/._KA-00001.md",
                "readme.html");
        KnowledgeBase result = Kb.load(Source.of(zip));
        assertThat(numbers(result)).containsExactly("KA-00001");
        assertThat(result.articles().get(0).translations().get(0).source().path())
                .isEqualTo("kb.zip!/nl-NL/KA-00001.md");
        assertThat(result.report().files()).isEqualTo(5);
        assertThat(result.report().problems()).hasSize(4).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo("archive-name");
            assertThat(p.location().path()).contains("KA-0000");
        });
    }

    @Test
    void readsTheClassPathFromFoldersAndFromJarsWithAndWithoutFolders() throws IOException {
        Path jar = folder.resolve("kb.jar");
        zip(jar, "META-INF/MANIFEST.MF", "kb/nl/KA-00001.md", "other/KA-00002.md");
        Path listed = folder.resolve("listed.jar");
        zip(listed, "kb/", "kb/it/KA-00003.md");
        write("classes/kb/es/KA-00004.md");
        assertThat(classPath(jar)).containsExactly("KA-00001");
        assertThat(classPath(listed)).containsExactly("KA-00003");
        assertThat(classPath(folder.resolve("classes"), listed)).containsExactly("KA-00003", "KA-00004");
        assertThatThrownBy(() -> classPath(folder.resolve("nothing")))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("kb on the class path");
    }

    private List<String> classPath(Path... places) throws IOException {
        URL[] urls = new URL[places.length];
        for (int i = 0; i < places.length; i++) {
            urls[i] = places[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return numbers(Kb.load(Source.classPath(loader, "/kb/")));
        }
    }

    @Test
    void sourcesThatAreNotThereAreExceptions() throws IOException {
        assertThatThrownBy(() -> Source.of(folder.resolve("gone"))).hasMessageEndingWith("gone does not exist");
        assertThatThrownBy(() -> Kb.load(Source.folder(folder.resolve("gone")))).isInstanceOf(LoadException.class);
        assertThatThrownBy(() -> Kb.load(Source.file(folder))).isInstanceOf(LoadException.class);
        Path zip = Files.writeString(folder.resolve("broken.zip"), "PK no zip");
        assertThatThrownBy(() -> Kb.load(Source.of(zip)))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("is not a zip file");
    }

    @Test
    void severalSourcesJoin() throws IOException {
        write("one/nl/KA-00001.md");
        write("two/es/KA-00001.md");
        KnowledgeBase result = Kb.load(Source.of(folder.resolve("one")), Source.of(folder.resolve("two")));
        assertThat(result.articles()).hasSize(1);
        assertThat(result.articles().get(0).translations())
                .extracting(t -> t.source().path())
                .allSatisfy(path -> assertThat(path).startsWith(folder.toString()));
    }

    @Test
    void archivesThatInflateBeyondMeasureAreRefused() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("nl/KA-00001.md"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 8; i++) {
                out.write(zeros);
            }
        }
        KnowledgeBase result = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Source.of(zip))
                .limits(Limits.builder().maxArchiveRatio(100).build())
                .build();
        assertThat(result.report().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("maxArchiveRatio"));
        assertThat(result.report().files()).isEqualTo(1);
    }

    private static List<String> numbers(KnowledgeBase result) {
        return result.articles().stream().map(a -> a.number()).toList();
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Kb.article(number(path)));
    }

    private static void zip(Path zip, String... names) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                String text = name.endsWith("MF") ? "Manifest-Version: 1.0\n" : Kb.article(number(name));
                out.write((name.endsWith("/") ? "" : text).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String number(String path) {
        int at = path.indexOf("KA-");
        return at < 0 ? "KA-99999" : path.substring(at, at + 8);
    }
}
