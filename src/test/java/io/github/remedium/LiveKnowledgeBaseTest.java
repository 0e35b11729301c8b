package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.load.LoadException;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LiveKnowledgeBaseTest {

    private static KnowledgeBase of(int articles) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < articles; i++) {
            files.put("en/KA-" + i + ".md", "---\ntitle: Article " + i + "\n---\n## Issue\nIt fails.\n");
        }
        return KnowledgeBase.builder().source(Source.memory(files)).build();
    }

    @Test
    void itIsSwappedUnlessTooManyArticlesAreGone() {
        AtomicInteger size = new AtomicInteger(10);
        LiveKnowledgeBase live = LiveKnowledgeBase.of(of(10), () -> of(size.get()), 0.2);
        assertThat(live.lastReload()).isEmpty();

        size.set(8);
        assertThat(live.reload().swapped()).isTrue();
        assertThat(live.get().articles()).hasSize(8);

        size.set(6);
        Reload refused = live.reload();
        assertThat(refused.outcome()).isEqualTo(Reload.Outcome.TOO_FEW_ARTICLES);
        assertThat(refused.message()).contains("2 of 8");
        assertThat(live.get().articles()).hasSize(8);
        assertThat(live.lastReload()).contains(refused);

        assertThat(live.reloadWhateverIsLost().swapped()).isTrue();
        assertThat(live.get().articles()).hasSize(6);
    }

    @Test
    void whatCannotBeReadLeavesTheOldOne() {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(
                of(3),
                () -> {
                    throw new LoadException("the folder is gone");
                },
                1);
        assertThat(live.reloadWhateverIsLost().outcome()).isEqualTo(Reload.Outcome.UNREADABLE);
        assertThat(live.get().articles()).hasSize(3);
    }

    @Test
    void anErrorLeavesTheOldOneAndIsCounted() {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(
                of(3),
                () -> {
                    throw new NoClassDefFoundError("made for a test");
                },
                1);
        assertThat(live.reload().outcome()).isEqualTo(Reload.Outcome.UNREADABLE);
        assertThat(live.lastReload())
                .map(Reload::message)
                .hasValueSatisfying(message -> assertThat(message).contains("the old ones stay"));
        assertThat(live.get().articles()).hasSize(3);
        assertThat(live.reloads(Reload.Outcome.UNREADABLE)).isEqualTo(1);
        assertThat(live.reloads(Reload.Outcome.SWAPPED)).isZero();
    }

    private static KnowledgeBase of(Map<String, String> files) {
        return KnowledgeBase.builder().source(Source.memory(files)).build();
    }

    private static String article(String title, String issue) {
        return "---\ntitle: " + title + "\n---\n## Issue\n" + issue + "\n";
    }

    @Test
    void aReloadTellsWhatChangedAndWhatWasLostAndWhy() {
        Map<String, String> files = new TreeMap<>();
        files.put("en/KA-1.md", article("Disk", "Disk full."));
        files.put("nl/KA-1.md", article("Schijf", "Schijf vol."));
        files.put("en/KA-2.md", article("Net", "No route."));
        files.put("en/KA-3.md", article("Same", "Stays."));
        files.put("nl/KA-4.md", article("Weg", "Weg."));
        AtomicReference<Map<String, String>> next = new AtomicReference<>(files);
        LiveKnowledgeBase live =
                LiveKnowledgeBase.of(of(files), () -> of(Objects.requireNonNull(next.get())), 0.5, BrokenFiles.DROP);
        List<Reload> told = new ArrayList<>();
        live.onReload(told::add);
        live.onReload(reload -> {
            throw new IllegalStateException("a listener that fails");
        });

        assertThat(live.reload().outcome()).isEqualTo(Reload.Outcome.UNCHANGED);

        Map<String, String> other = new TreeMap<>(files);
        other.put("nl/KA-1.md", "\0\1\2\3");
        other.put("en/KA-2.md", article("Net", "No route to host."));
        other.put("en/KA-5.md", article("New", "New."));
        other.remove("nl/KA-4.md");
        next.set(other);
        Reload reload = live.reload();
        assertThat(reload.outcome()).isEqualTo(Reload.Outcome.SWAPPED);
        assertThat(reload.cause()).isEqualTo(Reload.Cause.CALL);
        ArticleChanges changes = reload.changes();
        assertThat(changes.added()).containsExactly("KA-5");
        assertThat(changes.changed()).containsExactly("KA-1", "KA-2");
        assertThat(changes.gone()).containsExactly("KA-4");
        assertThat(changes.lost()).extracting(ArticleChanges.Lost::path).containsExactly("nl/KA-1.md", "nl/KA-4.md");
        assertThat(changes.lost().get(1).reason()).isEqualTo("the file is not there any more");
        assertThat(changes.lost().get(0).reason())
                .isEqualTo(live.get().report().problems(Problem.Severity.ERROR).stream()
                        .filter(problem -> problem.location().path().equals("nl/KA-1.md"))
                        .findFirst()
                        .orElseThrow()
                        .message());
        assertThat(reload.message()).contains("1 added, 2 changed, 1 gone", "KA-1 (nl), nl/KA-1.md: ");
        assertThat(told).hasSize(2).last().isEqualTo(reload);

        next.set(files);
        assertThat(live.reload().changes().gone()).containsExactly("KA-5");
    }

    @Test
    void aFileThatChangedItsLanguageIsToldSo() {
        KnowledgeBase before =
                of(Map.of("a.md", "---\narticle-number: KA-1\nlocale: en\ntitle: A\n---\n## Issue\nA\n"));
        KnowledgeBase after = of(Map.of("a.md", "---\narticle-number: KA-1\nlocale: nl\ntitle: A\n---\n## Issue\nA\n"));
        assertThat(ArticleChanges.between(before, after).lost())
                .extracting(ArticleChanges.Lost::reason)
                .containsExactly("the file is read as KA-1 in nl now");
    }

    @Test
    void itIsReloadedByTheClock() throws InterruptedException {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(of(1), () -> of(1), 0.5);
        BlockingQueue<Reload> told = new LinkedBlockingQueue<>();
        live.onReload(told::add);
        AutoReload every = live.reloadEvery(Duration.ofMillis(5));
        try {
            for (int i = 0; i < 3; i++) {
                Reload reload = told.poll(60, TimeUnit.SECONDS);
                assertThat(reload).isNotNull();
                assertThat(reload.cause()).isEqualTo(Reload.Cause.SCHEDULE);
            }
            assertThat(live.reloads(Reload.Cause.SCHEDULE)).isGreaterThanOrEqualTo(3);
            assertThat(live.reloads(Reload.Cause.CALL)).isZero();
        } finally {
            every.close();
        }
        assertThatThrownBy(() -> live.reloadEvery(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> live.watch(Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShareIsAShare() {
        assertThatThrownBy(() -> LiveKnowledgeBase.of(of(1), () -> of(1), 1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiveKnowledgeBase.of(of(1), () -> of(1), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
