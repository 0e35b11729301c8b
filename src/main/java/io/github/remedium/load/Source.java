package io.github.remedium.load;

import java.nio.file.Path;

/** Stand-in. */
public interface Source {
    /** A path. */
    static Source of(Path path) {
        return () -> path.toString();
    }

    /** The class path. */
    static Source classPath(ClassLoader loader, String root) {
        return () -> root;
    }

    /** Its name. */
    String name();
}
