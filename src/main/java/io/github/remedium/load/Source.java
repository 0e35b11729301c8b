package io.github.remedium.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where articles come from. Files named {@code .md}, {@code .markdown} and {@code .txt} are read, at any depth; others
 * are passed over, and so are folders whose name begins with a dot.
 *
 * <p>A source is a description: nothing is read before the load, and each load reads anew. Immutable and safe for any
 * number of threads.
 */
public sealed interface Source {

    /**
     * A folder, a zip or jar file, or a single article, by what is there.
     *
     * @throws LoadException if nothing is there
     */
    static Source of(Path path) {
        if (!Files.exists(path)) {
            throw new LoadException(path + " does not exist");
        }
        return new File(path, Kind.ANY);
    }

    /**
     * A folder with all its folders. A symbolic link is followed where it stays inside the folder; one that leads out is
     * refused and reported.
     */
    static Source folder(Path folder) {
        return new File(folder, Kind.FOLDER);
    }

    /** A single article. */
    static Source file(Path file) {
        return new File(file, Kind.ARTICLE);
    }

    /** A zip or jar file. Entries whose names lead out of it are refused and reported. */
    static Source archive(Path archive) {
        return new File(archive, Kind.ARCHIVE);
    }

    /**
     * A folder of the class path, in every place where a class loader finds it: folders and jars.
     *
     * @param loader finds it
     * @param root its name, with {@code /} between folders and none at the beginning
     */
    static Source classPath(ClassLoader loader, String root) {
        return new ClassPath(loader, root);
    }

    /**
     * Files in memory.
     *
     * @param files their text by their paths, with {@code /} between folders: {@code nl-NL/KA-05406.md}
     */
    static Source memory(Map<String, String> files) {
        return new Memory(files);
    }

    /** What there is at a path. */
    enum Kind {
        /** A folder, an archive or an article: what is found there decides. */
        ANY,
        /** A folder. */
        FOLDER,
        /** A zip or jar file. */
        ARCHIVE,
        /** A single article. */
        ARTICLE
    }

    /**
     * A place in a file system.
     *
     * @param path where
     * @param kind what is there
     */
    record File(Path path, Kind kind) implements Source {

        /** Neither may be null. */
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
     * A folder of the class path.
     *
     * @param loader finds it
     * @param root its name
     */
    record ClassPath(ClassLoader loader, String root) implements Source {

        /** Neither may be null. */
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
     * Files in memory.
     *
     * @param files their text by their paths
     */
    record Memory(Map<String, String> files) implements Source {

        /** Copies the map. */
        public Memory {
            files = Collections.unmodifiableMap(new TreeMap<>(files));
        }

        /** How many there are; nothing of their text. */
        @Override
        public String toString() {
            return files.size() + " files in memory";
        }
    }
}
