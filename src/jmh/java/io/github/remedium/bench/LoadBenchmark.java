package io.github.remedium.bench;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Time to load the whole corpus, all languages, beside what parsing alone takes on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx3g")
@Warmup(iterations = 4)
@Measurement(iterations = 6)
public class LoadBenchmark {

    private final Path corpus = Shared.root().resolve("corpus");
    private final List<Path> files = Shared.files(Shared.corpusLocales());

    /** Articles with their sections and steps; the index is left until it is asked for. */
    @Benchmark
    public KnowledgeBase remedium() {
        return KnowledgeBase.builder().paths(corpus).indexAtFirstMatch().build();
    }

    /** Load, index and the first answer. */
    @Benchmark
    public Answer remediumToFirstAnswer() {
        return KnowledgeBase.load(corpus).match("Empty return for method 'Logon'", Locale.ROOT);
    }

    /** Reads, cuts and parses every file, and throws the result away: no articles, no index. */
    @Benchmark
    public void plainParsing(Blackhole blackhole) {
        YAMLMapper yaml = new YAMLMapper();
        Parser markdown = Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
                .build();
        for (Path path : files) {
            PlainFile file = PlainFile.read(path);
            try {
                blackhole.consume(yaml.readTree(file.frontMatter()));
            } catch (JacksonException broken) {
                blackhole.consume(broken);
            }
            blackhole.consume(markdown.parse(file.body()));
        }
    }
}
