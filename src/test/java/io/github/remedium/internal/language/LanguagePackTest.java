package io.github.remedium.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.Resources;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packs of the library are complete; a user's pack is read, and what is wrong with it is named. */
class LanguagePackTest {

    /** Languages that bridge to all others: they have everything. */
    private static final Set<String> COMPLETE = Set.of("en", "nl", "es", "it", "de", "fr");

    private static final List<String> FILES = List.of(
            "profile.txt", "headings.tsv", "lexicon.tsv", "background.tsv", "answers.properties", "page.properties");

    private final Languages shipped = Languages.shipped();

    @Test
    void completePacksHaveEveryFile() {
        for (LanguageFolder folder : shipped.folders()) {
            if (COMPLETE.contains(folder.tag())) {
                assertThat(FILES)
                        .as(folder.tag())
                        .allSatisfy(
                                name -> assertThat(folder.file(name)).as(name).isPresent());
            } else {
                assertThat(folder.file("profile.txt")).as(folder.tag()).isPresent();
                assertThat(folder.file("lexicon.tsv")).as(folder.tag()).isEmpty();
            }
        }
    }

    @Test
    void completePacksHaveWordsForEveryConceptOnce() {
        Set<String> concepts = ids(LanguageFile.of("concepts", Resources.text("languages/concepts.tsv")));
        assertThat(concepts).hasSizeGreaterThan(3_600);
        shipped.forEach("lexicon.tsv", (tag, file) -> {
            Set<String> own = ids(file);
            assertThat(own).as(tag).hasSameSizeAs(file.lines()).isEqualTo(concepts);
            file.lines()
                    .forEach(line ->
                            assertThat(file.cells(line)[1]).as(line.text()).isNotBlank());
        });
    }

    @Test
    void completePacksHaveEveryKindOfHeading() {
        Set<String> kinds = new TreeSet<>();
        for (HeadingKind kind : HeadingKind.values()) {
            kinds.add(kind.name().toLowerCase(Locale.ROOT));
        }
        shipped.forEach("headings.tsv", (tag, file) -> {
            if (COMPLETE.contains(tag)) {
                assertThat(ids(file)).as(tag).containsAll(kinds);
            }
        });
    }

    @Test
    void answersAndThePageHaveTheSameWordsInEveryLanguage() {
        for (String name : List.of("answers.properties", "page.properties")) {
            Map<String, Set<String>> keys = new TreeMap<>();
            shipped.forEach(name, (tag, file) -> keys.put(tag, file.values('=').keySet()));
            assertThat(keys.keySet()).as(name).containsAll(COMPLETE);
            keys.forEach((tag, own) -> assertThat(own).as(tag + " " + name).isEqualTo(keys.get("en")));
        }
    }

    @Test
    void everyFileSaysWhereItComesFrom() {
        for (LanguageFolder folder : shipped.folders()) {
            for (String name : FILES) {
                if (folder.file(name).isPresent()) {
                    assertThat(Resources.lines("languages/" + folder.tag() + "/" + name)
                                    .get(0))
                            .as(folder.tag() + "/" + name)
                            .matches("# (Written for Remedium|Counted over).*");
                }
            }
        }
    }

    @Test
    void aUsersPackMakesItsLanguageReadAndFound(@TempDir Path folder) throws IOException {
        Path pack = polish(folder);
        Files.writeString(pack.resolve("concepts.tsv"), "# own concepts\nflux-capacitor\n");
        Files.writeString(
                pack.resolve("lexicon.tsv"),
                "# Polish\nprinter\tdrukarka, drukarki, drukarkę\nflux-capacitor\tkondensator strumienia\n");
        KnowledgeBase kb = KnowledgeBase.builder()
                .language(LanguagePack.folder(pack))
                .source(Source.memory(Map.of("pl/KA-1.md", """
                        ---
                        title: Drukarka nie drukuje
                        ---
                        ## Objawy
                        "Drukarka nie odpowiada od 3000 ms (PRN-7731)"
                        ## Naprawa
                        1. Obudź ją.
                        """)))
                .build();
        assertThat(kb.article("KA-1")
                        .orElseThrow()
                        .translations()
                        .get(0)
                        .resolution()
                        .steps())
                .hasSize(1);
        assertThat(kb.match("Drukarka nie odpowiada od 2000 ms (PRN-7731)").status())
                .isEqualTo(Answer.Status.FOUND);
    }

    @Test
    void whatIsWrongWithAPackIsNamedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path pack = polish(folder);
        Files.writeString(pack.resolve("lexicon.tsv"), "# Polish\nprinter\tdrukarka\nno-such-concept\tx\n");
        assertThatThrownBy(() -> KnowledgeBase.builder()
                        .language(LanguagePack.folder(pack))
                        .source(Source.memory(Map.of("pl/KA-1.md", "---\ntitle: x\n---\n# x\n")))
                        .build())
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("lexicon.tsv:3: 'no-such-concept' is no concept");
        assertThatThrownBy(() -> KnowledgeBase.builder()
                        .language(LanguagePack.folder(folder.resolve("gone")))
                        .build())
                .isInstanceOf(LoadException.class)
                .hasMessageEndingWith("gone does not exist");
    }

    private static Path polish(Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pl"));
        Files.writeString(pack.resolve("headings.tsv"), "issue\tObjawy|Problem\nresolution\tNaprawa|Rozwiązanie\n");
        Files.writeString(pack.resolve("profile.txt"), "words: nie jest się oraz dla\n");
        return pack;
    }

    private static Set<String> ids(LanguageFile file) {
        Set<String> ids = new HashSet<>();
        file.lines().forEach(line -> ids.add(line.text().split("\t", 2)[0]));
        return ids;
    }
}
