package io.github.remedium.internal.source;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of one load, listed. Paths of several sources are told apart by the name of their source. */
public final class OpenSources implements Closeable {

    private final List<Listing> listings = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private int refused;

    private OpenSources() {}

    public static OpenSources open(List<ArticleSource> sources, Bounds limits, List<Complaint> problems)
            throws IOException {
        OpenSources open = new OpenSources();
        try {
            for (ArticleSource source : sources) {
                Listing listing = source.open(limits);
                open.listings.add(listing);
                open.add(listing, source instanceof FolderSource && sources.size() > 1 ? source.name() : "", problems);
                passedOver(source, listing).ifPresent(problems::add);
            }
        } catch (IOException | RuntimeException e) {
            open.close();
            throw e;
        }
        if (open.files.size() > limits.maxFiles()) {
            open.close();
            throw new LoadFailure("there are more than " + limits.maxFiles() + " files; the limit maxFiles raises it");
        }
        return open;
    }

    private void add(Listing listing, String folder, List<Complaint> problems) {
        String prefix = folder.isEmpty() ? "" : folder.replace('\\', '/') + (folder.endsWith("/") ? "" : "/");
        for (SourceFile file : listing.files()) {
            files.add(prefix.isEmpty() ? file : file.withPath(prefix + file.path()));
        }
        for (Complaint problem : listing.problems()) {
            problems.add(prefix.isEmpty() ? problem : moved(problem, prefix));
        }
        refused += listing.refused();
    }

    /** One line for all files of a source that are no articles. */
    private static Optional<Complaint> passedOver(ArticleSource source, Listing listing) {
        Map<String, Integer> kinds = listing.passedOver();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        int sum = kinds.values().stream().mapToInt(Integer::intValue).sum();
        List<String> each = new ArrayList<>();
        kinds.forEach((kind, count) -> each.add(count + " " + kind));
        return Optional.of(new Complaint(
                Grade.INFO,
                "passed-over",
                new SourceLocation(source.name().replace('\\', '/'), 0, 0),
                sum + (sum == 1 ? " file is no article and was" : " files are no articles and were") + " passed over: "
                        + String.join(", ", each)));
    }

    private static Complaint moved(Complaint problem, String prefix) {
        SourceLocation place = problem.location();
        return new Complaint(
                problem.severity(),
                problem.code(),
                new SourceLocation(prefix + place.path(), place.line(), place.column()),
                problem.message());
    }

    public List<SourceFile> files() {
        return files;
    }

    public int refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        for (Listing listing : listings) {
            listing.close();
        }
    }
}
