package io.github.remedium.cli;

import io.github.remedium.load.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/**
 * How much may be read: an option for each of {@link Limits}, with its name. They are left out of the help, because few
 * people ever need them; {@code config} prints them.
 */
final class LimitOptions {

    private static final Limits STANDARD = Limits.standard();

    @Option(
            names = "--max-files",
            paramLabel = "N",
            hidden = true,
            description = "Files of one load; with more, nothing is loaded.")
    private long maxFiles = STANDARD.maxFiles();

    @Option(names = "--max-file-bytes", paramLabel = "BYTES", hidden = true, description = "Size of a file.")
    private long maxFileBytes = STANDARD.maxFileBytes();

    @Option(
            names = "--max-total-bytes",
            paramLabel = "BYTES",
            hidden = true,
            description = "Size of all files together; those after that are not loaded.")
    private long maxTotalBytes = STANDARD.maxTotalBytes();

    @Option(
            names = "--max-folder-depth",
            paramLabel = "N",
            hidden = true,
            description = "How deep folders may be inside each other.")
    private int maxFolderDepth = STANDARD.maxFolderDepth();

    @Option(
            names = "--max-archive-entries",
            paramLabel = "N",
            hidden = true,
            description = "Entries of an archive; one with more is not opened.")
    private int maxArchiveEntries = STANDARD.maxArchiveEntries();

    @Option(
            names = "--max-archive-ratio",
            paramLabel = "N",
            hidden = true,
            description = "How many times larger a file of an archive may be than it is stored.")
    private int maxArchiveRatio = STANDARD.maxArchiveRatio();

    @Option(
            names = "--max-front-matter-chars",
            paramLabel = "N",
            hidden = true,
            description = "Characters of front matter.")
    private int maxFrontMatterChars = STANDARD.maxFrontMatterChars();

    @Option(
            names = "--max-front-matter-depth",
            paramLabel = "N",
            hidden = true,
            description = "How deep lists and maps may be inside each other in front matter.")
    private int maxFrontMatterDepth = STANDARD.maxFrontMatterDepth();

    @Option(
            names = "--max-front-matter-values",
            paramLabel = "N",
            hidden = true,
            description = "Values in front matter.")
    private int maxFrontMatterValues = STANDARD.maxFrontMatterValues();

    @Option(
            names = "--max-body-chars",
            paramLabel = "N",
            hidden = true,
            description = "Characters of a text, without embedded images.")
    private int maxBodyChars = STANDARD.maxBodyChars();

    @Option(
            names = "--max-body-marks",
            paramLabel = "N",
            hidden = true,
            description = "Marks in a text: line ends, list markers, table cells, tags and the like.")
    private int maxBodyMarks = STANDARD.maxBodyMarks();

    @Option(
            names = "--max-nesting-depth",
            paramLabel = "N",
            hidden = true,
            description = "How deep lists and quotations may be inside each other in a text.")
    private int maxNestingDepth = STANDARD.maxNestingDepth();

    @Option(
            names = "--max-time-per-file",
            paramLabel = "SECONDS",
            hidden = true,
            description = "How long reading a file may take.")
    private int maxTimePerFile = (int) STANDARD.maxTimePerFile().toSeconds();

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            hidden = true,
            description = "How long reading all files may take.")
    private int maxTime = (int) STANDARD.maxTime().toSeconds();

    /**
     * The limits.
     *
     * @throws UnusableException if one of them is not more than 0
     */
    Limits limits() {
        try {
            return Limits.builder()
                    .maxFiles(maxFiles)
                    .maxFileBytes(maxFileBytes)
                    .maxTotalBytes(maxTotalBytes)
                    .maxFolderDepth(maxFolderDepth)
                    .maxArchiveEntries(maxArchiveEntries)
                    .maxArchiveRatio(maxArchiveRatio)
                    .maxFrontMatterChars(maxFrontMatterChars)
                    .maxFrontMatterDepth(maxFrontMatterDepth)
                    .maxFrontMatterValues(maxFrontMatterValues)
                    .maxBodyChars(maxBodyChars)
                    .maxBodyMarks(maxBodyMarks)
                    .maxNestingDepth(maxNestingDepth)
                    .maxTimePerFile(Duration.ofSeconds(maxTimePerFile))
                    .maxTime(Duration.ofSeconds(maxTime))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(e.getMessage() + "; the option is written --max-files for maxFiles");
        }
    }
}
