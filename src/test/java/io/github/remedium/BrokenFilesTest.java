package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Reload.Outcome;
import io.github.remedium.load.Limits;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenFilesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String SPOOLER = "Spooler gaf geen antwoord binnen 4000 ms (SPL-4410)";
    private static final int LARGEST = 4_000;

    @TempDir
    private Path folder;

    private Path dutch = Path.of("");

    /** How a file is broken. */
    enum Breakage {
        BINARY("\0\1\2\3"),
        EMPTY(""),
        CUT_OFF("no"),
        TOO_LARGE(article("Spooler", "x".repeat(LARGEST)));

        private final String text;

        Breakage(String text) {
            this.text = text;
        }
    }

    @BeforeEach
    void articles() throws IOException {
        dutch = write("nl/KA-1.md", article("De spooler zwijgt", '"' + SPOOLER + '"'));
        write(
                "en/KA-1.md",
                article("The spooler is silent", "\"The spooler gave no answer within 4000 ms (SPL-4410)\""));
        write("en/KA-2.md", article("The disk is full", "\"No space left on device\""));
    }

    @ParameterizedTest
    @EnumSource
    void theLastGoodTranslationStaysUntilTheFileIsRepaired(Breakage breakage) throws IOException {
        LiveKnowledgeBase live = live(this::load, BrokenFiles.KEEP);
        Files.writeString(dutch, breakage.text);
        for (int i = 0; i < 3; i++) {
            Reload reload = live.reload();
            assertThat(reload.outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(reload.changes().lost()).isEmpty();
            assertThat(reload.kept()).singleElement().satisfies(kept -> {
                assertThat(kept.article()).isEqualTo("KA-1");
                assertThat(kept.locale()).isEqualTo(DUTCH);
                assertThat(kept.problem().severity()).isEqualTo(Problem.Severity.ERROR);
                assertThat(kept.problem().location().path()).isEqualTo("nl/KA-1.md");
                assertThat(reload.message()).contains("KA-1 (nl), " + kept.problem());
            });
            assertThat(live.kept()).isEqualTo(reload.kept());
            Answer answer = live.get().match(SPOOLER, DUTCH);
            assertThat(answer.best().orElseThrow().translation().title()).isEqualTo("De spooler zwijgt");
            assertThat(live.get().report().problems())
                    .filteredOn(problem -> problem.location().path().equals("nl/KA-1.md"))
                    .extracting(Problem::severity)
                    .containsExactly(Problem.Severity.ERROR, Problem.Severity.WARNING);
            assertThat(live.get().report().translations()).isEqualTo(3);
        }

        Files.writeString(dutch, article("De spooler zwijgt weer", '"' + SPOOLER + '"'));
        Reload repaired = live.reload();
        assertThat(repaired.changes().changed()).containsExactly("KA-1");
        assertThat(repaired.kept()).isEmpty();
        assertThat(live.kept()).isEmpty();
        assertThat(live.get()
                        .translation("KA-1", DUTCH)
                        .orElseThrow()
                        .translation()
                        .title())
                .isEqualTo("De spooler zwijgt weer");
    }

    @Test
    void aFileThatIsDeletedIsGoneAlsoAfterItWasKept() throws IOException {
        LiveKnowledgeBase live = live(this::load, BrokenFiles.KEEP);
        Files.writeString(dutch, "\0\1");
        assertThat(live.reload().kept()).hasSize(1);
        Files.delete(dutch);
        Reload reload = live.reload();
        assertThat(reload.kept()).isEmpty();
        assertThat(reload.changes().lost())
                .extracting(ArticleChanges.Lost::toString)
                .containsExactly("KA-1 (nl), nl/KA-1.md: the file is not there any more");
    }

    @Test
    void droppedMeansLost() throws IOException {
        LiveKnowledgeBase live = live(this::load, BrokenFiles.DROP);
        Files.writeString(dutch, "\0\1");
        Reload reload = live.reload();
        assertThat(reload.kept()).isEmpty();
        assertThat(reload.changes().lost())
                .extracting(ArticleChanges.Lost::path)
                .containsExactly("nl/KA-1.md");
        assertThat(live.get().article("KA-1").orElseThrow().locales()).containsExactly(Locale.ENGLISH);
    }

    @Test
    void anArticleWhoseOnlyFileIsBrokenIsNotGone() throws IOException {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(load(), this::load, 0);
        Files.writeString(folder.resolve("en/KA-2.md"), "\0\1");
        assertThat(live.reload().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(live.get().articles()).hasSize(2);
    }

    @Test
    void aTranslationThatAnotherFileHasNowIsTakenFromThere() throws IOException {
        LiveKnowledgeBase live = live(this::load, BrokenFiles.KEEP);
        Files.writeString(dutch, "\0\1");
        write("more/nl/KA-1.md", article("Uit een ander bestand", '"' + SPOOLER + '"'));
        Reload reload = live.reload();
        assertThat(reload.kept()).isEmpty();
        assertThat(live.get()
                        .translation("KA-1", DUTCH)
                        .orElseThrow()
                        .translation()
                        .title())
                .isEqualTo("Uit een ander bestand");
    }

    @Test
    void articlesOfSeveralPlacesAreKeptAlike() throws IOException {
        Source memory = Source.memory(Map.of("en/KA-9.md", article("From memory", "It fails.")));
        Supplier<KnowledgeBase> loader = () -> KnowledgeBase.builder()
                .bundled()
                .paths(folder)
                .source(memory)
                .indexAtFirstMatch()
                .build();
        LiveKnowledgeBase live = LiveKnowledgeBase.of(loader.get(), loader, 0);
        int before = live.get().articles().size();
        Files.writeString(dutch, "\0\1");
        assertThat(live.reload().kept()).hasSize(1);
        assertThat(live.get().articles()).hasSize(before);
        assertThat(live.get()
                        .match(SPOOLER, DUTCH)
                        .best()
                        .orElseThrow()
                        .translation()
                        .title())
                .isEqualTo("De spooler zwijgt");
    }

    @Test
    void aCompiledFileIsServedAsItIs() throws IOException {
        Path compiled = folder.resolveSibling("kb.remedium");
        load().save(compiled);
        LiveKnowledgeBase live = LiveKnowledgeBase.of(
                KnowledgeBase.open(compiled), () -> KnowledgeBase.open(compiled), 0.5, BrokenFiles.KEEP);
        Files.writeString(dutch, "\0\1");
        load().save(compiled);
        Reload reload = live.reload();
        assertThat(reload.kept()).isEmpty();
        assertThat(reload.changes().lost()).hasSize(1);
    }

    private LiveKnowledgeBase live(Supplier<KnowledgeBase> loader, BrokenFiles brokenFiles) {
        return LiveKnowledgeBase.of(loader.get(), loader, 0.2, brokenFiles);
    }

    private KnowledgeBase load() {
        return KnowledgeBase.builder()
                .paths(folder)
                .limits(Limits.builder().maxFileBytes(LARGEST).build())
                .build();
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(folder.resolve(path.substring(0, path.lastIndexOf('/'))));
        return Files.writeString(file, text);
    }

    private static String article(String title, String issue) {
        return "---\ntitle: " + title + "\n---\n## Issue\n" + issue + "\n## Resolution\n1. Start it again.\n";
    }
}
