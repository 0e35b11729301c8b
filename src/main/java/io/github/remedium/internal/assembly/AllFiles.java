package io.github.remedium.internal.assembly;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first phase of a load: all files, each on its own. Most are read by several threads at once. Large files, and those
 * for which there was not enough memory beside the others, are read after them, one at a time and the smallest first, so
 * that a file that needs all the memory costs no other one. Used once.
 */
final class AllFiles {

    /** From so many bytes on a file is large. Files of more than this are rare: most of them hold images. */
    static final int LARGE = 1 << 20;

    private final FileReading reading;
    private final Bounds limits;
    private final Workers workers;
    private final ArticleLoader.Progress progress;
    private final long begun = System.nanoTime();
    private int done;

    AllFiles(FileReading reading, Bounds limits, Workers workers, ArticleLoader.Progress progress) {
        this.reading = reading;
        this.limits = limits;
        this.workers = workers;
        this.progress = progress;
    }

    /** What became of each file, in the order of the files. */
    List<FileReading.Read> read(List<SourceFile> files) {
        boolean[] within = withinTotal(files);
        FileReading.@Nullable Read[] results = new FileReading.Read[files.size()];
        List<Integer> together = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < results.length; i++) {
            if (!within[i]) {
                results[i] = tooMuch(files.get(i));
                tell(files.size());
            } else {
                (files.get(i).size() < LARGE ? together : alone).add(i);
            }
        }
        read(files, together, false, results);
        together.stream().filter(i -> lacksMemory(results[i])).forEach(alone::add);
        alone.sort(Comparator.comparingLong((Integer i) -> files.get(i).size()).thenComparing(i -> i));
        read(files, alone, true, results);
        return IntStream.range(0, results.length)
                .mapToObj(i -> result(files.get(i), results[i]))
                .toList();
    }

    private void read(
            List<SourceFile> files, List<Integer> wanted, boolean alone, FileReading.@Nullable Read[] results) {
        Duration left = limits.maxTime().minusNanos(System.nanoTime() - begun);
        List<FileReading.@Nullable Read> read = (alone ? workers.alone() : workers)
                .map(
                        wanted.size(),
                        left,
                        i -> {
                            FileReading.Read result = reading.read(files.get(wanted.get(i)));
                            if (alone || !result.lacksMemory()) {
                                tell(files.size());
                            }
                            return result;
                        },
                        i -> tooLong(
                                files.get(wanted.get(i)), "the file took", limits.maxTimePerFile(), "maxTimePerFile"));
        for (int i = 0; i < wanted.size(); i++) {
            results[wanted.get(i)] = read.get(i);
        }
    }

    private static boolean lacksMemory(FileReading.@Nullable Read read) {
        return read != null && read.lacksMemory();
    }

    private FileReading.Read result(SourceFile file, FileReading.@Nullable Read read) {
        if (read == null) {
            return tooLong(file, "before it was read the load took", limits.maxTime(), "maxTime");
        }
        return read.lacksMemory()
                ? failed(
                        file,
                        "memory",
                        "there is not enough memory to read the file; java -Xmx sets how much may be used")
                : read;
    }

    /** Which files still fit into the total, by the sizes their sources state. */
    private boolean[] withinTotal(List<SourceFile> files) {
        boolean[] within = new boolean[files.size()];
        long total = 0;
        for (int i = 0; i < within.length; i++) {
            long size = Math.max(files.get(i).size(), 0);
            within[i] = size > limits.maxFileBytes() || size <= limits.maxTotalBytes() - total;
            total += within[i] && size <= limits.maxFileBytes() ? size : 0;
        }
        return within;
    }

    private synchronized void tell(int total) {
        progress.read(++done, total);
    }

    private FileReading.Read tooMuch(SourceFile file) {
        String message = "the files before this one have " + limits.maxTotalBytes()
                + " bytes; the limit maxTotalBytes raises it";
        return failed(file, "total-size", message);
    }

    private static FileReading.Read tooLong(SourceFile file, String what, Duration time, String limit) {
        String message = what + " more than " + time.toMillis() + " ms; the limit " + limit + " raises it";
        return failed(file, "time", message);
    }

    private static FileReading.Read failed(SourceFile file, String code, String message) {
        SourceLocation place = new SourceLocation(file.path(), 1, 1);
        return new FileReading.Read(null, List.of(new Complaint(Grade.ERROR, code, place, message)));
    }
}
