package io.github.remedium.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that an editor makes and removes while a folder is listed. */
class VanishingFilesTest {

    private static final int ROUNDS = 150;

    private static final Bounds BOUNDS = new Bounds(
            10_000,
            1 << 20,
            1 << 30,
            10,
            10,
            10,
            1 << 20,
            10,
            1000,
            1 << 20,
            1000,
            48,
            Duration.ofSeconds(10),
            Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    @Test
    void aFileThatVanishesCostsNothing() throws Exception {
        Path en = Files.createDirectories(folder.resolve("en"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(en.resolve("KA-" + (1000 + i) + ".md"), "# Title\n");
        }
        AtomicBoolean done = new AtomicBoolean();
        Thread editor = new Thread(() -> edit(en, done));
        editor.start();
        try {
            for (int i = 0; i < ROUNDS; i++) {
                List<Complaint> problems = new ArrayList<>();
                try (OpenSources open = OpenSources.open(List.of(ArticleSource.folder(folder)), BOUNDS, problems)) {
                    assertThat(open.files()).hasSizeGreaterThanOrEqualTo(300);
                    assertThat(problems).isEmpty();
                }
            }
        } finally {
            done.set(true);
            editor.join();
        }
    }

    private static void edit(Path en, AtomicBoolean done) {
        try {
            while (!done.get()) {
                Path swap = Files.writeString(en.resolve("z.md.swp"), "x");
                Path copy = Files.writeString(en.resolve("z.md"), "x");
                Path below = Files.createDirectories(en.resolve("z-new"));
                Files.delete(swap);
                Files.delete(copy);
                Files.delete(below);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
