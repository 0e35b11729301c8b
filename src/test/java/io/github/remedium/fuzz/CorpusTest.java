package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once is not found again: every input that is kept goes through its target, without Jazzer. */
class CorpusTest {

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void keptInputsDoNoHarm(FuzzTarget target) throws Exception {
        Target fed = target.make();
        List<Path> files = Corpus.files(target);
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            try {
                fed.feed(Files.readAllBytes(file));
            } catch (Exception | AssertionError e) {
                throw new AssertionError(target.label() + "/" + file.getFileName() + ": " + e, e);
            }
        }
    }
}
