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
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks every two seconds whether files have changed, and loads them again when they have stopped changing. It compares
 * names, sizes and times, which works on every file system, also on network drives.
 */
final class FileWatch {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int DEEPEST = 100;

    private final List<Path> places;
    private final LiveKnowledgeBase live;
    private final Consumer<LiveKnowledgeBase.Reload> report;
    private final Duration pause;
    private final Thread thread = new Thread(this::run, "remedium-watch");

    FileWatch(List<Path> places, LiveKnowledgeBase live, Consumer<LiveKnowledgeBase.Reload> report) {
        this(places, live, report, PAUSE);
    }

    FileWatch(List<Path> places, LiveKnowledgeBase live, Consumer<LiveKnowledgeBase.Reload> report, Duration pause) {
        this.places = List.copyOf(places);
        this.live = live;
        this.report = report;
        this.pause = pause;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the watch; a reload that runs is finished. */
    void stop() {
        thread.interrupt();
    }

    private void run() {
        long loaded = fingerprint();
        long before = loaded;
        while (paused()) {
            try {
                long now = fingerprint();
                if (now != loaded && now == before) {
                    // Before the reload, so that what throws is not tried again and again.
                    loaded = now;
                    report.accept(live.reload());
                }
                before = now;
            } catch (RuntimeException | Error e) {
                // No failure ends the watch: it looks again after the next pause.
                before = 0;
            }
        }
    }

    /** Waits; false if the thread is to end. */
    private boolean paused() {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
                // Where the place is a link, to the folder that it leads to now, which may be another one than before.
                Files.walkFileTree(place.toRealPath(), EnumSet.noneOf(FileVisitOption.class), DEEPEST, visitor);
            } catch (IOException | RuntimeException e) {
                sum[0]++;
            }
        }
        return sum[0];
    }
}
