package io.github.remedium.training;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the coefficients of the confidence from files of {@link Samples} and prints them; on the error stream it says
 * how well they do in cross-validation. A weight behind a file says how much each of its samples counts.
 *
 * <pre>{@code
 * java -cp target/test-classes:target/remedium-cli.jar io.github.remedium.training.LearnCoefficients \
 *     MOST-FALSE MOST-FALSE-PROSE SAMPLES.tsv:WEIGHT...
 * }</pre>
 */
final class LearnCoefficients {

    private static final double PRECISION = 0.99;

    private LearnCoefficients() {}

    /** Reads the samples, prints the coefficients. */
    public static void main(String[] args) {
        List<SampleSet> sets = new ArrayList<>();
        for (String argument : List.of(args).subList(2, args.length)) {
            sets.add(set(argument));
        }
        Calibration calibration = Calibration.of(
                sets, Calibration.DEFAULT_FOLDS, PRECISION, Double.parseDouble(args[0]), Double.parseDouble(args[1]));
        print(FileDescriptor.err, calibration.report());
        print(FileDescriptor.out, calibration.coefficients());
    }

    static SampleSet set(String argument) {
        int colon = argument.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("expected FILE:WEIGHT, was " + argument);
        }
        String file = argument.substring(0, colon);
        return new SampleSet(file, Double.parseDouble(argument.substring(colon + 1)), Samples.read(Path.of(file)));
    }

    private static void print(FileDescriptor to, String text) {
        PrintStream stream = new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
