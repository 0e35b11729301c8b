package io.github.remedium.internal.source;

import io.github.remedium.internal.Complaint;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source holds, open until it is closed. Files that were refused are not among the files but counted, and named
 * by a problem.
 */
final class Listing implements Closeable {

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Complaint> problems = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private int refused;

    void add(SourceFile file) {
        files.add(file);
    }

    void refuse(Complaint problem) {
        refused++;
        problems.add(problem);
    }

    void report(Complaint problem) {
        problems.add(problem);
    }

    /** Keeps something open until this is closed. */
    void keep(Closeable closeable) {
        open.add(closeable);
    }

    List<SourceFile> files() {
        return files;
    }

    List<Complaint> problems() {
        return problems;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }
}
