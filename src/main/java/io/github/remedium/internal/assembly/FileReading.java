package io.github.remedium.internal.assembly;

import io.github.remedium.article.Metadata;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.frontmatter.Fences;
import io.github.remedium.internal.frontmatter.FieldTable;
import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.FrontMatterReader;
import io.github.remedium.internal.frontmatter.PlainWords;
import io.github.remedium.internal.frontmatter.Properties;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.frontmatter.TypedFields;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import io.github.remedium.internal.markdown.block.Marks;
import io.github.remedium.internal.section.Outline;
import io.github.remedium.internal.source.FileName;
import io.github.remedium.internal.source.FileText;
import io.github.remedium.internal.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The first phase: one file on its own, from bytes to a draft without its locale, which the other files have a say in.
 * Safe for any number of threads.
 */
final class FileReading {

    /** Code of the warning that a file has no front matter. */
    static final String NO_FRONT_MATTER = "front-matter-missing";

    private final Bounds limits;
    private final HeadingVocabulary vocabulary;
    private final Roles roles;
    private final FieldTable table;
    private final FrontMatterReader frontMatter;
    private final BodyReader bodies;
    private final LocaleDetector locales;

    FileReading(Bounds limits, HeadingVocabulary vocabulary, Roles roles, LocaleDetector locales) {
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.table = FieldTable.of(roles);
        this.frontMatter = new FrontMatterReader(table, limits.maxFrontMatterDepth(), limits.maxFrontMatterValues());
        this.bodies = new BodyReader(limits, vocabulary);
        this.locales = locales;
    }

    /**
     * What became of a file.
     *
     * @param draft all but the locale; null where the file is in error
     */
    record Read(@Nullable Unplaced draft, List<Complaint> problems) {

        /** Of a file for which there was not enough memory. */
        static final Read NO_MEMORY = new Read(null, List.of());

        /** Whether the file may be read when there is more memory: it has no draft, and nothing was wrong with it. */
        boolean lacksMemory() {
            return draft == null && problems.isEmpty();
        }
    }

    /** A draft without its locale, and without its article where only its place among the folders says which it is. */
    record Unplaced(
            Identity identity,
            Metadata metadata,
            Properties properties,
            Optional<String> title,
            @Nullable String description,
            String path,
            int bodyLine,
            Outline outline,
            LocaleHints hints) {

        Draft in(LocaleDetector.Placement placement) {
            String article = identity.below(placement.folder());
            return new Draft(
                    article,
                    placement.locale(),
                    metadata,
                    properties,
                    title.orElse(article),
                    description,
                    path,
                    bodyLine,
                    outline);
        }
    }

    Read read(SourceFile file) {
        List<Complaint> problems = new ArrayList<>();
        try {
            byte[] bytes = file.content().read(limits.maxFileBytes());
            return new Read(draft(file, bytes, problems::add), List.copyOf(problems));
        } catch (Refused e) {
            problems.add(e.problem);
        } catch (IOException | SecurityException e) {
            problems.add(error(file, "unreadable", 1, 1, "the file could not be read: " + e.getMessage()));
        } catch (OutOfMemoryError e) {
            return Read.NO_MEMORY;
        } catch (RuntimeException | StackOverflowError e) {
            problems.add(error(
                    file,
                    "internal",
                    1,
                    1,
                    "reading the file failed with " + e.getClass().getSimpleName() + "; this is a defect of Remedium"));
        }
        return new Read(null, List.copyOf(problems));
    }

