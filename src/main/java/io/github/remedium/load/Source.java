package io.github.remedium.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where articles come from. Files whose name ends in {@code .md}, {@code .markdown} or {@code .txt} are read, in all
 * folders below; other files, and folders whose name begins with a dot, are ignored.
 *
 * <p>A source only describes a place: nothing is read before the load, and each load reads again. Immutable and safe for
 * any number of threads. No method takes null.
 */
public sealed interface Source {

    /**
     * A folder, a zip or jar file, a compiled file, or a single article: what is found at the path decides.
     *
     * @throws LoadException if nothing exists at the path
     */
    static Source of(Path path) {
        Objects.requireNonNull(path, "path");
        if (!Files.exists(path)) {
            throw new LoadException(path + " does not exist");
        }
        return new File(path, Kind.ANY);
    }

    /**
     * A folder and all folders below. A symbolic link is followed only if it leads to a place inside the folder; others
     * are reported as problems.
     */
    static Source folder(Path folder) {
        return new File(Objects.requireNonNull(folder, "folder"), Kind.FOLDER);
    }

    /** A single article. */
    static Source file(Path file) {
        return new File(Objects.requireNonNull(file, "file"), Kind.ARTICLE);
    }

    /** A zip or jar file. An entry whose name leads out of the archive ({@code ../}) is reported as a problem. */
    static Source archive(Path archive) {
        return new File(Objects.requireNonNull(archive, "archive"), Kind.ARCHIVE);
    }

    /** A file that {@code KnowledgeBase.save} or the command {@code compile} made; anything else is an error. */
    static Source compiled(Path file) {
        return new File(Objects.requireNonNull(file, "file"), Kind.COMPILED);
    }

    /**
     * A folder, or a compiled file, on the class path. If several folders and jars have it, all of them are read.
     *
     * @param loader the class loader that finds it
     * @param root the name of the folder or compiled file, with {@code /} between folders and none at the beginning:
     *     {@code help/articles}
     */
    static Source classPath(ClassLoader loader, String root) {
        return new ClassPath(loader, root);
    }

    /**
     * Files that are already in memory.
     *
     * @param files the text of each file by its path, with {@code /} between folders: {@code nl-NL/KA-05406.md}
     */
    static Source memory(Map<String, String> files) {
        return new Memory(files);
    }

    /** What is expected at a path. */
    enum Kind {
        /** A folder, an archive, a compiled file or an article: what is found there decides. */
        ANY,
        /** A folder. */
        FOLDER,
        /** A zip or jar file. */
        ARCHIVE,
        /** A single article. */
        ARTICLE,
        /** A compiled file. */
        COMPILED
    }

    /**
     * A place in a file system. {@link #of}, {@link #folder}, {@link #file} and {@link #archive} make it.
     *
     * @param path where it is
     * @param kind what is expected there
     */
    record File(Path path, Kind kind) implements Source {

        /** Checks that neither is null. */
        public File {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(kind, "kind");
        }

        /** The path. */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A folder or a compiled file on the class path. {@link #classPath} makes it.
     *
     * @param loader the class loader that finds it
     * @param root the name of the folder or file
     */
    record ClassPath(ClassLoader loader, String root) implements Source {

        /** Checks that neither is null. */
        public ClassPath {
            Objects.requireNonNull(loader, "loader");
            Objects.requireNonNull(root, "root");
        }

        /** The name of the folder. */
        @Override
        public String toString() {
            return "class path " + root;
        }
    }

    /**
     * Files in memory. {@link #memory} makes it.
     *
     * @param files the text of each file by its path
     */
    record Memory(Map<String, String> files) implements Source {

        /** Copies the map. */
        public Memory {
            files = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(files, "files")));
        }

        /** The number of files, and nothing of their text. */
        @Override
        public String toString() {
            return files.size() == 1 ? "1 file in memory" : files.size() + " files in memory";
        }
    }
}
