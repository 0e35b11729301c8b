package io.github.remedium;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;

/**
 * Sees whether files have changed, and whether they have stopped changing. It compares names, sizes and times, which works
 * on every file system, also on network drives. Used by one thread.
 */
final class FileWatch {

    private static final int DEEPEST = 100;

    private final List<Path> places;
    private long told;
    private long before;

    /** Watches these files and folders, from the state in which they are now. */
    FileWatch(List<Path> places) {
        this.places = List.copyOf(places);
        this.told = fingerprint();
        this.before = told;
    }

    /**
     * Whether the files are others than when this was true last, and the same as at the last call: somebody changed them
     * and has done.
     */
    boolean haveChanged() {
        long now = fingerprint();
        boolean changed = now != told && now == before;
        before = now;
        told = changed ? now : told;
        return changed;
    }

    /** A number that is almost certainly another one after a file was added, removed or changed. */
    private long fingerprint() {
        long[] sum = new long[1];
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                long one = file.toString().hashCode() * 31L + attributes.size();
                one = one * 31L + attributes.lastModifiedTime().toMillis();
                // A sum, because the order of the files in a folder may change.
                sum[0] += one * 0x9e3779b97f4a7c15L;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                sum[0]++;
                return FileVisitResult.CONTINUE;
            }
        };
        for (Path place : places) {
            try {
                // Where the place is a link, to the folder that it leads to now, which may be another one than before.
                Files.walkFileTree(place.toRealPath(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
            } catch (IOException | RuntimeException e) {
                sum[0]++;
            }
        }
        return sum[0];
    }
}
