package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.evaluate.Evaluation;
import io.github.remedium.evaluate.LabelledQueries;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.SelfEvaluation;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.render.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a knowledge base on labelled queries. */
@Command(
        name = "evaluate",
        description = "Measures how well labelled queries are answered: accuracy, coverage, calibration, misses.")
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A JSON array, or JSON lines, of {\"id\",\"query\",\"labels\":[],\"type\"?,\"lang\"?}; labels"
                    + " are article numbers, none where no article is right.")
    private @Nullable Path file;

    @Option(
            names = "--self",
            description =
                    "Instead of a file: asks the error strings that the articles quote, with their articles and without"
                            + " them, and names the articles that cannot be told apart.")
    private boolean self;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReaderOptions.FormatName.class,
            description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page with diagrams to this file.")
    private @Nullable Path html;

    @Option(names = "--precision", paramLabel = "P", description = "Coverage at this precision. Default: 0.99.")
    private double precision = Evaluation.DEFAULT_PRECISION;

    @Option(names = "--limit", paramLabel = "N", description = "Articles to list for a query, 1 to 100. Default: 10.")
    private int limit = Evaluation.DEFAULT_LIMIT;

    @Mixin
    private CalibrationOption calibration = new CalibrationOption();

    @Mixin
    private ExcludedArticles leftOut = new ExcludedArticles();

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (format != Format.TEXT && format != Format.JSON) {
            throw new UnusableException("evaluate writes text or json, and with --html FILE a page");
        }
        if (!(precision >= 0 && precision <= 1)) {
            throw new UnusableException("--precision must be from 0 to 1, was " + precision);
        }
        if (limit < 1 || limit > 100) {
            throw new UnusableException("--limit must be from 1 to 100, was " + limit);
        }
        if (self == (file != null)) {
            throw new UnusableException("evaluate needs either a file with labelled queries or --self");
        }
        return file == null ? evaluateSelf() : evaluate(file);
    }

    private int evaluateSelf() {
        if (html != null || leftOut.isAsked()) {
            throw new UnusableException("--html and --without need a file with labelled queries");
        }
        MatchSettings matching = calibration.matching();
        KnowledgeBase kb = common.loadToRead(streams);
        common.note(streams, kb.report());
        SelfEvaluation evaluation = SelfEvaluation.of(kb, matching);
        streams.result(
                format == Format.JSON ? evaluation.json() : evaluation.text().stripTrailing());
        return Status.FINE;
    }

    private int evaluate(Path labelled) {
        List<LabelledQuery> queries = LabelledQueries.read(labelled);
        KnowledgeBase kb = knowledgeBase();
        List<LabelledQuery> asked = leftOut.isAsked() ? ExcludedArticles.answerableBy(kb, queries) : queries;
        Evaluation evaluation = Evaluation.of(kb, asked, limit, precision);
        if (html != null) {
            write("--html", html, evaluation.html());
        }
        streams.result(
                format == Format.JSON ? evaluation.json() : evaluation.text().stripTrailing());
        return Status.FINE;
    }

    private KnowledgeBase knowledgeBase() {
        MatchSettings matching = calibration.matching();
        KnowledgeBase kb = leftOut.isAsked() ? common.loadToRead(streams) : common.load(streams, matching);
        common.note(streams, kb.report());
        return leftOut.isAsked() ? leftOut.from(kb, matching) : kb;
    }

    private static void write(String option, Path file, String content) {
        try {
            Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableException(option + " " + file + " cannot be written");
        }
    }
}
