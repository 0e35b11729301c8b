package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.remedium.Reload.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {

    private static final Duration PAUSE = Duration.ofMillis(20);
    /** Generous; a change is seen after two pauses. */
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<Reload> reloads = new LinkedBlockingQueue<>();
    private final AtomicBoolean failing = new AtomicBoolean();

    @TempDir
    private Path folder;

    @Test
    void aLinkToAFolderIsWatchedAndSoIsTheFolderItLeadsToNow() throws Exception {
        Path first = articles("first", 2);
        Path second = articles("second", 3);
        Path link = link(folder.resolve("current"), first);
        watched(link, live -> {
            write(first, 3);
            assertThat(next().articlesRead()).isEqualTo(3);
            Files.delete(link);
            link(link, second);
            write(second, 4);
            assertThat(next().articlesRead()).isEqualTo(4);
        });
    }

    @Test
    void anErrorEndsNeitherTheWatchNorTheOldArticles() throws Exception {
        Path place = articles("kb", 2);
        watched(place, live -> {
            failing.set(true);
            write(place, 3);
            assertThat(next().outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(live.get().articles()).hasSize(2);
            failing.set(false);
            write(place, 4);
            assertThat(next().articlesRead()).isEqualTo(4);
        });
    }

    @Test
    void aClockThatJumpsHidesNoChange() throws Exception {
        Path place = articles("kb", 2);
        watched(place, live -> {
            for (String time : List.of("1971-01-01T00:00:00Z", "2099-01-01T00:00:00Z", "2020-01-01T00:00:00Z")) {
                Files.setLastModifiedTime(place.resolve("en/KA-1.md"), FileTime.from(Instant.parse(time)));
                assertThat(next().outcome()).isEqualTo(Outcome.UNCHANGED);
            }
        });
    }

    @Test
    void aFolderThatGoesAndComesBackIsReadAgain() throws Exception {
        Path place = articles("kb", 2);
        watched(place, live -> {
            Path aside = Files.move(place, folder.resolve("aside"));
            assertThat(next().outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(live.get().articles()).hasSize(2);
            write(aside, 3);
            Files.move(aside, place);
            Reload reload = next();
            while (reload.articlesRead() != 3) {
                reload = next();
            }
            assertThat(live.get().articles()).hasSize(3);
        });
    }

    /** What is done while a place is watched. */
    private interface Meanwhile {
        void run(LiveKnowledgeBase live) throws Exception;
    }

    private void watched(Path place, Meanwhile meanwhile) throws Exception {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(
                KnowledgeBase.load(place),
                () -> {
                    if (failing.get()) {
                        throw new LinkageError("made for a test");
                    }
                    return KnowledgeBase.load(place);
                },
                0.2);
        live.onReload(reloads::add);
        AutoReload watch = live.watch(PAUSE, place);
        try {
            meanwhile.run(live);
        } finally {
            watch.close();
        }
    }

    private Reload next() throws InterruptedException {
        Reload reload = reloads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(reload).as("a reload after the change").isNotNull();
        return java.util.Objects.requireNonNull(reload);
    }

    private Path articles(String name, int count) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        for (int i = 1; i <= count; i++) {
            write(place, i);
        }
        return place;
    }

    private static void write(Path place, int number) throws IOException {
        Path file = Files.createDirectories(place.resolve("en")).resolve("KA-" + number + ".md");
        Files.writeString(file, "---\ntitle: Article " + number + "\n---\n## Issue\n\nIt fails.\n");
    }

    private static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
            return link;
        }
    }
}
