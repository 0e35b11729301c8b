package io.github.remedium.internal.language;

import io.github.remedium.internal.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The headings by which sections are known, in any language. Headings are compared without regard to case, accents,
 * punctuation and numbering; of a combined heading ({@code Cause/Resolution}) each part counts.
 *
 * <p>A resource of headings is a text in UTF-8 with one line for each kind and language: the {@linkplain HeadingKind
 * kind} in lower case, a tab, the language tag, a tab, and headings parted by {@code |}. Empty lines and lines that
 * begin with {@code #} are passed over.
 *
 * <p>Immutable and safe for any number of threads; the methods that add headings return a new vocabulary.
 */
public final class HeadingVocabulary {

    private record Entry(HeadingKind kind, Set<String> languages) {}

    private final Map<String, Entry> entries;
    private final Map<HeadingKind, List<String>> phrases;

    private HeadingVocabulary(Map<String, Entry> entries, Map<HeadingKind, List<String>> phrases) {
        this.entries = entries;
        this.phrases = phrases;
    }

    /** The headings that come with the library, in Dutch, Spanish, Italian, English and eight more languages. */
    public static HeadingVocabulary standard() {
        try {
            return new HeadingVocabulary(Map.of(), Map.of())
                    .with(new StringReader(Resources.text("load/headings.tsv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This vocabulary with one more heading. A heading that is known already takes the new kind.
     *
     * @param kind what it announces
     * @param languageTag its language, {@code nl}
     * @param heading its words
     * @throws IllegalArgumentException if the heading has no letter or digit or more than 200 characters
     */
    public HeadingVocabulary withHeading(HeadingKind kind, String languageTag, String heading) {
        Map<String, Entry> changed = new HashMap<>(entries);
        Map<HeadingKind, List<String>> sentences = new EnumMap<>(HeadingKind.class);
        sentences.putAll(phrases);
        add(kind, languageTag, heading, changed, sentences);
        return new HeadingVocabulary(changed, sentences);
    }

    /**
     * This vocabulary with the headings of a resource added.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not of the form above; the message names the line
     */
    public HeadingVocabulary with(Reader resource) throws IOException {
        Map<String, Entry> changed = new HashMap<>(entries);
        Map<HeadingKind, List<String>> sentences = new EnumMap<>(HeadingKind.class);
        sentences.putAll(phrases);
        BufferedReader lines = new BufferedReader(resource);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                addLine(line, number, changed, sentences);
            }
        }
        return new HeadingVocabulary(changed, sentences);
    }

    /**
     * This vocabulary with the headings of a file added.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not of the form above; the message names the line
     */
    public HeadingVocabulary with(Path resource) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(resource, StandardCharsets.UTF_8)) {
            return with(reader);
        }
    }

    /** What a heading announces; empty for one that is not known. */
    public Optional<HeadingKind> kindOf(String heading) {
        String folded = HeadingFolding.fold(heading);
        Entry whole = entry(folded);
        if (whole != null) {
            return Optional.of(whole.kind());
        }
        @Nullable HeadingKind found = null;
        if (folded.indexOf('/') > 0 && folded.length() <= 80) {
            for (String part : folded.split("/", -1)) {
                Entry entry = entry(part);
                found = entry == null ? found : stronger(found, entry.kind());
            }
        }
        return Optional.ofNullable(found);
    }

    /** The languages, as tags, in which a heading is used; empty for one that is not known. */
    public Optional<Set<String>> languagesOf(String heading) {
        String folded = HeadingFolding.fold(heading);
        Entry whole = entry(folded);
        if (whole != null) {
            return Optional.of(whole.languages());
        }
        Set<String> common = new TreeSet<>();
        for (String part : folded.split("/", -1)) {
            Entry entry = entry(part);
            if (entry != null) {
                if (common.isEmpty()) {
                    common.addAll(entry.languages());
                } else {
                    common.retainAll(entry.languages());
                }
            }
        }
        return common.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableSet(common));
    }

    /** The number in a heading that announces one of several steps or solutions, {@code Step 2: Restart}; else 0. */
    public int stepNumber(String heading) {
        return StepHeading.number(HeadingFolding.fold(heading), this::announcesSteps);
    }

    /** Whether a text says that its article was withdrawn. */
    public boolean saysArchived(String text) {
        String folded = HeadingFolding.fold(text.length() > 200 ? text.substring(0, 200) : text);
        return phrases.getOrDefault(HeadingKind.ARCHIVED, List.of()).stream().anyMatch(folded::contains);
    }

    private boolean announcesSteps(String word) {
        Entry entry = entries.get(word);
        return entry != null && (entry.kind() == HeadingKind.STEP || entry.kind() == HeadingKind.RESOLUTION);
    }

    /** The entry of a heading, without a number at its beginning or end. */
    private @Nullable Entry entry(String folded) {
        Entry entry = entries.get(folded);
        if (entry == null && !folded.isEmpty()) {
            String bare = StepHeading.withoutNumber(folded);
            entry = bare.equals(folded) ? null : entries.get(bare);
        }
        return entry;
    }

    /** Which of two kinds a combined heading takes. */
    private static HeadingKind stronger(@Nullable HeadingKind known, HeadingKind other) {
        if (known == null || known == HeadingKind.ASIDE || known == HeadingKind.DESCRIPTION) {
            return other;
        }
        boolean solves = other == HeadingKind.RESOLUTION || known == HeadingKind.ENVIRONMENT;
        return solves && other != HeadingKind.ASIDE ? other : known;
    }

    private static void addLine(
            String line, int number, Map<String, Entry> entries, Map<HeadingKind, List<String>> phrases) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("line " + number + " of the headings must have three fields, parted by"
                    + " tabs: kind, language, headings");
        }
        HeadingKind kind;
        try {
            kind = HeadingKind.valueOf(fields[0].strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + " of the headings names no kind of heading", e);
        }
        for (String heading : fields[2].split("\\|", -1)) {
            add(kind, fields[1].strip(), heading, entries, phrases);
        }
    }

    private static void add(
            HeadingKind kind,
            String language,
            String heading,
            Map<String, Entry> entries,
            Map<HeadingKind, List<String>> phrases) {
        String folded = HeadingFolding.fold(heading);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a heading must have letters or digits and at most 200 characters");
        }
        if (kind == HeadingKind.ARCHIVED) {
            List<String> all = new ArrayList<>(phrases.getOrDefault(kind, List.of()));
            all.add(folded);
            phrases.put(kind, List.copyOf(all));
            return;
        }
        Entry before = entries.get(folded);
        Set<String> languages = new TreeSet<>(before == null ? Set.of() : before.languages());
        languages.add(language);
        entries.put(folded, new Entry(kind, Collections.unmodifiableSet(languages)));
    }
}