    private Unplaced draft(SourceFile file, byte[] bytes, Consumer<Complaint> problems) throws Refused {
        String path = file.path();
        if (bytes.length > limits.maxFileBytes()) {
            throw new Refused(error(
                    file,
                    "file-size",
                    1,
                    1,
                    "the file has more than " + limits.maxFileBytes() + " bytes; the limit maxFileBytes raises it"));
        }
        String text = FileText.decode(bytes, path, problems);
        if (text.isBlank()) {
            throw new Refused(error(file, "empty", 1, 1, "the file is empty"));
        }
        Fences.Parts parts = Fences.split(text, table);
        Metadata metadata = metadata(file, parts, problems);
        String body = body(file, parts);
        boolean bodyIsBlank = body.isBlank();
        FileName name = FileName.of(path);
        if (parts.frontMatter().isEmpty()) {
            withoutFrontMatter(file, body, name, problems);
        } else if (bodyIsBlank) {
            problems.accept(warning(path, "body-empty", parts.bodyLine(), "there is nothing behind the front matter"));
        }
        Outline outline = bodies.read(body, parts.bodyLine(), path, problems);
        Properties properties = Properties.of(metadata, roles);
        Identity identity = new Identity(properties.number().or(name::number), file.hintPath(), file.inside(), name);
        Optional<String> title = properties
                .title()
                .or(() -> outline.firstHeading().map(PlainWords::of))
                .filter(t -> !t.isBlank());
        LocaleHints hints = LocaleHints.of(
                properties.locales(), file.hintPath(), name, locales.guess(title.orElse(name.stem()), body));
        String description = properties
                .description()
                .filter(d -> vocabulary.languagesOf(d).isEmpty())
                .orElse(null);
        return new Unplaced(identity, metadata, properties, title, description, path, parts.bodyLine(), outline, hints);
    }

    private Metadata metadata(SourceFile file, Fences.Parts parts, Consumer<Complaint> problems) throws Refused {
        Optional<String> text = parts.frontMatter();
        if (text.isEmpty()) {
            return Metadata.NONE;
        }
        String path = file.path();
        for (Fences.Note note : parts.notes()) {
            problems.accept(new Complaint(
                    Grade.WARNING, note.code(), new SourceLocation(path, note.line(), note.column()), note.message()));
        }
        if (text.get().length() > limits.maxFrontMatterChars()) {
            throw new Refused(error(
                    file,
                    "front-matter-size",
                    parts.frontMatterLine(),
                    1,
                    "front matter has more than " + limits.maxFrontMatterChars()
                            + " characters; the limit maxFrontMatterChars raises it"));
        }
        try {
            return new TypedFields(table, path, problems)
                    .read(frontMatter.read(
                            text.get(),
                            parts.frontMatterLine(),
                            repair -> problems.accept(new Complaint(
                                    Grade.WARNING,
                                    repair.code(),
                                    new SourceLocation(path, repair.line(), repair.column()),
                                    repair.message()))));
        } catch (FrontMatterException e) {
            throw new Refused(error(file, "front-matter-limit", e.line(), e.column(), String.valueOf(e.getMessage())));
        }
    }

    /** A file without front matter is an article if its name is a number, or if it has a title or an article's sections. */
    private void withoutFrontMatter(SourceFile file, String body, FileName name, Consumer<Complaint> problems)
            throws Refused {
        if (body.indexOf('\0') >= 0) {
            throw new Refused(error(file, "binary", 1, 1, "the file is not text"));
        }
        if (name.number().isEmpty() && !body.stripLeading().startsWith("# ") && !locales.hasSections(body)) {
            throw new Refused(error(
                    file,
                    "not-an-article",
                    1,
                    1,
                    "the file has no front matter, no title, no section of an article, and no number in its name"));
        }
        problems.accept(warning(
                file.path(),
                NO_FRONT_MATTER,
                1,
                "there is no front matter; all is taken from the file name and the text"));
    }

    /** The body without the data of embedded images; refused, before anything reads it, if reading it would cost too much. */
    private String body(SourceFile file, Fences.Parts parts) throws Refused {
        String body = MarkdownReader.withoutEmbeddedData(parts.body());
        if (body.length() > limits.maxBodyChars()) {
            String message =
                    "the body has more than " + limits.maxBodyChars() + " characters; the limit maxBodyChars raises it";
            throw new Refused(error(file, "body-size", parts.bodyLine(), 1, message));
        }
        if (body.length() > limits.maxBodyMarks() && Marks.count(body) > limits.maxBodyMarks()) {
            String message = "the body has more than " + limits.maxBodyMarks()
                    + " marks (line ends, list markers, table cells, tags, emphasis and code signs);"
                    + " the limit maxBodyMarks raises it";
            throw new Refused(error(file, "body-marks", parts.bodyLine(), 1, message));
        }
        return body;
    }

    private static Complaint error(SourceFile file, String code, int line, int column, String message) {
        return new Complaint(Grade.ERROR, code, new SourceLocation(file.path(), line, column), message);
    }

    private static Complaint warning(String path, String code, int line, String message) {
        return new Complaint(Grade.WARNING, code, new SourceLocation(path, line, 1), message);
    }

    /** A file that is not loaded. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Complaint problem;

        Refused(Complaint problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }
}
