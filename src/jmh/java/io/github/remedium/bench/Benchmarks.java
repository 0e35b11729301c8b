package io.github.remedium.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs what is asked for and prints each figure beside its neighbour; see the package for the commands. */
public final class Benchmarks {

    private static final List<String> ALL = List.of("quality", "heap", "compiled", "load", "check", "match", "scaling");

    private Benchmarks() {}

    /** Runs the named parts, or all. */
    public static void main(String... args) throws IOException, RunnerException {
        List<String> parts = args.length == 0 || args[0].equals("all") ? ALL : List.of(args);
        for (String part : parts) {
            switch (part) {
                case "quality" -> Quality.report();
                case "heap" -> Heap.report();
                case "compiled" -> Compiled.report();
                case "load" -> load(run(LoadBenchmark.class));
                case "check" -> check(run(CheckBenchmark.class));
                case "match" -> match(run(MatchBenchmark.class));
                case "scaling" -> scaling(run(ScalingBenchmark.class));
                default -> throw new IllegalArgumentException(part + " is none of " + ALL);
            }
        }
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .jvmArgsAppend("-Dbench.shared=" + Shared.root())
                .shouldFailOnError(true)
                .build();
        return new Runner(options).run();
    }

    private static void load(Collection<RunResult> results) {
        double remedium = score(results, "remedium");
        double plain = score(results, "plainParsing");
        double answering = score(results, "remediumToFirstAnswer");
        print(
                "load: Remedium %.0f ms, plain parsing %.0f ms, ratio %.2f (asked: <= 0.7); to the first answer %.0f ms",
                remedium, plain, remedium / plain, answering);
    }

    private static void check(Collection<RunResult> results) {
        double loading = score(results, "load");
        double checking = score(results, "check");
        print("check: %.0f ms, loading %.0f ms, ratio %.2f (asked: < 1.5)", checking, loading, checking / loading);
    }

    private static void match(Collection<RunResult> results) {
        double remedium = percentile(results, "remedium", 50);
        double standard = percentile(results, "luceneStandard", 50);
        double fourGram = percentile(results, "luceneFourGram", 50);
        print(
                "match, median: Remedium %.1f us, Lucene standard %.1f us (ratio %.3f, asked: <= 0.2), "
                        + "4-gram %.1f us (ratio %.3f, asked: <= 0.05)",
                remedium, standard, remedium / standard, fourGram, remedium / fourGram);
        print(
                "match, median, from a compiled file: %.1f us, %.2f times the folder's",
                percentile(results, "remediumCompiled", 50), percentile(results, "remediumCompiled", 50) / remedium);
        print(
                "match, 10 kB log, p99: Remedium %.2f ms (asked: < 5), Lucene standard %.2f ms",
                percentile(results, "remediumLog10k", 99) / 1000,
                percentile(results, "luceneStandardLog10k", 99) / 1000);
    }

    private static void scaling(Collection<RunResult> results) {
        double[] first = {0};
        results.forEach(result -> {
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            double mean = result.getPrimaryResult().getScore();
            if (first[0] == 0) {
                first[0] = mean;
            }
            print(
                    "scaling, %s articles: mean %.1f us, median %.1f us, %.2f times the first (asked: < 3)",
                    result.getParams().getParam("articles"), mean, median, mean / first[0]);
        });
    }

    private static double score(Collection<RunResult> results, String method) {
        return result(results, method).getPrimaryResult().getScore();
    }

    private static double percentile(Collection<RunResult> results, String method, double percent) {
        return result(results, method).getPrimaryResult().getStatistics().getPercentile(percent);
    }

    private static RunResult result(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
