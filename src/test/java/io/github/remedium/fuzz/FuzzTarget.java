package io.github.remedium.fuzz;

import java.io.IOException;
import java.util.Locale;

/** What is fuzzed. The inputs to begin with are in the test resources, in a folder of the same name. */
enum FuzzTarget {
    /** What stands between the fences of a file. */
    FRONT_MATTER,
    /** The Markdown of a file, and what is written from it. */
    BODY,
    /** Two files with all that they may hold, as translations of one article. */
    FILES,
    /** Headings, and the language of a text. */
    LANGUAGE,
    /** The text of a query. */
    QUERY,
    /** The masking of secrets. */
    SECRETS,
    /** A line of a batch. */
    BATCH,
    /** The body of an HTTP request. */
    HTTP,
    /** A line of the Model Context Protocol. */
    MCP,
    /** A compiled file. */
    SNAPSHOT;

    /** Makes what is fed; it may load articles. */
    Target make() throws IOException {
        return switch (this) {
            case FRONT_MATTER -> new FrontMatterTarget();
            case BODY -> new BodyTarget();
            case FILES -> new FilesTarget();
            case LANGUAGE -> new LanguageTarget();
            case QUERY -> new QueryTarget();
            case SECRETS -> new SecretsTarget();
            case BATCH -> new BatchTarget();
            case HTTP -> new HttpTarget();
            case MCP -> new McpTarget();
            case SNAPSHOT -> new SnapshotTarget();
        };
    }

    /** Its name in paths and options: {@code front-matter}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The target of a label. */
    static FuzzTarget of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
