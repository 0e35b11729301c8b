package io.github.remedium.check;

import java.util.Objects;
import java.util.Optional;

/**
 * Findings that are known and not to be told, and why. Immutable.
 *
 * @param rule the rule whose findings it is about; empty for all rules
 * @param path a glob that the path of the file matches, such as {@code "**}{@code /KA-05406.md"}; empty for all files
 * @param reason why; never blank
 */
public record Suppression(Optional<Rule> rule, String path, String reason) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(path, "path");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression needs a reason");
        }
    }
}
