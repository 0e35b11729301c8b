package io.github.remedium.internal.assembly;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageGuess;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.LocaleTags;
import io.github.remedium.internal.language.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Decides which language each file is in: what its front matter says, else the nearest folder, else the file name, else
 * the text. A folder with a short name, such as {@code it}, counts as a language unless most of the files in it plainly
 * read as another. Doubt is a warning.
 */
final class LocaleDetector {

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_HEADINGS = 12;

    private final LanguageProfiles profiles;
    private final HeadingVocabulary vocabulary;

    LocaleDetector(LanguageProfiles profiles, HeadingVocabulary vocabulary) {
        this.profiles = profiles;
        this.vocabulary = vocabulary;
    }

    /** Guesses the language of a text. */
    LanguageGuess guess(String title, String body) {
        LanguageProfiles.Tally tally = profiles.tally();
        tally.prose(title.toCharArray(), title.length());
        int[] headings = {0};
        Prose.of(body, (words, length) -> {
            String heading = headings[0] < MOST_HEADINGS ? heading(words, length) : "";
            Optional<Set<String>> languages = heading.isEmpty() ? Optional.empty() : vocabulary.languagesOf(heading);
            if (languages.isPresent()) {
                headings[0]++;
                tally.heading(languages.get());
            } else {
                tally.prose(words, length);
            }
        });
        return tally.guess();
    }

    /** Whether a text has a heading that articles have. */
    boolean hasSections(String body) {
        boolean[] found = {false};
        Prose.of(body, (words, length) -> {
            String heading = found[0] ? "" : heading(words, length);
            found[0] |= !heading.isEmpty() && vocabulary.languagesOf(heading).isPresent();
        });
        return found[0];
    }

    /** The words of a line that may be a heading, since it is short and no sentence; empty where it cannot be one. */
    private static String heading(char[] line, int length) {
        if (length > LONGEST_HEADING) {
            return "";
        }
        int from = 0;
        int to = length;
        while (from < to && "#* ".indexOf(line[from]) >= 0) {
            from++;
        }
        while (to > from && "#* :\uFF1A".indexOf(line[to - 1]) >= 0) {
            to--;
        }
        return from == to || line[to - 1] == '.' ? "" : new String(line, from, to - from);
    }

    /**
     * Where a file belongs.
     *
     * @param locale the language it is in
     * @param folder the path of the folder around it that is named after a language; absent where there is none
     */
    record Placement(Locale locale, Optional<String> folder) {}

    /** The placement of each file, in the same order. The result does not depend on anything but the hints. */
    List<Placement> decide(List<String> paths, List<LocaleHints> hints, Consumer<Complaint> problems) {
        Map<String, Integer> votes = votes(hints);
        List<Placement> placements = new ArrayList<>(hints.size());
        for (int i = 0; i < hints.size(); i++) {
            String path = paths.get(i);
            Optional<LocaleHints.Folder> folder = folder(hints.get(i), votes);
            Locale locale = decide(
                    hints.get(i),
                    folder.map(LocaleHints.Folder::locale),
                    (code, message) -> problems.accept(
                            new Complaint(Grade.WARNING, code, new SourceLocation(path, 1, 1), message)));
            placements.add(new Placement(locale, folder.map(LocaleHints.Folder::path)));
        }
        return placements;
    }

    /** Files of each folder that read as its name says, less those that plainly read otherwise. */
    private static Map<String, Integer> votes(List<LocaleHints> hints) {
        Map<String, Integer> votes = new HashMap<>();
        for (LocaleHints each : hints) {
            for (LocaleHints.Folder folder : each.folders()) {
                int vote = each.text().agrees(folder.locale()) ? 1 : each.text().contradicts(folder.locale()) ? -1 : 0;
                votes.merge(folder.path(), vote, Integer::sum);
            }
        }
        return votes;
    }

    private interface Warn {
        void warn(String code, String message);
    }

    /**
     * The folder that says the language: the nearest that can hardly mean anything else, as {@code en-US} around
     * {@code it}; else the nearest whose files do not plainly read otherwise.
     */
    private static Optional<LocaleHints.Folder> folder(LocaleHints hints, Map<String, Integer> votes) {
        return hints.folders().stream()
                .filter(f -> LocaleTags.isUnmistakable(f.name()))
                .findFirst()
                .or(() -> hints.folders().stream()
                        .filter(f -> votes.getOrDefault(f.path(), 0) >= 0)
                        .findFirst());
    }

    private static Locale decide(LocaleHints hints, Optional<Locale> byFolder, Warn warn) {
        hints.unread()
                .ifPresent(value -> warn.warn(
                        "locale-field",
                        "the front matter names a language that is none: '" + value + "'; passed over"));
        if (hints.field().isPresent()) {
            Locale locale = hints.field().get();
            byFolder.or(hints::fileName)
                    .filter(other -> !other.getLanguage().equals(locale.getLanguage()))
                    .ifPresent(other -> warn.warn(
                            "locale-disagreement",
                            "the front matter says " + tag(locale) + ", its folder or name " + tag(other) + "; "
                                    + tag(locale) + " is taken"));
            compareText(locale, "front matter says ", hints, warn);
            return locale;
        }
        if (byFolder.isPresent()) {
            Locale locale = byFolder.get();
            hints.fileName()
                    .filter(other -> !other.getLanguage().equals(locale.getLanguage()))
                    .ifPresent(other -> warn.warn(
                            "locale-disagreement",
                            "the folder says " + tag(locale) + ", the file name " + tag(other) + "; " + tag(locale)
                                    + " is taken"));
            compareText(locale, "folder says ", hints, warn);
            return locale;
        }
        if (hints.fileName().isPresent()) {
            compareText(hints.fileName().get(), "file name says ", hints, warn);
            return hints.fileName().get();
        }
        return byText(hints, warn);
    }

    private static Locale byText(LocaleHints hints, Warn warn) {
        if (hints.text().best().isEmpty()) {
            warn.warn("locale-unknown", "nothing says which language this is; English is assumed");
            return Locale.ENGLISH;
        }
        Locale locale = hints.text().best().get();
        if (!hints.text().clear()) {
            warn.warn(
                    "locale-doubt",
                    "the text alone says which language this is, and not clearly; " + tag(locale) + " is assumed");
        }
        for (LocaleHints.Folder folder : hints.folders()) {
            warn.warn(
                    "locale-disagreement",
                    "the folder is named " + folder.name() + ", but the text reads as " + tag(locale) + "; "
                            + tag(locale) + " is taken");
        }
        return locale;
    }

    private static void compareText(Locale locale, String source, LocaleHints hints, Warn warn) {
        if (hints.text().contradicts(locale)) {
            warn.warn(
                    "locale-disagreement",
                    "the " + source + tag(locale) + ", but the text reads as "
                            + tag(hints.text().best().orElse(Locale.ROOT)) + "; " + tag(locale) + " is taken");
        }
    }

    private static String tag(Locale locale) {
        return locale.toLanguageTag();
    }
}
