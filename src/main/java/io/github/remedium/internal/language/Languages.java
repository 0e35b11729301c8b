package io.github.remedium.internal.language;

import io.github.remedium.internal.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * All that is known about languages: a folder for each. The library's folders come first, a user's after them; a folder
 * whose language is there already adds to it. Immutable and safe for any number of threads.
 */
public final class Languages {

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
}
