package io.github.remedium.cli;

import io.github.remedium.SourceTexts;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.SafeFixes;
import io.github.remedium.internal.source.FileText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** The options for correcting files. */
final class FixOptions {

    @Option(
            names = "--fix",
            description =
                    "Shows as a diff, and then writes, the corrections that are safe; every other byte of a file stays.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With --fix: shows the diff and writes nothing.")
    private boolean dryRun;

    /**
     * Checks that the options fit together.
     *
     * @throws UnusableException if they do not
     */
    void validate() {
        if (dryRun && !fix) {
            throw new UnusableException("--dry-run needs --fix");
        }
    }

    boolean isAsked() {
        return fix;
    }

    /** Corrects what is safe, and gives the findings that are left. */
    CheckReport write(
            CheckReport report, SourceTexts texts, UnaryOperator<String> names, PrintStream diffs, Streams streams) {
        SafeFixes fixes = SafeFixes.of(report);
        Set<String> written = new HashSet<>();
        for (String path : fixes.paths()) {
            Optional<Path> file = texts.file(path);
            String text = texts.text(path).orElse("");
            byte[] now = file.map(FixOptions::bytes).orElse(new byte[0]);
            Optional<String> diff = fixes.diff(path, names.apply(path), text);
            Optional<byte[]> corrected = fixes.applied(path, now);
            if (file.isEmpty()) {
                streams.complain(path + ": not corrected, since it is not a file of its own");
            } else if (diff.isEmpty()
                    || !FileText.decode(now, path, ignored -> {}).equals(text)) {
                streams.complain(path + ": not corrected, since the file has changed");
            } else if (corrected.isEmpty()) {
                streams.complain(path + ": not corrected, since its encoding lacks a character of the corrected line");
            } else {
                diffs.print(diff.get());
                diffs.flush();
                if (!dryRun && write(path, file.get(), corrected.get(), streams)) {
                    written.add(path);
                }
            }
        }
        return report.without(each -> written.contains(each.path()) && fixes.contains(each));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean write(String path, Path file, byte[] corrected, Streams streams) {
        try {
            Files.write(file, corrected);
            return true;
        } catch (IOException e) {
            streams.complain(path + ": not corrected, since the file cannot be written");
            return false;
        }
    }
}
