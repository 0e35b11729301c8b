package io.github.remedium.internal;

import java.time.Duration;

/**
 * How much a load may read. The components are the settings of the public {@code Limits}, which documents their units;
 * a complaint about a bound names it.
 */
public record Bounds(
        long maxFiles,
        long maxFileBytes,
        long maxTotalBytes,
        int maxFolderDepth,
        int maxArchiveEntries,
        int maxArchiveRatio,
        int maxFrontMatterChars,
        int maxFrontMatterDepth,
        int maxFrontMatterValues,
        int maxBodyChars,
        int maxBodyMarks,
        int maxNestingDepth,
        Duration maxTimePerFile,
        Duration maxTime) {}
