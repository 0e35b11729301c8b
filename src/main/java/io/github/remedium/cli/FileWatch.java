package io.github.remedium.cli;

import io.github.remedium.LiveKnowledgeBase;
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
import java.util.function.Consumer;

/**
 * Checks every two seconds whether files have changed, and loads them again when they have stopped changing. It compares
 * names, sizes and times, which works on every file system, also on network drives.
 */
final class FileWatch {

    private static final long PAUSE_MILLIS = 2_000;
    private static final int DEEPEST = 100;

    private final List<Path> places;
    private final LiveKnowledgeBase live;
    private final Consumer<String> report;
    private final Thread thread = new Thread(this::run, "remedium-watch");

    FileWatch(List<Path> places, LiveKnowledgeBase live, Consumer<String> report) {
        this.places = List.copyOf(places);
        this.live = live;
        this.report = report;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        long loaded = fingerprint();
        long before = loaded;
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                long now = fingerprint();
                if (now != loaded && now == before) {
                    report.accept(live.reload().message());
                    loaded = now;
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
                Files.walkFileTree(place, EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
            } catch (IOException | RuntimeException e) {
                sum[0]++;
            }
        }
        return sum[0];
    }
}
