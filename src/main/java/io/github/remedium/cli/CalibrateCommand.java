package io.github.remedium.cli;

import io.github.remedium.evaluate.Calibration;
import io.github.remedium.evaluate.Evaluation;
import io.github.remedium.evaluate.SampleSet;
import io.github.remedium.evaluate.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the coefficients of the confidence from samples. */
@Command(
        name = "calibrate",
        description = {
            "Learns the coefficients of the confidence from what evaluate --samples wrote.",
            "The coefficients are printed, and how well they do in cross-validation on the error stream."
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final int MOST_FOLDS = 100;

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "SAMPLES[:WEIGHT]",
            description = "A file of samples, and how much each of them counts. Default: 1.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--folds", paramLabel = "N", description = "Parts for cross-validation, 2 to 100. Default: 5.")
    private int folds = Calibration.DEFAULT_FOLDS;

    @Option(names = "--precision", paramLabel = "P", description = "Coverage at this precision. Default: 0.99.")
    private double precision = Evaluation.DEFAULT_PRECISION;

    @Option(
            names = "--max-false",
            paramLabel = "SHARE",
            description = "The thresholds answer at most this share of queries without a right article. Default: 0.03.")
    private double mostFalse = Calibration.DEFAULT_MOST_FALSE;

    @Option(
            names = "--max-false-prose",
            paramLabel = "SHARE",
            description = "The same for queries that read like prose. Default: that of --max-false.")
    private @Nullable Double mostFalseProse;

    @Option(names = "--quiet", description = "Nothing on the error stream.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show stack traces.")
    @SuppressWarnings("UnusedVariable") // looked up by name where exceptions end
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    CalibrateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (folds < 2 || folds > MOST_FOLDS) {
            throw new UnusableException("--folds must be from 2 to " + MOST_FOLDS + ", was " + folds);
        }
        if (!(precision >= 0 && precision <= 1)) {
            throw new UnusableException("--precision must be from 0 to 1, was " + precision);
        }
        if (!(mostFalse >= 0 && mostFalse <= 1)) {
            throw new UnusableException("--max-false must be from 0 to 1, was " + mostFalse);
        }
        double prose = mostFalseProse == null ? mostFalse : mostFalseProse;
        if (!(prose >= 0 && prose <= 1)) {
            throw new UnusableException("--max-false-prose must be from 0 to 1, was " + prose);
        }
        List<SampleSet> sets = files.stream().map(CalibrateCommand::set).toList();
        Calibration calibration = Calibration.of(sets, folds, precision, mostFalse, prose);
        if (!quiet) {
            streams.err().print(calibration.report());
            streams.err().flush();
        }
        streams.result(calibration.coefficients().stripTrailing());
        return Status.FINE;
    }

    private static SampleSet set(String argument) {
        int colon = argument.lastIndexOf(':');
        String file = argument;
        double weight = 1;
        if (colon > 0) {
            try {
                weight = Double.parseDouble(argument.substring(colon + 1));
                file = argument.substring(0, colon);
            } catch (NumberFormatException e) {
                // The colon belongs to the path.
                weight = 1;
            }
        }
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new UnusableException("the weight of " + file + " must be a number above 0");
        }
        return new SampleSet(file, weight, Samples.read(Path.of(file)));
    }
}
