package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import io.github.remedium.SourceTexts;
import io.github.remedium.check.Check;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.CheckSettings;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to check two knowledge bases of 8,400 translations with all rules that are on by default, beside loading them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 4)
public class CheckBenchmark {

    private final List<Source> sources = Stream.of("corpus", "foreign/commerce")
            .map(name -> Source.folder(Shared.root().resolve(name)))
            .toList();
    private final KnowledgeBase kb = load();

    /** Articles and index. */
    @Benchmark
    public KnowledgeBase load() {
        KnowledgeBaseBuilder builder = KnowledgeBase.builder();
        sources.forEach(builder::source);
        return builder.build();
    }

    /** All files are read once more, as they are written. */
    @Benchmark
    public CheckReport check() {
        return Check.with(CheckSettings.standard())
                .run(kb, SourceTexts.read(sources, Limits.standard()), ProgressListener.NONE);
    }
}
