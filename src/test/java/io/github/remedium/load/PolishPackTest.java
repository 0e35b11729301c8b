package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import io.github.remedium.article.Translation;
import io.github.remedium.match.Answer;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small pack of a language that the library has no lexicon of, made as the guide "Add a language" says, with a few
 * articles in it.
 */
class PolishPackTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/remedium/packs");
    private static final LanguagePack POLISH = LanguagePack.folder(FOLDER.resolve("pl"));
    private static final String ENGLISH_ERROR = "ERROR Could not print the invoice: certificate has expired";

    @Test
    void anEnglishErrorFindsThePolishArticleByTheLexicon() {
        Answer answer = articles().language(POLISH).build().match(ENGLISH_ERROR);
        assertThat(answer.status()).isEqualTo(Answer.Status.FOUND);
        assertThat(answer.best().orElseThrow().article().number()).isEqualTo("PL-1001");
    }

    @Test
    void withoutThePackItIsNotFound() {
        Answer answer = articles().build().match(ENGLISH_ERROR);
        assertThat(answer.status()).isEqualTo(Answer.Status.NONE);
    }

    @Test
    void aQuotedMessageIsFoundWithoutThePackToo() {
        Answer answer = articles().build().match("Drukarka nie odpowiada od 2000 ms (PRN-7731)");
        assertThat(answer.best().orElseThrow().article().number()).isEqualTo("PL-1005");
    }

    @Test
    void headingsOfThePackMakeSections() {
        assertThat(translation(articles().language(POLISH).build()).cause()).isPresent();
        assertThat(translation(articles().language(POLISH).build()).resolution().steps())
                .hasSize(2);
        assertThat(translation(articles().build()).cause()).isEmpty();
    }

    @Test
    void theReportNamesWhatIsLacking() {
        List<Problem> problems = articles().language(POLISH).build().report().problems(Problem.Severity.INFO);
        assertThat(problems).hasSize(1).allMatch(problem -> problem.code().equals("language-incomplete"));
        assertThat(problems.get(0))
                .hasToString("pl/lexicon.tsv: 3,592 of 3,633 concepts have no words, the first is 'break'");
    }

    @Test
    void everyMissingFileIsNamed(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("el"));
        KnowledgeBase kb = KnowledgeBase.builder()
                .language(LanguagePack.folder(pack))
                .allowEmpty()
                .build();
        assertThat(kb.report().problems())
                .extracting(problem -> problem.location().path())
                .containsExactly("el/headings.tsv", "el/profile.txt", "el/lexicon.tsv", "el/answers.properties");
        assertThat(kb.report().problems(Problem.Severity.INFO)).hasSize(4);
    }

    @Test
    void aPackThatAddsToACompleteLanguageLacksNothing(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("de"));
        Files.writeString(pack.resolve("lexicon.tsv"), "printer\tdruckwerk\n");
        KnowledgeBase kb = KnowledgeBase.builder()
                .language(LanguagePack.folder(pack))
                .allowEmpty()
                .build();
        assertThat(kb.report().problems()).isEmpty();
    }

    @Test
    void unknownKeysAreNamedWithFileAndLine(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pl"));
        Files.writeString(pack.resolve("answers.properties"), "# Polish\n\nissue = Problem\nisue = Problem\n");
        assertRefused(pack, "answers.properties:4: 'isue' is no key of this file");
        assertThatThrownBy(() -> new Renderer(List.of(LanguagePack.folder(pack))))
                .isInstanceOf(LoadException.class)
                .hasMessageEndingWith("answers.properties:4: 'isue' is no key of this file");
        Files.delete(pack.resolve("answers.properties"));
        Files.writeString(pack.resolve("page.properties"), "ask.sent = Szukaj\n");
        assertRefused(pack, "page.properties:1: 'ask.sent' is no key of this file");
        Files.delete(pack.resolve("page.properties"));
        Files.writeString(pack.resolve("profile.txt"), "\uFEFF# Polish\nword: oraz\n");
        assertRefused(pack, "profile.txt:2: 'word' is no key of this file");
    }

    @Test
    void answersAreInTheWordsOfThePackAndElseInEnglish() {
        KnowledgeBase kb = articles().language(POLISH).build();
        Renderer renderer = new Renderer(List.of(POLISH));
        Optional<Locale> reader = Optional.of(Locale.forLanguageTag("pl-PL"));
        assertThat(renderer.answer(kb.match(ENGLISH_ERROR), reader, Format.TEXT))
                .contains("Pewność: ")
                .contains("Rozwiązanie")
                .contains("Recognised: ");
    }

    private static void assertRefused(Path pack, String end) {
        KnowledgeBaseBuilder builder =
                KnowledgeBase.builder().paths(FOLDER.resolve("articles")).language(LanguagePack.folder(pack));
        assertThatThrownBy(builder::build).isInstanceOf(LoadException.class).hasMessageEndingWith(end);
    }

    private static KnowledgeBaseBuilder articles() {
        return KnowledgeBase.builder().paths(FOLDER.resolve("articles"));
    }

    private static Translation translation(KnowledgeBase kb) {
        return kb.article("PL-1001").orElseThrow().translations().get(0);
    }
}
