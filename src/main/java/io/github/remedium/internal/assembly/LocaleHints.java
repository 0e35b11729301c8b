package io.github.remedium.internal.assembly;

import io.github.remedium.internal.language.LanguageGuess;
import io.github.remedium.internal.language.LocaleTags;
import io.github.remedium.internal.source.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All that may say which language a file is in.
 *
 * @param field what the front matter says
 * @param unread the value in the front matter, if it names no language
 * @param folders folders whose names are locales, the nearest first
 * @param fileName what the name ends with
 * @param text the language the text seems to be in
 */
record LocaleHints(
        Optional<Locale> field,
        Optional<String> unread,
        List<Folder> folders,
        Optional<Locale> fileName,
        LanguageGuess text) {

    /** A folder whose name is a locale; {@code path} is the path up to it. */
    record Folder(String path, String name, Locale locale) {}

    /**
     * The hints of one file.
     *
     * @param named what the fields of the front matter say, the one that counts most first
     * @param hintPath the path with the folders that may say the language
     * @param name what the file name says
     * @param text what the text reads as
     */
    static LocaleHints of(List<String> named, String hintPath, FileName name, LanguageGuess text) {
        List<Folder> folders = new ArrayList<>();
        int end = hintPath.lastIndexOf('/');
        while (end > 0) {
            int start = hintPath.lastIndexOf('/', end - 1) + 1;
            String folder = hintPath.substring(start, end);
            int at = end;
            LocaleTags.read(folder)
                    .ifPresent(locale -> folders.add(new Folder(hintPath.substring(0, at), folder, locale)));
            end = start - 1;
        }
        Optional<Locale> field = Optional.empty();
        Optional<String> unread = Optional.empty();
        for (String value : named) {
            if (field.isEmpty()) {
                field = LocaleTags.read(value.strip());
                unread = field.isPresent() ? Optional.empty() : unread.or(() -> Optional.of(value));
            }
        }
        return new LocaleHints(field, unread, List.copyOf(folders), name.locale(), text);
    }
}
