package io.github.remedium.internal.assembly;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import io.github.remedium.internal.markdown.block.Reading;
import io.github.remedium.internal.markdown.block.Remark;
import io.github.remedium.internal.section.BodyPartReader;
import io.github.remedium.internal.section.Outline;
import java.util.function.Consumer;

/** Reads a body on its own, without what its sibling translations say about it. Safe for any number of threads. */
final class BodyReader {

    private final Bounds limits;
    private final MarkdownReader markdown;
    private final BodyPartReader units;

    BodyReader(Bounds limits, HeadingVocabulary vocabulary) {
        this.limits = limits;
        this.markdown = new MarkdownReader(limits.maxNestingDepth(), limits.maxBodyChars());
        this.units = new BodyPartReader(vocabulary);
    }

    /**
     * Reads a body; any text is read.
     *
     * @param body the text after the front matter
     * @param firstLine number of its first line in the file
     * @param path the file, for problems
     * @param problems takes what was not read as it was written
     */
    Outline read(String body, int firstLine, String path, Consumer<Complaint> problems) {
        Reading reading = markdown.read(body, firstLine);
        for (Remark remark : reading.remarks()) {
            problems.accept(problem(remark, path));
        }
        return new Outline(units.read(reading.blocks()));
    }

    private Complaint problem(Remark remark, String path) {
        SourceLocation place = SourceLocation.of(path, remark.line());
        return switch (remark.kind()) {
            case NESTING ->
                new Complaint(
                        Grade.WARNING,
                        "body-nesting",
                        place,
                        "lists or quotations stand inside each other more than " + limits.maxNestingDepth()
                                + " deep; the deeper ones were flattened (the limit maxNestingDepth raises this)");
            case LENGTH ->
                new Complaint(
                        Grade.WARNING,
                        "body-length",
                        place,
                        "the body has more than " + limits.maxBodyChars()
                                + " characters; the rest was left out (the limit maxBodyChars raises this)");
            case FAILURE ->
                new Complaint(
                        Grade.WARNING,
                        "body-unreadable",
                        place,
                        "the body could not be read as Markdown; each line was taken as a paragraph of plain words");
        };
    }
}
