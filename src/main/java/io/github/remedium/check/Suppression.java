package io.github.remedium.check;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/**
 * Findings that are known and not to be told, and why. Immutable.
 *
 * @param rule the rule whose findings it is about; empty for all rules
 * @param path a glob that the path of the file matches, such as {@code "**}{@code /KA-05406.md"}; empty for all files. Two
 *     asterisks and a slash at the beginning stand for any folders or none
 * @param reason why; never blank
 */
public record Suppression(Optional<Rule> rule, String path, String reason) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank, or the path is no glob
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason");
        }
        matcher(path);
    }

    /** Tells which paths it is about. */
    PathMatcher matcher() {
        return matcher(path);
    }

    /** Whether a matcher takes a path; one that this system cannot have is not taken. */
    static boolean matches(PathMatcher matcher, String path) {
        try {
            return matcher.matches(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static PathMatcher matcher(String glob) {
        String whole = glob.isEmpty() ? "**" : glob.startsWith("**/") ? "{**/,}" + glob.substring(3) : glob;
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + whole);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + glob + "' is no pattern for paths: " + e.getDescription(), e);
        }
    }
}
