package io.github.remedium.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void aTaskThatTakesTooLongCostsNoOther() {
        List<String> results = new Workers(2, Duration.ofMillis(200))
                .map(
                        6,
                        Duration.ofSeconds(60),
                        i -> {
                            while (i == 2 && !Thread.currentThread().isInterrupted()) {
                                Thread.onSpinWait();
                            }
                            return "done " + i;
                        },
                        i -> "late " + i);
        assertThat(results).containsExactly("done 0", "done 1", "late 2", "done 3", "done 4", "done 5");
    }
}
