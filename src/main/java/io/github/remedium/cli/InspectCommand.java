package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what was loaded and what was wrong. */
@Command(
        name = "inspect",
        description = "Says what was loaded and what was wrong. Exit status 1 if a file could not be loaded.")
final class InspectCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    InspectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KnowledgeBase kb = common.loadEvenIfEmpty(streams);
        LoadReport report = kb.report();
        streams.result(common.renderer().report(report, kb.origin(), reader.reader(), reader.format()));
        return report.problems(Problem.Severity.ERROR).isEmpty() ? Status.FINE : Status.NONE;
    }
}
