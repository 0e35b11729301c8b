package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a query as the knowledge base grows. The same queries are asked at every size, and each has its article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx10g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@SuppressWarnings("NullAway.Init") // filled by @Setup
public class ScalingBenchmark {

    private static final Locale READER = Locale.forLanguageTag("nl-NL");

    @Param({"1000", "10000", "100000"})
    public int articles;

    private KnowledgeBase kb;
    private List<String> queries;
    private int next;

    @Setup
    public void generate() throws IOException {
        Path folder = Files.createTempDirectory("remedium-scaling");
        Shared.deleteAtExit(folder);
        GeneratedArticles generated = new GeneratedArticles();
        generated.write(folder, articles);
        kb = KnowledgeBase.load(folder);
        queries = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < 500; i++) {
            queries.add(generated.query(i));
            String first = kb.match(queries.get(i), READER).matches().stream()
                    .findFirst()
                    .map(match -> match.article().number())
                    .orElse("");
            right += first.equals(GeneratedArticles.number(i)) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT, "%d articles: %d of 500 queries find their own article first%n", articles, right);
    }

    @Benchmark
    public Answer remedium() {
        return kb.match(queries.get(Math.floorMod(next++, queries.size())), READER);
    }
}
