package io.github.remedium.cli;

import io.github.remedium.SourceTexts;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Names files for programs that know the working directory and not the knowledge base: below the working directory a relative
 * path, elsewhere an absolute one. What is inside an archive keeps the name that its source gives it.
 */
final class FileNames implements UnaryOperator<String> {

    private final SourceTexts texts;
    private final Path here = Path.of("").toAbsolutePath().normalize();

    FileNames(SourceTexts texts) {
        this.texts = texts;
    }

    @Override
    public String apply(String path) {
        return texts.file(path)
                .map(file -> file.toAbsolutePath().normalize())
                .map(file -> file.startsWith(here) ? here.relativize(file) : file)
                .map(file -> file.toString().replace('\\', '/'))
                .orElse(path);
    }
}
