package io.github.remedium.load;

import io.github.remedium.article.SourceLocation;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The sources of one load, listed. Paths of several sources are told apart by the name of their source. */
final class OpenSources implements Closeable {

    private final List<Listing> listings = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private int refused;

    private OpenSources() {}

    static OpenSources open(List<Source> sources, Limits limits, List<Problem> problems) throws IOException {
        OpenSources open = new OpenSources();
        try {
            for (Source source : sources) {
                Listing listing = source.open(limits);
                open.listings.add(listing);
                open.add(listing, source instanceof FolderSource && sources.size() > 1 ? source.name() : "", problems);
            }
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
        if (open.files.size() > limits.maxFiles()) {
            open.close();
            throw new LoadException(
                    "there are more than " + limits.maxFiles() + " files; the limit maxFiles raises it");
        }
        return open;
    }

    private void add(Listing listing, String folder, List<Problem> problems) {
        String prefix = folder.isEmpty() ? "" : folder.replace('\\', '/') + (folder.endsWith("/") ? "" : "/");
        for (SourceFile file : listing.files()) {
            files.add(prefix.isEmpty() ? file : file.withPath(prefix + file.path()));
        }
        for (Problem problem : listing.problems()) {
            problems.add(prefix.isEmpty() ? problem : moved(problem, prefix));
        }
        refused += listing.refused();
    }

    private static Problem moved(Problem problem, String prefix) {
        SourceLocation place = problem.location();
        return new Problem(
                problem.severity(),
                problem.code(),
                new SourceLocation(prefix + place.path(), place.line(), place.column()),
                problem.message());
    }

    List<SourceFile> files() {
        return files;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        for (Listing listing : listings) {
            listing.close();
        }
    }
}
