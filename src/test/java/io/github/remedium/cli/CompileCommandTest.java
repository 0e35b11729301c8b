package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {

    private static final String QUERY = "Print queue handshake rejected: token PQ-4711 expired";

    @TempDir
    private Path folder;

    private String compiled() {
        String file = folder.resolve("kb.remedium").toString();
        Run run = Run.of("compile", "--kb", Run.kb(), "--out", file);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file, "articles", "translations");
        return file;
    }

    @Test
    void everyCommandReadsTheFileLikeTheFolder() {
        String file = compiled();
        for (String[] command : new String[][] {
            {"match", "--format", "json", "--explain", QUERY},
            {"match", "--locale", "nl", QUERY},
            {"export"},
            {"list", "--format", "json"},
            {"show", "ART-05", "--format", "markdown"},
            {"check", "--format", "json"}
        }) {
            Run ofFile = Run.of(with(command, file));
            Run ofFolder = Run.of(with(command, Run.kb()));
            assertThat(ofFile.out()).as(command[0]).isEqualTo(ofFolder.out());
            assertThat(ofFile.status()).isEqualTo(ofFolder.status());
        }
    }

    private static String[] with(String[] command, String kb) {
        String[] all = Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--kb";
        all[command.length + 1] = kb;
        return all;
    }

    @Test
    void inspectSaysWhatItWasMadeFrom() {
        String file = compiled();
        Run run = Run.of("inspect", "--kb", file, "--format", "json");
        Node made = Node.of(run.out()).at("compiled");
        assertThat(made.at("files").value()).isEqualTo(3);
        assertThat(String.valueOf(made.at("digest").value())).matches("[0-9a-f]{64}");
        assertThat(Run.of("inspect", "--kb", Run.kb(), "--format", "json").out())
                .doesNotContain("compiled");
        assertThat(Run.of("inspect", "--kb", file).out()).contains("SHA-256");
    }

    @Test
    void aDamagedFileIsRefusedInOneLine() throws IOException {
        Path file = Path.of(compiled());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        refused(file, "is cut off");
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(file, "was changed since it was compiled");
    }

    private static void refused(Path file, String why) {
        Run run = Run.of("match", "--kb", file.toString(), QUERY);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(file.toString(), why, "compile it again");
    }

    @Test
    void aPlaceToWriteIsNeeded() {
        Run run = Run.of("compile", "--kb", Run.kb());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
        Run nowhere = Run.of(
                "compile",
                "--kb",
                Run.kb(),
                "--out",
                folder.resolve("no/such/folder").toString());
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("cannot be written");
    }
}
