package io.github.remedium.internal.source;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Lists the article files of one place. Immutable and safe for any number of threads; each call reads anew. */
public abstract sealed class ArticleSource
        permits FolderSource, FileSource, ArchiveSource, ClassPathSource, MemorySource {

    ArticleSource() {}

    /**
     * A folder, a zip or jar file, or a single article, by what is there.
     *
     * @throws LoadFailure if nothing is there
     */
    public static ArticleSource of(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw new LoadFailure(path + " does not exist");
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".jar") || ArchiveSource.isArchive(path)
                ? archive(path)
                : file(path);
    }

    /** A folder with all its folders. */
    public static ArticleSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** A single article. */
    public static ArticleSource file(Path file) {
        return new FileSource(file);
    }

    /** A zip or jar file. */
    public static ArticleSource archive(Path archive) {
        return new ArchiveSource(archive);
    }

    /** A folder of the class path. */
    public static ArticleSource classPath(ClassLoader loader, String root) {
        return new ClassPathSource(loader, root);
    }

    /** Files in memory, their text by their paths. */
    public static ArticleSource memory(Map<String, String> files) {
        return new MemorySource(files);
    }

    /** Its name in reports. */
    abstract String name();

    /** Lists what is in it. */
    abstract Listing open(Bounds limits) throws IOException;

    /** Its name in reports. */
    @Override
    public String toString() {
        return name();
    }
}
