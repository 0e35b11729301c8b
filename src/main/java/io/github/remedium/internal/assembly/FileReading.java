package io.github.remedium.internal.assembly;

import io.github.remedium.article.Metadata;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.frontmatter.Fences;
import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.FrontMatterReader;
import io.github.remedium.internal.frontmatter.PlainWords;
import io.github.remedium.internal.frontmatter.TypedFields;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.section.Outline;
import io.github.remedium.internal.source.FileName;
import io.github.remedium.internal.source.FileText;
import io.github.remedium.internal.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The first phase: one file on its own, from bytes to a draft without its locale, which the other files have a say in.
 * Safe for any number of threads.
 */
final class FileReading {

    private final Bounds limits;
    private final HeadingVocabulary vocabulary;
    private final FrontMatterReader frontMatter;
    private final BodyReader bodies;
    private final LocaleDetector locales;

    FileReading(Bounds limits, HeadingVocabulary vocabulary, LocaleDetector locales) {
        this.limits = limits;
        this.vocabulary = vocabulary;
        this.frontMatter = new FrontMatterReader(limits.maxFrontMatterDepth(), limits.maxFrontMatterValues());
        this.bodies = new BodyReader(limits, vocabulary);
        this.locales = locales;
    }

    /**
     * What became of a file.
     *
     * @param draft all but the locale; null where the file is in error
     */
    record Read(@Nullable Unplaced draft, List<Complaint> problems) {}

    /** A draft without its locale. */
    record Unplaced(
            String number,
            Metadata metadata,
            String title,
            @Nullable String description,
            String path,
            int bodyLine,
            Outline outline,
            LocaleHints hints) {

        Draft in(Locale locale) {
            return new Draft(number, locale, metadata, title, description, path, bodyLine, outline);
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
        Fences.Parts parts = Fences.split(text);
        Metadata metadata = metadata(file, parts, problems);
        String body = parts.body();
        boolean bodyIsBlank = body.isBlank();
        FileName name = FileName.of(path);
        if (parts.frontMatter().isEmpty()) {
            withoutFrontMatter(file, body, name, problems);
        } else if (bodyIsBlank) {
            problems.accept(warning(path, "body-empty", parts.bodyLine(), "there is nothing behind the front matter"));
        }
        if (body.length() > limits.maxBodyChars() && body.length() > limits.maxBodyChars() + embeddedData(body)) {
            throw new Refused(error(
                    file,
                    "body-size",
                    parts.bodyLine(),
                    1,
                    "the body has more than " + limits.maxBodyChars()
                            + " characters; the limit maxBodyChars raises it"));
        }
        Outline outline = bodies.read(body, parts.bodyLine(), path, problems);
        String number = number(metadata, name, parts, path, problems);
        String title = metadata.title()
                .or(() -> outline.firstHeading().map(PlainWords::of))
                .filter(t -> !t.isBlank())
                .orElse(number);
        LocaleHints hints = LocaleHints.of(metadata, file.hintPath(), name, locales.guess(title, body));
        String description = metadata.description()
                .filter(d -> vocabulary.languagesOf(d).isEmpty())
                .orElse(null);
        return new Unplaced(number, metadata, title, description, path, parts.bodyLine(), outline, hints);
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
            return new TypedFields(path, problems)
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

    /** A file without front matter is an article if its name is a number or if it has an article's sections. */
    private void withoutFrontMatter(SourceFile file, String body, FileName name, Consumer<Complaint> problems)
            throws Refused {
        if (body.indexOf('\0') >= 0) {
            throw new Refused(error(file, "binary", 1, 1, "the file is not text"));
        }
        if (!name.certain() && !locales.hasSections(body)) {
            throw new Refused(error(
                    file,
                    "not-an-article",
                    1,
                    1,
                    "the file has no front matter, no section of an article, and no number in its name"));
        }
        problems.accept(warning(
                file.path(),
                "front-matter-missing",
                1,
                "there is no front matter; the number is taken " + "from the file name, all else from the text"));
    }

    private static String number(
            Metadata metadata, FileName name, Fences.Parts parts, String path, Consumer<Complaint> problems) {
        Optional<String> field = metadata.articleNumber()
                .map(PlainWords::item)
                .map(FileName::normalised)
                .filter(n -> !n.isEmpty());
        if (field.isPresent()) {
            return field.get();
        }
        if (!name.certain() && parts.frontMatter().isPresent()) {
            problems.accept(warning(
                    path,
                    "number-from-name",
                    parts.frontMatterLine(),
                    "there is no article-number; the file name is taken for it: " + name.number()));
        }
        return name.number();
    }

    /** Characters of images that stand in the text itself; they do not count as text. */
    private static int embeddedData(String body) {
        int sum = 0;
        int at = body.indexOf("base64,");
        while (at >= 0) {
            int end = at + 7;
            while (end < body.length() && isBase64(body.charAt(end))) {
                end++;
            }
            sum += end - at;
            at = body.indexOf("base64,", end);
        }
        return sum;
    }

    private static boolean isBase64(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+/=".indexOf(c) >= 0;
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
