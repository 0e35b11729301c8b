package io.github.remedium.internal.language;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.Resources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a user's packs lack: files, and words for concepts. All folders of a language count together, so a pack that adds
 * to a complete language lacks nothing.
 */
public final class LanguageGaps {

    private static final String CODE = "language-incomplete";
    private static final String LEXICON = "lexicon.tsv";

    /** A file, and what does not work without it. */
    private record Wanted(String file, String lost) {}

    private static final List<Wanted> WANTED = List.of(
            new Wanted("headings.tsv", "sections are found by headings of other languages only"),
            new Wanted("profile.txt", "the language is not recognised from the text of an article"),
            new Wanted(LEXICON, "texts of other languages find articles of this one by equal words only"),
            new Wanted("answers.properties", "answers to readers of this language are in another one"));

    private final Languages languages;
    private final List<Complaint> gaps = new ArrayList<>();

    private LanguageGaps(Languages languages) {
        this.languages = languages;
    }

    /**
     * A note for each gap, by language. The path of each note begins with the name of the language.
     *
     * @throws io.github.remedium.internal.LoadFailure if a file of words is malformed or has an unknown key
     */
    public static List<Complaint> of(Languages languages) {
        Set<String> tags = new LinkedHashSet<>();
        for (LanguageFolder folder : languages.folders()) {
            if (!folder.isShipped()) {
                tags.add(folder.tag());
            }
        }
        if (tags.isEmpty()) {
            return List.of();
        }
        languages.words("answers.properties");
        languages.words("page.properties");
        LanguageGaps gaps = new LanguageGaps(languages);
        tags.forEach(gaps::language);
        return List.copyOf(gaps.gaps);
    }

    private void language(String tag) {
        for (Wanted wanted : WANTED) {
            if (files(tag, wanted.file()).isEmpty()) {
                note(tag, wanted.file(), "is missing: " + wanted.lost());
            }
        }
        List<LanguageFile> lexicons = files(tag, LEXICON);
        if (!lexicons.isEmpty()) {
            concepts(tag, lexicons);
        }
    }

    private void concepts(String tag, List<LanguageFile> lexicons) {
        Set<String> concepts = new LinkedHashSet<>();
        String path = "languages/concepts.tsv";
        ids(LanguageFile.of(path, Resources.text(path)), concepts);
        files(tag, "concepts.tsv").forEach(file -> ids(file, concepts));
        int all = concepts.size();
        Set<String> known = new HashSet<>();
        lexicons.forEach(file -> ids(file, known));
        concepts.removeAll(known);
        if (!concepts.isEmpty()) {
            note(
                    tag,
                    LEXICON,
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d concepts have no words, the first is '%s'",
                            concepts.size(),
                            all,
                            concepts.iterator().next()));
        }
    }

    private void note(String tag, String file, String message) {
        gaps.add(new Complaint(Grade.INFO, CODE, new SourceLocation(tag + "/" + file, 0, 0), message));
    }

    private List<LanguageFile> files(String tag, String name) {
        return languages.folders().stream()
                .filter(folder -> folder.tag().equals(tag))
                .map(folder -> folder.file(name))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void ids(LanguageFile file, Set<String> ids) {
        file.lines().forEach(line -> ids.add(line.text().split("\t", 2)[0]));
    }
}
