package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Problem;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes articles and their index to one file that is opened in a moment. */
@Command(
        name = "compile",
        description =
                "Writes articles and their index to one file, which --kb opens in a moment. Exit status 1 if a file"
                        + " could not be loaded; the others are in it.")
final class CompileCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private CalibrationOption calibration = new CalibrationOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write. One that is there is replaced in a single step.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    CompileCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KnowledgeBase kb = common.load(streams, calibration.matching());
        common.note(streams, kb.report());
        kb.save(out);
        if (!common.quiet()) {
            streams.complain(out + ": " + kb.report().articles() + " articles, "
                    + kb.report().translations() + " translations");
        }
        return kb.report().problems(Problem.Severity.ERROR).isEmpty() ? Status.FINE : Status.NONE;
    }
}
