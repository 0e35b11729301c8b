package io.github.remedium;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.source.ArticleSource;
import io.github.remedium.load.Limits;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;

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
            case ARTICLE -> ArticleSource.file(file.path());
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

    /** A complaint as a problem. */
    static Problem problem(Complaint complaint) {
        return new Problem(
                Problem.Severity.valueOf(complaint.severity().name()),
                complaint.code(),
                complaint.location(),
                complaint.message());
    }
}
