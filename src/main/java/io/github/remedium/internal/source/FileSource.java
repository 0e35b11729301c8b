package io.github.remedium.internal.source;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.language.LocaleTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A single file, whatever its name ends with. */
final class FileSource extends ArticleSource {

    private final Path file;

    FileSource(Path file) {
        this.file = file;
    }

    @Override
    String name() {
        return file.toString();
    }

    @Override
    Listing open(Bounds limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new LoadFailure(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        if (!Files.isReadable(file)) {
            throw new LoadFailure(file + " may not be read");
        }
        Listing listing = new Listing();
        String name = String.valueOf(file.getFileName());
        listing.addNamed(FolderSource.file(file, file.toString().replace('\\', '/'), hintPath(file), name));
        return listing;
    }

    /**
     * The file with the folders above it up to the one that is named after a language: the nearest that can hardly mean
     * anything else, such as {@code nl-NL}, else the nearest that may, such as {@code nl}, else the one it lies in.
     */
    private static String hintPath(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        int from = Math.max(0, names - 2);
        boolean found = false;
        for (int i = names - 2; i >= 0; i--) {
            String folder = absolute.getName(i).toString();
            boolean locale = LocaleTags.read(folder).isPresent();
            if (locale && LocaleTags.isUnmistakable(folder)) {
                from = i;
                break;
            }
            if (locale && !found) {
                from = i;
                found = true;
            }
        }
        return FolderSource.slashed(absolute.subpath(from, names));
    }
}
