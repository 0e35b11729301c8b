package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language of the user's own on the command line. */
class LanguageOptionTest {

    private static final String PACK = "src/test/resources/io/github/remedium/packs/pl";
    private static final String ARTICLES = "src/test/resources/io/github/remedium/packs/articles";
    private static final String ENGLISH_ERROR = "Could not print the invoice: certificate has expired";

    @Test
    void matchesByItAndAnswersInItsWords() {
        Run run = Run.of("match", "--language", PACK, "--kb", ARTICLES, "--locale", "pl", ENGLISH_ERROR);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("PL-1001 · polski · Pewność: ");
        assertThat(Run.of("match", "--kb", ARTICLES, "--locale", "pl", ENGLISH_ERROR)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void showsSectionsInItsWords() {
        assertThat(Run.of("show", "PL-1001", "--language", PACK, "--kb", ARTICLES, "--locale", "pl")
                        .out())
                .contains("\nPrzyczyna\n")
                .contains("\nRozwiązanie\n");
    }

    @Test
    void whatIsMalformedIsNamed(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pl"));
        Files.writeString(pack.resolve("headings.tsv"), "problem\tObjawy\n");
        Run run = Run.of("show", "PL-1001", "--language", pack.toString(), "--kb", ARTICLES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("headings.tsv:1: 'problem' is no kind of heading\n");
    }
}
