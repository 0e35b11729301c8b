package io.github.remedium.cli;

import io.github.remedium.check.Baseline;
import io.github.remedium.check.CheckReport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for findings that were there before. */
final class BaselineOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Tells only of what is not in this file, which --update-baseline writes.")
    private @Nullable Path file;

    @Option(
            names = "--update-baseline",
            description = "Writes all findings into the baseline file; from then on they are known.")
    private boolean update;

    /**
     * Checks that the options fit together.
     *
     * @param partly whether the check leaves out rules or languages, which would then be missing in the file
     * @throws UnusableException if they do not
     */
    void validate(boolean partly) {
        if (update && file == null) {
            throw new UnusableException("--update-baseline needs --baseline FILE");
        }
        if (update && partly) {
            throw new UnusableException("--update-baseline writes all findings; it goes without --only and --locale");
        }
        if (file != null && !update && !Files.exists(file)) {
            throw new UnusableException("--baseline " + file + " does not exist; --update-baseline writes it");
        }
    }

    /** What is new since the file was written. */
    CheckReport before(CheckReport report, CommonOptions common, Streams streams) {
        if (file == null || update) {
            return report;
        }
        Baseline baseline;
        try {
            baseline = Baseline.read(TextFiles.read("--baseline", file));
        } catch (IllegalArgumentException e) {
            throw new UnusableException(file + ":" + e.getMessage());
        }
        CheckReport fresh = report.since(baseline);
        int gone = baseline.size() - fresh.known();
        if (gone > 0 && !common.quiet()) {
            streams.complain(gone + " findings of the baseline are gone; --update-baseline takes them out of it");
        }
        return fresh;
    }

    /** Writes the file if that is asked; then nothing is new. */
    CheckReport after(CheckReport report, CommonOptions common, Streams streams) {
        if (file == null || !update) {
            return report;
        }
        Baseline baseline = Baseline.of(report);
        TextFiles.write("--baseline", file, baseline.text());
        if (!common.quiet()) {
            streams.complain("the baseline has " + baseline.size() + " findings");
        }
        return report.since(baseline);
    }
}
