package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.evaluate.Evaluation;
import io.github.remedium.evaluate.LabelledQueries;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.Recalibration;
import io.github.remedium.match.MatchSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the confidence to the user's own articles and queries. */
@Command(
        name = "calibrate",
        description = {
            "Fits the confidence to your articles and your labelled queries: at least 30, of which at least 10 have a right"
                    + " article and 10 have none.",
            "Prints a calibration, which the option --calibration of match, evaluate, serve and mcp reads; how well the"
                    + " queries are answered before and after is printed on the error stream."
        })
final class CalibrateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "FILE",
            description = "Labelled queries, as evaluate reads them: a JSON array, or JSON lines, of"
                    + " {\"id\",\"query\",\"labels\":[]}.")
    private Path file = Path.of("");

    @Option(
            names = "--precision",
            paramLabel = "P",
            description = "The share of the answered queries that must be answered rightly. Default: 0.99.")
    private double precision = Evaluation.DEFAULT_PRECISION;

    CalibrateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!(precision >= 0 && precision <= 1)) {
            throw new UnusableException("--precision must be from 0 to 1, was " + precision);
        }
        List<LabelledQuery> queries = LabelledQueries.read(file);
        KnowledgeBase kb = common.load(streams, MatchSettings.standard());
        common.note(streams, kb.report());
        Recalibration learnt = Recalibration.of(kb, queries, precision);
        if (!common.quiet()) {
            streams.err().print(learnt.text());
            streams.err().flush();
        }
        streams.result(learnt.calibration().stripTrailing());
        return Status.FINE;
    }
}
