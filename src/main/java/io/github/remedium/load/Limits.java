package io.github.remedium.load;

import java.time.Duration;

/**
 * How much a load may read, so that a hostile or broken file costs little. All limits are generous: real knowledge
 * bases stay far below them. A problem that is about a limit names it, by the name of its method here.
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
        this.maxNestingDepth = builder.maxNestingDepth;
        this.maxTimePerFile = builder.maxTimePerFile;
        this.maxTime = builder.maxTime;
    }

    /** The limits that hold unless others are set. */
    public static Limits standard() {
        return STANDARD;
    }

    /** A builder that starts from the {@link #standard} limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** Files of one load; more end the load with an exception; 1,000,000. */
    public long maxFiles() {
        return maxFiles;
    }

    /** Bytes of one file; a larger file is an error and costs no other; 16 MiB. */
    public long maxFileBytes() {
        return maxFileBytes;
    }

    /** Bytes of all files of one load together; what comes after it is an error; 4 GiB. */
    public long maxTotalBytes() {
        return maxTotalBytes;
    }

    /** Folders inside folders; deeper ones are an error; 64. */
    public int maxFolderDepth() {
        return maxFolderDepth;
    }

    /** Entries of one archive, of any type; more end the load with an exception; 1,000,000. */
    public int maxArchiveEntries() {
        return maxArchiveEntries;
    }

    /** Inflated bytes per stored byte of one archive entry of more than a mebibyte; 1,000. */
    public int maxArchiveRatio() {
        return maxArchiveRatio;
    }

    /** Characters between the opening and the closing {@code ---}; 262,144. */
    public int maxFrontMatterChars() {
        return maxFrontMatterChars;
    }

    /** Lists and maps inside each other in front matter; 32. */
    public int maxFrontMatterDepth() {
        return maxFrontMatterDepth;
    }

    /** Values in front matter after aliases are followed; 20,000. */
    public int maxFrontMatterValues() {
        return maxFrontMatterValues;
    }

    /** Characters of a body, counted after embedded images are taken out; what comes after them is left out; 8,388,608. */
    public int maxBodyChars() {
        return maxBodyChars;
    }

    /** Lists and quotations inside each other in a body; what is deeper is kept, flattened; 48. */
    public int maxNestingDepth() {
        return maxNestingDepth;
    }

    /** Time one file may take; one that takes more is an error; 10 seconds. */
    public Duration maxTimePerFile() {
        return maxTimePerFile;
    }

    /**
     * Time the files of one load may take to be read; files not read by then are errors. Putting their articles together
     * may take as long again. 10 minutes.
     */
    public Duration maxTime() {
        return maxTime;
    }

    /** Changes limits. Not safe for several threads. */
    public static final class Builder {
        private long maxFiles = 1_000_000;
        private long maxFileBytes = 16L << 20;
        private long maxTotalBytes = 4L << 30;
        private int maxFolderDepth = 64;
        private int maxArchiveEntries = 1_000_000;
        private int maxArchiveRatio = 1000;
        private int maxFrontMatterChars = 256 << 10;
        private int maxFrontMatterDepth = 32;
        private int maxFrontMatterValues = 20_000;
        private int maxBodyChars = 8 << 20;
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

        /** Sets {@link Limits#maxNestingDepth}, at least 1. */
        public Builder maxNestingDepth(int maxNestingDepth) {
            this.maxNestingDepth = positive("maxNestingDepth", maxNestingDepth);
            return this;
        }

        /** Sets {@link Limits#maxTimePerFile}, more than zero. */
        public Builder maxTimePerFile(Duration maxTimePerFile) {
            positive("maxTimePerFile", maxTimePerFile.isNegative() ? -1 : maxTimePerFile.isZero() ? 0 : 1);
            this.maxTimePerFile = maxTimePerFile;
            return this;
        }

        /** Sets {@link Limits#maxTime}, more than zero. */
        public Builder maxTime(Duration maxTime) {
            positive("maxTime", maxTime.isNegative() ? -1 : maxTime.isZero() ? 0 : 1);
            this.maxTime = maxTime;
            return this;
        }

        /** The limits. */
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
