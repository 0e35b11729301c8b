package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.load.LoadException;
import io.github.remedium.load.Source;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
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
        LiveKnowledgeBase.Reload refused = live.reload();
        assertThat(refused.outcome()).isEqualTo(LiveKnowledgeBase.Reload.Outcome.TOO_FEW_ARTICLES);
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
        assertThat(live.reloadWhateverIsLost().outcome()).isEqualTo(LiveKnowledgeBase.Reload.Outcome.UNREADABLE);
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
        assertThat(live.reload().outcome()).isEqualTo(LiveKnowledgeBase.Reload.Outcome.UNREADABLE);
        assertThat(live.lastReload())
                .map(LiveKnowledgeBase.Reload::message)
                .hasValueSatisfying(message -> assertThat(message).contains("the old ones stay"));
        assertThat(live.get().articles()).hasSize(3);
        assertThat(live.reloads(LiveKnowledgeBase.Reload.Outcome.UNREADABLE)).isEqualTo(1);
        assertThat(live.reloads(LiveKnowledgeBase.Reload.Outcome.SWAPPED)).isZero();
    }

    @Test
    void theShareIsAShare() {
        assertThatThrownBy(() -> LiveKnowledgeBase.of(of(1), () -> of(1), 1.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LiveKnowledgeBase.of(of(1), () -> of(1), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
