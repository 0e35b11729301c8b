package io.github.remedium.internal.source;

import io.github.remedium.internal.Complaint;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a source holds, open until it is closed. Files that were refused are not among the files but counted, and named
 * by a problem.
 */
final class Listing implements Closeable {

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Complaint> problems = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private int refused;

    /** Adds a file, unless it is one of those that are no articles; these are counted only. */
    void add(SourceFile file) {
        Optional<String> kind = NoArticle.kind(file.inside());
        if (kind.isPresent()) {
            passedOver.merge(kind.get(), 1, Integer::sum);
        } else {
            files.add(file);
        }
    }

    /** Adds a file that was asked for by its name, whatever it is. */
    void addNamed(SourceFile file) {
        files.add(file);
    }

    /** Adds all that another listing holds. That one stays open as long as it was. */
    void addAll(Listing other) {
        files.addAll(other.files);
        problems.addAll(other.problems);
        refused += other.refused;
        other.passedOver.forEach((kind, count) -> passedOver.merge(kind, count, Integer::sum));
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

    /** How many files were passed over since they are no articles, by kind. */
    Map<String, Integer> passedOver() {
        return passedOver;
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
