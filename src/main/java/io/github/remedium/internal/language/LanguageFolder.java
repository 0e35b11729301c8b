package io.github.remedium.internal.language;

import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.Resources;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The folder that holds what is known about one language. Its files: {@code profile.txt} (how its texts are recognised),
 * {@code headings.tsv}, {@code lexicon.tsv}, {@code background.tsv} (how common words are), {@code answers.properties}
 * and {@code page.properties} (words of answers and of the page). Any of them may be missing. Immutable.
 */
public final class LanguageFolder {

    /** Characters of one file of a user's folder, at most. */
    private static final long MOST_BYTES = 64L << 20;

    private final String tag;
    private final boolean shipped;
    private final Function<String, Optional<LanguageFile>> files;

    private LanguageFolder(String tag, boolean shipped, Function<String, Optional<LanguageFile>> files) {
        this.tag = tag;
        this.shipped = shipped;
        this.files = files;
    }

    /** A folder of the library. */
    static LanguageFolder shipped(String tag) {
        return new LanguageFolder(tag, true, name -> {
            String path = "languages/" + tag + "/" + name;
            return Resources.find(path).map(text -> LanguageFile.of(path, text));
        });
    }

    /**
     * A folder of a user, named by its language tag.
     *
     * @throws LoadFailure if it is no folder, or its name is no language tag
     */
    static LanguageFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LoadFailure(folder + (Files.exists(folder) ? " is not a folder" : " does not exist"));
        }
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String tag = LocaleTags.read(name)
                .map(Locale::toLanguageTag)
                .orElseThrow(() -> new LoadFailure(folder + ": the folder's name must be a language tag, such as pl"));
        return new LanguageFolder(tag, false, file -> read(folder.resolve(file)));
    }

    private static Optional<LanguageFile> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new LoadFailure(file + " has more than " + MOST_BYTES + " bytes");
            }
            return Optional.of(LanguageFile.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8)));
        } catch (MalformedInputException e) {
            throw new LoadFailure(file + " is not UTF-8", e);
        } catch (IOException e) {
            throw new LoadFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The language tag: {@code nl}, {@code zh-Hans}. */
    public String tag() {
        return tag;
    }

    /** Whether it is one of the library's folders. */
    public boolean isShipped() {
        return shipped;
    }

    /** One of its files; empty where it has none of this name. Read anew at each call. */
    public Optional<LanguageFile> file(String name) {
        return files.apply(name);
    }
}
