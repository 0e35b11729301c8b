package consumer;

import io.github.remedium.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the articles while the project is built. */
public final class CompileArticles {

    private CompileArticles() {}

    /** Reads the folder that the first argument names, and writes the file that the second one names. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Files.createDirectories(file.getParent());
        KnowledgeBase.load(Path.of(args[0])).save(file);
    }
}
