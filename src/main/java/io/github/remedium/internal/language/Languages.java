package io.github.remedium.internal.language;

import io.github.remedium.internal.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All that is known about languages: a folder for each. The library's folders come first, a user's after them; a folder
 * whose language is there already adds to it. Immutable and safe for any number of threads.
 */
public final class Languages {

    private static final String ENGLISH = "en";

    private final List<LanguageFolder> folders;

    private Languages(List<LanguageFolder> folders) {
        this.folders = folders;
    }

    /** The languages of the library. */
    public static Languages shipped() {
        LanguageFile index = LanguageFile.of("languages/index.txt", Resources.text("languages/index.txt"));
        return new Languages(index.lines().stream()
                .map(line -> LanguageFolder.shipped(line.text().strip()))
                .toList());
    }

    /**
     * These languages and a user's folder.
     *
     * @throws io.github.remedium.internal.LoadFailure if it is no folder, or its name is no language tag
     */
    public Languages with(Path folder) {
        List<LanguageFolder> all = new ArrayList<>(folders);
        all.add(LanguageFolder.at(folder));
        return new Languages(List.copyOf(all));
    }

    /**
     * These languages and a user's folders, in this order.
     *
     * @throws io.github.remedium.internal.LoadFailure if one is no folder, or its name is no language tag
     */
    public Languages with(List<Path> folders) {
        Languages all = this;
        for (Path folder : folders) {
            all = all.with(folder);
        }
        return all;
    }

    /** The folders, in order. */
    public List<LanguageFolder> folders() {
        return folders;
    }

    /** Hands each folder's file of this name to a reader, in order; folders without it are passed over. */
    public void forEach(String name, BiConsumer<String, LanguageFile> reader) {
        for (LanguageFolder folder : folders) {
            folder.file(name).ifPresent(file -> reader.accept(folder.tag(), file));
        }
    }

    /**
     * The words that a file of keys and values holds, for each language that has one, by its tag. What a language lacks is
     * there in English.
     *
     * @param name {@code answers.properties} or {@code page.properties}
     * @throws io.github.remedium.internal.LoadFailure if a line is malformed, or its key is none of the English file; the
     *     message names file and line
     */
    public Map<String, Map<String, String>> words(String name) {
        LanguageFile inEnglish = LanguageFolder.shipped(ENGLISH).file(name).orElseThrow();
        Map<String, String> english = inEnglish.values('=');
        Set<String> keys = english.keySet();
        Map<String, Map<String, String>> words = new LinkedHashMap<>();
        forEach(
                name,
                (tag, file) -> words.computeIfAbsent(tag, t -> new LinkedHashMap<>(english))
                        .putAll(file.values('=', keys)));
        return words;
    }
}
