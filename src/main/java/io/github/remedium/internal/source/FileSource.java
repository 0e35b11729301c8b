package io.github.remedium.internal.source;

import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.LoadFailure;
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
        listing.add(FolderSource.file(file, file.toString().replace('\\', '/'), hintPath(file)));
        return listing;
    }

    /** The file with the folder it lies in. */
    private static String hintPath(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        return FolderSource.slashed(absolute.subpath(Math.max(0, names - 2), names));
    }
}
