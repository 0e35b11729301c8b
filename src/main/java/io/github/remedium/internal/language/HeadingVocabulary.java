package io.github.remedium.internal.language;

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
 * <p>The file {@code headings.tsv} of a language has one line for each kind: the {@linkplain HeadingKind kind} in lower
 * case, a tab, and headings parted by {@code |}.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class HeadingVocabulary {

    private record Entry(HeadingKind kind, Set<String> languages) {}

    private final Map<String, Entry> entries;
    private final Map<HeadingKind, List<String>> phrases;

    private HeadingVocabulary(Map<String, Entry> entries, Map<HeadingKind, List<String>> phrases) {
        this.entries = entries;
        this.phrases = phrases;
    }

    /** The headings that come with the library. */
    public static HeadingVocabulary standard() {
        return of(Languages.shipped());
    }

    /**
     * The headings of these languages. One that announces different kinds in different languages announces the kind that
     * stands last in {@link HeadingKind}.
     *
     * @throws io.github.remedium.internal.LoadFailure if a line is not of the form above; the message names file and line
     */
    public static HeadingVocabulary of(Languages languages) {
        Map<HeadingKind, List<Runnable>> byKind = new EnumMap<>(HeadingKind.class);
        Map<String, Entry> entries = new HashMap<>();
        Map<HeadingKind, List<String>> phrases = new EnumMap<>(HeadingKind.class);
        languages.forEach("headings.tsv", (tag, file) -> {
            for (LanguageFile.Line line : file.lines()) {
                String[] cells = file.cells(line);
                HeadingKind kind = kind(file, line, cells[0]);
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(() -> {
                    for (String heading : cells[1].split("\\|", -1)) {
                        add(file, line, kind, tag, heading, entries, phrases);
                    }
                });
            }
        });
        byKind.values().forEach(lines -> lines.forEach(Runnable::run));
        return new HeadingVocabulary(entries, phrases);
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

    /** Of the kinds of a combined heading the one its text is most needed as. */
    private static HeadingKind stronger(@Nullable HeadingKind known, HeadingKind other) {
        if (known == null || known == HeadingKind.ASIDE || known == HeadingKind.DESCRIPTION) {
            return other;
        }
        boolean solves = other == HeadingKind.RESOLUTION || known == HeadingKind.ENVIRONMENT;
        return solves && other != HeadingKind.ASIDE ? other : known;
    }

    private static HeadingKind kind(LanguageFile file, LanguageFile.Line line, String name) {
        try {
            return HeadingKind.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw file.failure(line, "'" + name.strip() + "' is no kind of heading");
        }
    }

    private static void add(
            LanguageFile file,
            LanguageFile.Line line,
            HeadingKind kind,
            String language,
            String heading,
            Map<String, Entry> entries,
            Map<HeadingKind, List<String>> phrases) {
        String folded = HeadingFolding.fold(heading);
        if (folded.isEmpty()) {
            throw file.failure(line, "a heading must have letters or digits and at most 200 characters");
        }
        if (kind == HeadingKind.ARCHIVED) {
            phrases.computeIfAbsent(kind, k -> new ArrayList<>()).add(folded);
            return;
        }
        Entry before = entries.get(folded);
        Set<String> languages = new TreeSet<>(before == null ? Set.of() : before.languages());
        languages.add(language);
        entries.put(folded, new Entry(kind, Collections.unmodifiableSet(languages)));
    }
}
