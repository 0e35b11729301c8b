package io.github.remedium.load;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.markdown.Complaint;
import io.github.remedium.internal.markdown.MarkdownReader;
import io.github.remedium.internal.markdown.Reading;
import java.util.function.Consumer;

/** Reads a body on its own, without what its sibling translations say about it. Safe for any number of threads. */
final class BodyReader {

    private final Limits limits;
    private final MarkdownReader markdown;
    private final UnitReader units;

    BodyReader(Limits limits, HeadingVocabulary vocabulary) {
        this.limits = limits;
        this.markdown = new MarkdownReader(limits.maxNestingDepth(), limits.maxBodyChars());
        this.units = new UnitReader(vocabulary);
    }

    /**
     * Reads a body; any text is read.
     *
     * @param body the text after the front matter
     * @param firstLine number of its first line in the file
     * @param path the file, for problems
     * @param problems takes what was not read as it was written
     */
    Outline read(String body, int firstLine, String path, Consumer<Problem> problems) {
        Reading reading = markdown.read(body, firstLine);
        for (Complaint complaint : reading.complaints()) {
            problems.accept(problem(complaint, path));
        }
        return new Outline(units.read(reading.pieces()));
    }

    private Problem problem(Complaint complaint, String path) {
        SourceLocation place = SourceLocation.of(path, complaint.line());
        return switch (complaint.kind()) {
            case NESTING ->
                new Problem(
                        Severity.WARNING,
                        "body-nesting",
                        place,
                        "lists or quotations stand inside each other more than " + limits.maxNestingDepth()
                                + " deep; the deeper ones were flattened (the limit maxNestingDepth raises this)");
            case LENGTH ->
                new Problem(
                        Severity.WARNING,
                        "body-length",
                        place,
                        "the body has more than " + limits.maxBodyChars()
                                + " characters; the rest was left out (the limit maxBodyChars raises this)");
            case FAILURE ->
                new Problem(
                        Severity.WARNING,
                        "body-unreadable",
                        place,
                        "the body could not be read as Markdown; each line was taken as a paragraph of plain words");
        };
    }
}
