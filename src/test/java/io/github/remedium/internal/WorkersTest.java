package io.github.remedium.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
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

    @Test
    void resultsComeInOrderOfTheirTasks() {
        assertThat(Workers.patient(2).map(1_000, i -> i * i))
                .isEqualTo(IntStream.range(0, 1_000).map(i -> i * i).boxed().toList());
    }

    @Test
    void whatATaskThrowsIsThrownToTheCaller() {
        assertThatThrownBy(() -> Workers.patient(2).map(100, i -> 100 / (i - 50)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anInterruptThatWasThereBeforeStays() {
        Thread.currentThread().interrupt();
        List<Integer> results = Workers.patient(2).map(100, i -> i);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(results).hasSize(100);
    }

    @Test
    void allThreadsHaveEndedWhenTheCallReturns() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        for (int run = 0; run < 500; run++) {
            Workers.patient(4).map(8, i -> threads.add(Thread.currentThread()));
            assertThat(threads).noneMatch(Thread::isAlive);
            threads.clear();
        }
    }
}
