package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.frontmatter.Role;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.snapshot.Snapshot;
import io.github.remedium.internal.snapshot.SnapshotFinder;
import io.github.remedium.internal.source.ArticleSource;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Turns public settings into the types of the engines, and the complaints of the engines into problems. */
final class EngineTypes {

    private EngineTypes() {}

    /** What lists the files of a source. */
    static ArticleSource source(Source source) {
        if (source instanceof Source.Memory memory) {
            return ArticleSource.memory(memory.files());
        }
        if (source instanceof Source.ClassPath classPath) {
            return ArticleSource.classPath(classPath.loader(), classPath.root());
        }
        Source.File file = (Source.File) source;
        return switch (file.kind()) {
            case ANY -> ArticleSource.of(file.path());
            case FOLDER -> ArticleSource.folder(file.path());
            case ARCHIVE -> ArticleSource.archive(file.path());
            case ARTICLE, COMPILED -> ArticleSource.file(file.path());
        };
    }

    /** The limits of a load. */
    static Bounds bounds(Limits limits) {
        return new Bounds(
                limits.maxFiles(),
                limits.maxFileBytes(),
                limits.maxTotalBytes(),
                limits.maxFolderDepth(),
                limits.maxArchiveEntries(),
                limits.maxArchiveRatio(),
                limits.maxFrontMatterChars(),
                limits.maxFrontMatterDepth(),
                limits.maxFrontMatterValues(),
                limits.maxBodyChars(),
                limits.maxBodyMarks(),
                limits.maxNestingDepth(),
                limits.maxTimePerFile(),
                limits.maxTime());
    }

    /** Which fields of the front matter say what. */
    static Roles roles(FieldRoles fields) {
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (FieldRole role : FieldRole.values()) {
            names.put(Role.valueOf(role.name()), fields.fields(role));
        }
        return new Roles(names, fields.machineWords());
    }

    /** The compiled file that a source is; empty if it is something else. */
    static Optional<Snapshot> snapshot(Source source) {
        if (source instanceof Source.ClassPath classPath) {
            return SnapshotFinder.onClassPath(classPath.loader(), classPath.root());
        }
        if (source instanceof Source.File file) {
            return switch (file.kind()) {
                case ANY -> SnapshotFinder.at(file.path());
                case COMPILED -> Optional.of(Snapshot.open(file.path()));
                case FOLDER, ARCHIVE, ARTICLE -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** A problem as a complaint. */
    static Complaint complaint(Problem problem) {
        return new Complaint(
                Grade.valueOf(problem.severity().name()), problem.code(), problem.location(), problem.message());
    }

    /** A complaint as a problem. */
    static Problem problem(Complaint complaint) {
        return new Problem(
                Problem.Severity.valueOf(complaint.severity().name()),
                complaint.code(),
                complaint.location(),
                complaint.message());
    }

    /** Runs a step of the engines, whose failures become the public exception. */
    static <T> T orLoadException(Supplier<T> step) {
        try {
            return step.get();
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The report of a load; it also counts the articles that were already in memory. */
    static LoadReport report(int files, List<Problem> problems, List<Article> all) {
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        all.forEach(article -> article.locales().forEach(locale -> counts.merge(locale, 1, Integer::sum)));
        int translations = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new LoadReport(files, all.size(), translations, counts, problems);
    }
}
