package io.github.remedium.internal.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Files that stand beside articles in every repository and are none: {@code README.md}, {@code LICENSE.md}, a table of
 * contents, and fragments that other files include.
 */
final class NoArticle {

    private static final Set<String> NAMES = Set.of(
            "README", "SECURITY", "CONTRIBUTING", "CODE_OF_CONDUCT", "CODE-OF-CONDUCT", "LICENSE", "LICENCE", "TOC");

    private static final Set<String> FOLDERS = Set.of("includes", "_includes");

    private NoArticle() {}

    /**
     * What kind of file this is that is no article, as a report names it; absent for all others.
     *
     * @param inside the path below the place at which the source begins
     */
    static Optional<String> kind(String inside) {
        int slash = inside.lastIndexOf('/');
        String name = inside.substring(slash + 1);
        for (String folder : inside.substring(0, slash + 1).split("/", -1)) {
            if (FOLDERS.contains(folder.toLowerCase(Locale.ROOT))) {
                return Optional.of("fragment");
            }
        }
        if (name.startsWith("_")) {
            return Optional.of("fragment");
        }
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        return Optional.of(stem.toUpperCase(Locale.ROOT)).filter(NAMES::contains);
    }
}
