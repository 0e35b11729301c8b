package io.github.remedium.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AllFilesTest {

    static final Bounds BOUNDS = new Bounds(
            100, 16 << 20, 1L << 30, 10, 10, 10, 1 << 20, 10, 1000, 1 << 20, 100_000, 48, minute(), minute());

    private final AtomicInteger running = new AtomicInteger();
    private final List<String> besideOthers = Collections.synchronizedList(new ArrayList<>());
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> told = new ArrayList<>();

    @Test
    void aFileForWhichThereWasNoMemoryIsReadAgainAlone() {
        List<FileReading.Read> results = read(file("a", 10, 0), file("b", 30, 1), file("c", 20, 9), file("d", 10, 0));
        assertThat(results.get(0).draft()).isNotNull();
        assertThat(results.get(1).draft()).isNotNull();
        assertThat(results.get(2).draft()).isNull();
        assertThat(results.get(2).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString()).startsWith("c.md:1:1: there is not enough memory"));
        assertThat(results.get(3).draft()).isNotNull();
        assertThat(order.subList(4, 6)).containsExactly("c", "b");
        assertThat(told).containsExactly(1, 2, 3, 4);
    }

    @Test
    void largeFilesAreReadAloneTheSmallestFirst() {
        int large = AllFiles.LARGE;
        List<FileReading.Read> results = read(
                file("x", large + 2, 0),
                file("a", 10, 0),
                file("y", large, 0),
                file("b", 10, 0),
                file("z", large + 1, 0));
        assertThat(results).allMatch(result -> result.draft() != null);
        assertThat(order.subList(2, 5)).containsExactly("y", "z", "x");
        assertThat(besideOthers).doesNotContain("x", "y", "z");
    }

    private List<FileReading.Read> read(SourceFile... files) {
        HeadingVocabulary vocabulary = HeadingVocabulary.standard();
        LocaleDetector locales = new LocaleDetector(LanguageProfiles.of(Languages.shipped()), vocabulary);
        FileReading reading = new FileReading(BOUNDS, vocabulary, new Roles(Map.of(), List.of()), locales);
        Workers workers = new Workers(3, minute());
        return new AllFiles(reading, BOUNDS, workers, (done, total) -> told.add(done)).read(List.of(files));
    }

    /** A file of a stated size that cannot be read for a number of times. */
    private SourceFile file(String name, long size, int failures) {
        AtomicInteger left = new AtomicInteger(failures);
        return new SourceFile(name + ".md", name + ".md", name + ".md", size, most -> {
            order.add(name);
            try {
                if (running.incrementAndGet() > 1) {
                    besideOthers.add(name);
                }
                if (left.getAndDecrement() > 0) {
                    throw new OutOfMemoryError("made for a test");
                }
                return "# Title\n\nText.\n".getBytes(StandardCharsets.UTF_8);
            } finally {
                running.decrementAndGet();
            }
        });
    }

    private static Duration minute() {
        return Duration.ofMinutes(1);
    }
}
