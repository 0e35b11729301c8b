package io.github.remedium.load;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder that holds what is known about one language, named by its tag ({@code pl}). Its files, in UTF-8, each of which
 * may be missing:
 *
 * <ul>
 *   <li>{@code headings.tsv}: the headings of sections
 *   <li>{@code profile.txt}: the words or the script by which its texts are recognised
 *   <li>{@code lexicon.tsv}: the words for the concepts of the library, and {@code concepts.tsv}: concepts of its own
 *   <li>{@code background.tsv}: how common words are
 *   <li>{@code answers.properties} and {@code page.properties}: the words of answers and of the page
 * </ul>
 *
 * <p>The page "Add a language" of the documentation describes them with examples. A pack is a description: its files are
 * read when the knowledge base is built, and what is malformed ends that with a {@link LoadException} which names file
 * and line. What is missing is noted in the {@link LoadReport} under the code {@code language-incomplete}. Immutable.
 *
 * @param folder the folder
 */
public record LanguagePack(Path folder) {

    /** The folder may not be null. */
    public LanguagePack {
        Objects.requireNonNull(folder, "folder");
    }

    /** The pack in a folder. */
    public static LanguagePack folder(Path folder) {
        return new LanguagePack(folder);
    }
}
