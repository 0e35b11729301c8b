package io.github.remedium.internal.assembly;

import io.github.remedium.internal.source.FileName;
import java.util.Optional;

/**
 * Which article a file belongs to: the number it has, else its path below the folder of its language, or below the place
 * at which its source begins. The same article has the same path in all languages.
 *
 * @param number the number in the front matter or in the file name
 * @param hintPath the file with the folders above it that may say the language
 * @param inside the path below the place at which the source begins
 * @param name the file name
 */
record Identity(Optional<String> number, String hintPath, String inside, FileName name) {

    /**
     * The article.
     *
     * @param folder the path of the folder that says the language, as a beginning of the hint path
     */
    String below(Optional<String> folder) {
        return number.orElseGet(() -> {
            String path = folder.map(f -> hintPath.substring(f.length() + 1)).orElse(inside);
            return path.substring(0, path.lastIndexOf('/') + 1) + name.stem();
        });
    }
}
