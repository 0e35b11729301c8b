package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of a query on the Dutch, Spanish and Italian corpus, beside Lucene; sampled, so that percentiles are real. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@SuppressWarnings("NullAway.Init") // filled by @Setup
public class MatchBenchmark {

    private static final Locale READER = Locale.forLanguageTag("nl-NL");

    private KnowledgeBase kb;
    private KnowledgeBase compiled;
    private LuceneIndex standard;
    private LuceneIndex fourGram;
    private List<String> queries;
    private List<String> logs;
    private int next;

    @Setup
    public void load() {
        Path folder = Shared.knowledgeBaseFor("clean");
        kb = KnowledgeBase.load(folder);
        Path file = folder.resolve("compiled");
        kb.save(file);
        compiled = KnowledgeBase.open(file);
        Map<String, String> texts = LuceneIndex.textByArticle(
                Shared.markdown(folder).stream().map(PlainFile::read).toList());
        standard = new LuceneIndex(LuceneIndex.Terms.STANDARD, texts);
        fourGram = new LuceneIndex(LuceneIndex.Terms.FOUR_GRAM, texts);
        queries = Stream.of("clean", "noise")
                .flatMap(name -> Shared.queries(name).stream())
                .map(Shared.Labelled::query)
                .toList();
        logs = GeneratedLogs.of(10_000, 200, queries);
    }

    @Benchmark
    public Answer remedium() {
        return kb.match(query(), READER);
    }

    @Benchmark
    public Answer remediumCompiled() {
        return compiled.match(query(), READER);
    }

    @Benchmark
    public List<LuceneIndex.Scored> luceneStandard() {
        return standard.search(query(), 10);
    }

    @Benchmark
    public List<LuceneIndex.Scored> luceneFourGram() {
        return fourGram.search(query(), 10);
    }

    @Benchmark
    public Answer remediumLog10k() {
        return kb.match(logs.get(Math.floorMod(next++, logs.size())), READER);
    }

    @Benchmark
    public List<LuceneIndex.Scored> luceneStandardLog10k() {
        return standard.search(logs.get(Math.floorMod(next++, logs.size())), 10);
    }

    private String query() {
        return queries.get(Math.floorMod(next++, queries.size()));
    }
}
