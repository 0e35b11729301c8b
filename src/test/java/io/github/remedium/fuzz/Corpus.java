package io.github.remedium.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The inputs that fuzzing begins with, and those that found a defect once. They are files of the test resources. */
final class Corpus {

    private Corpus() {}

    /** The folder with the inputs of a target. */
    static Path folder(FuzzTarget target) {
        URL folder = Objects.requireNonNull(
                Corpus.class.getResource(target.label()), "no inputs for the fuzz target " + target.label());
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words that inputs are made of, for the mutator. */
    static Path words() {
        return folder(FuzzTarget.BODY).resolveSibling("words.dict");
    }

    /** The inputs of a target, by their names. */
    static List<Path> files(FuzzTarget target) throws IOException {
        try (Stream<Path> files = Files.list(folder(target))) {
            return files.sorted().toList();
        }
    }
}
