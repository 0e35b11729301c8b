package io.github.remedium.internal.snapshot;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.lexicon.Vocabulary;
import io.github.remedium.internal.ranking.Matcher;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A knowledge base as a compiled file holds it. Nothing but names and numbers is read when it is opened; translations and
 * the report are read whenever they are asked for. Immutable and safe for any number of threads.
 */
public final class Snapshot {

    private static final String REPORT = "report";
    private static final String ORIGIN = "origin";
    private static final List<Grade> GRADES = List.of(Grade.values());

    private final Parts parts;
    private final ArticleTable articles;

    private Snapshot(Parts parts) {
        this.parts = parts;
        this.articles = ArticleTable.read(parts);
    }

    /**
     * What a knowledge base was made from.
     *
     * @param files how many files were read
     * @param newest the latest date of publication or writing that an article names
     * @param digest the SHA-256 of the articles, in hexadecimal digits
     * @param fallbacks which locales are served if none fits the reader
     */
    public record Origin(int files, Optional<LocalDateTime> newest, String digest, List<Locale> fallbacks) {}

    /**
     * Writes a file: to a temporary name beside it, which is moved to its place when it is complete.
     *
     * @param articles the articles in the order of the matcher
     * @throws LoadFailure if it cannot be written, or an article holds what the file cannot
     */
    public static void save(
            Path file,
            List<Article> articles,
            Matcher matcher,
            int files,
            List<Complaint> complaints,
            List<Locale> fallbacks) {
        PartSink sink = new PartSink();
        String digest = digest(ArticleTable.write(articles, sink));
        matcher.write(sink);
        sink.put(REPORT, report(complaints));
        sink.put(ORIGIN, origin(new Origin(files, newest(articles), digest, fallbacks)));
        Path target = file.toAbsolutePath();
        Path temporary = target.resolveSibling(target.getFileName() + ".part-"
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId());
        try {
            try {
                Files.deleteIfExists(temporary);
                PartFile.write(sink, temporary);
                move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new LoadFailure(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Optional<LocalDateTime> newest(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.translations().stream())
                .flatMap(translation -> Stream.of(translation.published(), translation.created())
                        .flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
    }

    private static String digest(ByteBuffer records) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(records.duplicate().clear());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static ByteBuffer report(List<Complaint> complaints) {
        Encoder out = new Encoder();
        out.list(complaints, complaint -> {
            out.count(GRADES.indexOf(complaint.severity()));
            out.text(complaint.code());
            out.text(complaint.location().path());
            out.count(complaint.location().line());
            out.count(complaint.location().column());
            out.text(complaint.message());
        });
        return out.written();
    }

    private static ByteBuffer origin(Origin origin) {
        Encoder out = new Encoder();
        out.count(origin.files());
        out.optional(origin.newest(), out::date);
        out.text(origin.digest());
        out.list(origin.fallbacks(), locale -> out.text(locale.toLanguageTag()));
        return out.written();
    }

    /**
     * Opens a file.
     *
     * @throws LoadFailure if it cannot be read, is no compiled file, is of another version, is cut off, or was changed
     */
    public static Snapshot open(Path file) {
        return new Snapshot(PartFile.map(file));
    }

    /** Opens a file that is in memory. */
    public static Snapshot open(String place, ByteBuffer file) {
        return new Snapshot(PartFile.read(place, file));
    }

    /** The name of the file. */
    public String place() {
        return parts.place();
    }

    /** How many articles there are. */
    public int size() {
        return articles.size();
    }

    /** The number of an article. */
    public String number(int article) {
        return articles.number(article);
    }

    /** The locales of an article, by language tag. */
    public List<Locale> locales(int article) {
        return articles.locales(article);
    }

    /** Reads a translation of an article, by its place among the {@link #locales}. */
    public Translation translation(int article, int place, Locale locale) {
        return articles.translation(article, place, locale);
    }

    /** What finds the articles; it gets those of the file. */
    public Matcher matcher(List<Article> own) {
        return parts.reading("index", () -> Matcher.read(parts, own));
    }

    /** What was known of words when it was made. */
    public Vocabulary vocabulary() {
        return parts.reading("lexicon", () -> Vocabulary.read(parts));
    }

    /** What was wrong with the files that it was made from. */
    public List<Complaint> complaints() {
        return decoded(
                REPORT,
                in -> in.list(() -> new Complaint(
                        GRADES.get(in.count()),
                        in.text(),
                        new SourceLocation(in.text(), in.count(), in.count()),
                        in.text())));
    }

    /** What it was made from. */
    public Origin origin() {
        return decoded(
                ORIGIN,
                in -> new Origin(
                        in.count(), in.optional(in::date), in.text(), in.list(() -> Locale.forLanguageTag(in.text()))));
    }

    private interface Reading<T> {
        T from(Decoder in);
    }

    private <T> T decoded(String part, Reading<T> reading) {
        ByteBuffer bytes = parts.bytes(part);
        return parts.reading(part, () -> reading.from(new Decoder(bytes)));
    }
}
