package io.github.remedium.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where articles come from. Files named {@code .md}, {@code .markdown} and {@code .txt} are read, at any depth; others
 * are passed over, and so are folders whose name begins with a dot.
 *
 * <p>Immutable and safe for any number of threads. Nothing is read before the load, and each load reads anew.
 */
public abstract sealed class Source permits FolderSource, FileSource, ArchiveSource, ClassPathSource, MemorySource {

    Source() {}

    /**
     * A folder, a zip or jar file, or a single article, by what is there.
     *
     * @throws LoadException if nothing is there
     */
    public static Source of(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw new LoadException(path + " does not exist");
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".jar") || ArchiveSource.isArchive(path)
                ? archive(path)
                : file(path);
    }

    /**
     * A folder with all its folders. A symbolic link is followed where it stays inside the folder; one that leads out is
     * refused and reported.
     */
    public static Source folder(Path folder) {
        return new FolderSource(folder);
    }

    /** A single article. */
    public static Source file(Path file) {
        return new FileSource(file);
    }

    /** A zip or jar file. Entries whose names lead out of it are refused and reported. */
    public static Source archive(Path archive) {
        return new ArchiveSource(archive);
    }

    /**
     * A folder of the class path, in every place where a class loader finds it: folders and jars.
     *
     * @param loader finds it
     * @param root its name, with {@code /} between folders and none at the beginning
     */
    public static Source classPath(ClassLoader loader, String root) {
        return new ClassPathSource(loader, root);
    }

    /**
     * Files in memory.
     *
     * @param files their text by their paths, with {@code /} between folders: {@code nl-NL/KA-05406.md}
     */
    public static Source memory(Map<String, String> files) {
        return new MemorySource(files);
    }

    /** What people call it. */
    abstract String name();

    /** Lists what is in it. */
    abstract Listing open(Limits limits) throws IOException;

    /** What people call it. */
    @Override
    public String toString() {
        return name();
    }
}
