package io.github.remedium.check;

import java.util.Locale;

/** How bad a finding is. The worst comes first. */
public enum Severity {
    /** A reader is misled, or the article is not found or not loaded. */
    ERROR,
    /** Something is lost or doubtful. */
    WARNING,
    /** Good to know. */
    INFO;

    /** The name in reports and rules files: {@code warning}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
