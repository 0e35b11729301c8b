package io.github.remedium.load;

import java.time.Duration;
import java.util.Objects;

/**
 * How much a load may read. The limits protect against broken and hostile files; real knowledge bases stay far below them.
 * If a limit is exceeded, the message names it by the name of its method here.
 *
 * <pre>{@code
 * KnowledgeBase.builder().paths(folder).limits(Limits.builder().maxFileBytes(64L << 20).build()).build();
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Limits {

    private static final Limits STANDARD = new Builder().build();

    private final long maxFiles;
    private final long maxFileBytes;
    private final long maxTotalBytes;
    private final int maxFolderDepth;
    private final int maxArchiveEntries;
    private final int maxArchiveRatio;
    private final int maxFrontMatterChars;
    private final int maxFrontMatterDepth;
    private final int maxFrontMatterValues;
    private final int maxBodyChars;
    private final int maxBodyMarks;
    private final int maxNestingDepth;
    private final Duration maxTimePerFile;
    private final Duration maxTime;

    private Limits(Builder builder) {
        this.maxFiles = builder.maxFiles;
        this.maxFileBytes = builder.maxFileBytes;
        this.maxTotalBytes = builder.maxTotalBytes;
        this.maxFolderDepth = builder.maxFolderDepth;
        this.maxArchiveEntries = builder.maxArchiveEntries;
        this.maxArchiveRatio = builder.maxArchiveRatio;
        this.maxFrontMatterChars = builder.maxFrontMatterChars;
        this.maxFrontMatterDepth = builder.maxFrontMatterDepth;
        this.maxFrontMatterValues = builder.maxFrontMatterValues;
        this.maxBodyChars = builder.maxBodyChars;
        this.maxBodyMarks = builder.maxBodyMarks;
        this.maxNestingDepth = builder.maxNestingDepth;
        this.maxTimePerFile = builder.maxTimePerFile;
        this.maxTime = builder.maxTime;
    }

    /** The limits that hold if no others are set; each method here names its own. */
    public static Limits standard() {
        return STANDARD;
    }

    /** A builder that starts from the {@link #standard} limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** The largest number of files in one load; with more, the load throws an exception. Standard: 1,000,000. */
    public long maxFiles() {
        return maxFiles;
    }

    /** The largest size of a file, in bytes; a larger file is not loaded, the others are. Standard: 16 MiB. */
    public long maxFileBytes() {
        return maxFileBytes;
    }

    /** The largest size of all files together, in bytes; files after that are not loaded. Standard: 4 GiB. */
    public long maxTotalBytes() {
        return maxTotalBytes;
    }

    /** How deep folders may be inside each other; deeper ones are not loaded. Standard: 64. */
    public int maxFolderDepth() {
        return maxFolderDepth;
    }

    /**
     * The largest number of entries in an archive, of any type; with more, the load throws an exception. Standard:
     * 1,000,000.
     */
    public int maxArchiveEntries() {
        return maxArchiveEntries;
    }

    /**
     * The largest ratio between the inflated and the stored size of an archive entry; a file above it is not loaded. It is
     * not checked below 64 KiB. Standard: 100. Texts are stored in a third to a tenth of their size.
     */
    public int maxArchiveRatio() {
        return maxArchiveRatio;
    }

    /** The largest number of characters of front matter; a file with more is not loaded. Standard: 262,144. */
    public int maxFrontMatterChars() {
        return maxFrontMatterChars;
    }

    /** How deep lists and maps may be inside each other in front matter. Standard: 32. */
    public int maxFrontMatterDepth() {
        return maxFrontMatterDepth;
    }

    /** The largest number of values in front matter; a YAML alias counts as all that it stands for. Standard: 20,000. */
    public int maxFrontMatterValues() {
        return maxFrontMatterValues;
    }

    /**
     * The largest number of characters of a body, without the data of embedded images; a file with more is not loaded.
     * Standard: 1,048,576. Real articles have at most 100,000 characters.
     */
    public int maxBodyChars() {
        return maxBodyChars;
    }

    /**
     * The largest number of marks in a body: line ends, list markers, table cells, tags, quotation signs, emphasis signs,
     * brackets and code signs; a file with more is not loaded. What an article needs of memory and time depends on this
     * number as much as on its length. Standard: 100,000. Real articles have at most 4,000 marks.
     */
    public int maxBodyMarks() {
        return maxBodyMarks;
    }

    /**
     * How deep lists and quotations may be inside each other in a body; the text of deeper ones is kept, but not their
     * structure. Standard: 48.
     */
    public int maxNestingDepth() {
        return maxNestingDepth;
    }

    /** The time that one file may take; a file that takes longer is not loaded. Standard: 10 seconds. */
    public Duration maxTimePerFile() {
        return maxTimePerFile;
    }

    /**
     * The time for reading all files of a load; files that are not read by then are not loaded. Joining the files into
     * articles may take the same time again. Standard: 10 minutes.
     */
    public Duration maxTime() {
        return maxTime;
    }

    /** Makes limits that differ from the standard. Not safe for several threads. */
    public static final class Builder {
        private long maxFiles = 1_000_000;
        private long maxFileBytes = 16L << 20;
        private long maxTotalBytes = 4L << 30;
        private int maxFolderDepth = 64;
        private int maxArchiveEntries = 1_000_000;
        private int maxArchiveRatio = 100;
        private int maxFrontMatterChars = 256 << 10;
        private int maxFrontMatterDepth = 32;
        private int maxFrontMatterValues = 20_000;
        private int maxBodyChars = 1 << 20;
        private int maxBodyMarks = 100_000;
        private int maxNestingDepth = 48;
        private Duration maxTimePerFile = Duration.ofSeconds(10);
        private Duration maxTime = Duration.ofMinutes(10);

        private Builder() {}

        /** Sets {@link Limits#maxFiles}, at least 1. */
        public Builder maxFiles(long maxFiles) {
            this.maxFiles = positive("maxFiles", maxFiles);
            return this;
        }

        /** Sets {@link Limits#maxFileBytes}, at least 1. */
        public Builder maxFileBytes(long maxFileBytes) {
            this.maxFileBytes = positive("maxFileBytes", maxFileBytes);
            return this;
        }

        /** Sets {@link Limits#maxTotalBytes}, at least 1. */
        public Builder maxTotalBytes(long maxTotalBytes) {
            this.maxTotalBytes = positive("maxTotalBytes", maxTotalBytes);
            return this;
        }

        /** Sets {@link Limits#maxFolderDepth}, at least 1. */
        public Builder maxFolderDepth(int maxFolderDepth) {
            this.maxFolderDepth = positive("maxFolderDepth", maxFolderDepth);
            return this;
        }

        /** Sets {@link Limits#maxArchiveEntries}, at least 1. */
        public Builder maxArchiveEntries(int maxArchiveEntries) {
            this.maxArchiveEntries = positive("maxArchiveEntries", maxArchiveEntries);
            return this;
        }

        /** Sets {@link Limits#maxArchiveRatio}, at least 1. */
        public Builder maxArchiveRatio(int maxArchiveRatio) {
            this.maxArchiveRatio = positive("maxArchiveRatio", maxArchiveRatio);
            return this;
        }

        /** Sets {@link Limits#maxFrontMatterChars}, at least 1. */
        public Builder maxFrontMatterChars(int maxFrontMatterChars) {
            this.maxFrontMatterChars = positive("maxFrontMatterChars", maxFrontMatterChars);
            return this;
        }

        /** Sets {@link Limits#maxFrontMatterDepth}, at least 1. */
        public Builder maxFrontMatterDepth(int maxFrontMatterDepth) {
            this.maxFrontMatterDepth = positive("maxFrontMatterDepth", maxFrontMatterDepth);
            return this;
        }

        /** Sets {@link Limits#maxFrontMatterValues}, at least 1. */
        public Builder maxFrontMatterValues(int maxFrontMatterValues) {
            this.maxFrontMatterValues = positive("maxFrontMatterValues", maxFrontMatterValues);
            return this;
        }

        /** Sets {@link Limits#maxBodyChars}, at least 1. */
        public Builder maxBodyChars(int maxBodyChars) {
            this.maxBodyChars = positive("maxBodyChars", maxBodyChars);
            return this;
        }

        /** Sets {@link Limits#maxBodyMarks}, at least 1. */
        public Builder maxBodyMarks(int maxBodyMarks) {
            this.maxBodyMarks = positive("maxBodyMarks", maxBodyMarks);
            return this;
        }

        /** Sets {@link Limits#maxNestingDepth}, at least 1. */
        public Builder maxNestingDepth(int maxNestingDepth) {
            this.maxNestingDepth = positive("maxNestingDepth", maxNestingDepth);
            return this;
        }

        /** Sets {@link Limits#maxTimePerFile}, more than zero. */
        public Builder maxTimePerFile(Duration maxTimePerFile) {
            Objects.requireNonNull(maxTimePerFile, "maxTimePerFile");
            positive("maxTimePerFile", maxTimePerFile.isNegative() ? -1 : maxTimePerFile.isZero() ? 0 : 1);
            this.maxTimePerFile = maxTimePerFile;
            return this;
        }

        /** Sets {@link Limits#maxTime}, more than zero. */
        public Builder maxTime(Duration maxTime) {
            Objects.requireNonNull(maxTime, "maxTime");
            positive("maxTime", maxTime.isNegative() ? -1 : maxTime.isZero() ? 0 : 1);
            this.maxTime = maxTime;
            return this;
        }

        /** Makes the limits. */
        public Limits build() {
            return new Limits(this);
        }

        private static long positive(String name, long value) {
            if (value <= 0) {
                throw new IllegalArgumentException("the limit " + name + " must be positive, was " + value);
            }
            return value;
        }

        private static int positive(String name, int value) {
            return (int) positive(name, (long) value);
        }
    }
}
