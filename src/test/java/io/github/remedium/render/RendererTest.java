package io.github.remedium.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Answers;
import io.github.remedium.match.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {

    private final Renderer renderer = new Renderer();

    @Test
    void aTranslationAsJson() {
        assertThat(renderer.translation(
                        Samples.served(Samples.full(), "nl-BE", LocaleChoice.Fit.OTHER_REGION), Format.JSON))
                .isEqualTo("{\"article\":\"KA-1\",\"locale\":\"nl-NL\",\"requestedLocale\":\"nl-BE\","
                        + "\"localeFit\":\"other-region\",\"title\":\"Titel <b>\",\"description\":\"Waar het om gaat\","
                        + "\"introduction\":\"Er komt niets terug.\","
                        + "\"environment\":\"Printbeheer\",\"cause\":\"Verlopen sleutel\","
                        + "\"resolution\":{\"text\":\"Voer pqctl uit.\",\"steps\":[{\"id\":\"1\","
                        + "\"text\":\"Voer pqctl <x> uit.\",\"code\":[\"pqctl <x>\"],\"steps\":[{\"id\":\"1.1\","
                        + "\"text\":\"Kies de knop.\",\"code\":[],\"steps\":[],\"line\":21}],\"line\":20},"
                        + "{\"id\":\"2\",\"text\":\"Klaar.\",\"code\":[],\"steps\":[],\"line\":22}]},"
                        + "\"products\":[\"P1\",\"P2\"],\"keywords\":[],\"appliesTo\":[],\"archived\":false,"
                        + "\"machineTranslated\":true,\"metadata\":{\"product\":[\"P1\",\"P2\"],"
                        + "\"workflow-type\":\"tm+mt\",\"article-published-date\":\"2022-08-19T07:40:10\"},"
                        + "\"source\":{\"path\":\"nl/KA-1.md\",\"line\":9}}");
    }

    @Test
    void authorsNotesAreShownToNobodyWhoDidNotAskForThem() {
        var served = Samples.served(Samples.full(), "", LocaleChoice.Fit.UNASKED);
        assertThat(renderer.json(renderer.translationData(served))).doesNotContain("internal-notes", "CRM-17", "NaN");
        assertThat(renderer.json(renderer.translationDataWithHtml(served))).doesNotContain("internal-notes");
        assertThat(metadata(ShownFields.none(), served)).isEmpty();
        assertThat(metadata(ShownFields.standard().with("Internal_Notes"), served))
                .containsExactlyInAnyOrder("product", "workflow-type", "article-published-date", "internal-notes");
        assertThat(metadata(ShownFields.all(), served)).contains("odd", "internal-notes");
        assertThat(served.translation().metadata().text("internal-notes")).isPresent();
    }

    private static List<String> metadata(ShownFields fields, ServedTranslation served) {
        Object metadata =
                new Renderer(List.of(), fields).translationData(served).get("metadata");
        return ((Map<?, ?>) Objects.requireNonNull(metadata))
                .keySet().stream().map(String::valueOf).toList();
    }

    @Test
    void absentThingsAreLeftOut() {
        assertThat(renderer.translationData(Samples.served(Samples.spare(), "", LocaleChoice.Fit.UNASKED)))
                .doesNotContainKeys(
                        "requestedLocale",
                        "localeFit",
                        "description",
                        "introduction",
                        "environment",
                        "issue",
                        "cause",
                        "resolution");
    }

    @Test
    void aTranslationToRead() {
        assertThat(renderer.translation(Samples.served(Samples.full(), "nl", LocaleChoice.Fit.EXACT), Format.TEXT))
                .contains(
                        "Titel <b>",
                        "KA-1 · Nederlands (Nederland)",
                        "Machinaal vertaald.",
                        "Er komt niets terug.",
                        "Omgeving")
                .contains("Verlopen sleutel", "Oplossing", "Producten: P1, P2", "Bron: nl/KA-1.md")
                .doesNotContain("Er is geen versie");
        assertThat(renderer.translation(Samples.served(Samples.full(), "it", LocaleChoice.Fit.FALLBACK), Format.TEXT))
                .contains("Non esiste una versione in italiano; questa è in olandese (Paesi Bassi).", "Causa");
        assertThat(renderer.translation(Samples.served(Samples.full(), "x-y", LocaleChoice.Fit.FALLBACK), Format.TEXT))
                .contains("Er is geen versie in het x-y; dit is Nederlands (Nederland).");
        assertThat(renderer.translation(Samples.served(Samples.full(), "ko", LocaleChoice.Fit.FALLBACK), Format.TEXT))
                .contains("Oorzaak");
    }

    @Test
    void nothingAnArticleHoldsReachesTheTerminal() {
        for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.JSON)) {
            String text = renderer.translation(Samples.served(Samples.spare(), "nl", LocaleChoice.Fit.EXACT), format);
            assertThat(text.chars().filter(c -> c == 0x1b || c == 0x202e))
                    .as(format.toString())
                    .isEmpty();
        }
        assertThat(renderer.translation(Samples.served(Samples.full(), "nl", LocaleChoice.Fit.EXACT), Format.HTML))
                .startsWith("<article lang=\"nl-NL\">")
                .doesNotContain("<b>")
                .doesNotContain("<x>");
    }

    @Test
    void aFoundAnswer() {
        Answer answer = Answers.of(
                Answer.Status.FOUND,
                Answer.Reason.SIGNATURE_MET,
                null,
                List.of(Samples.match(Samples.full(), 0.98765432), Samples.match(Samples.spare(), 0.01)));
        String text = renderer.answer(answer, Optional.of(Locale.forLanguageTag("nl-BE")), Format.TEXT);
        assertThat(text)
                .contains("Titel <b>", "Zekerheid: zeer hoog (98 %)", "Printbeheer", "Verlopen sleutel", "pqctl <x>")
                .contains("Kies de knop.", "Herkend: PQ-471", "Andere artikelen", "KA-2");
        assertThat(renderer.answer(answer, Optional.of(Locale.ENGLISH), Format.JSON))
                .startsWith(
                        "{\"status\":\"found\",\"reason\":\"signature-met\","
                                + "\"message\":\"The error message stands in the article.\",\"matches\":[{\"article\":\"KA-1\","
                                + "\"locale\":\"nl-NL\",\"requestedLocale\":\"nl\",\"title\":\"Titel <b>\","
                                + "\"confidence\":0.987654,\"machineTranslated\":true,"
                                + "\"evidence\":[{\"start\":3,\"end\":9,\"text\":\"PQ-471\",\"kind\":\"code\",\"met\":\"PQ-471\"}]}");
    }

    @Test
    void anArticleWithoutCauseAndResolutionIsShownWhole() {
        Answer answer = Answers.of(
                Answer.Status.FOUND,
                Answer.Reason.SIGNATURE_MET,
                null,
                List.of(Samples.match(Samples.unsorted(), 0.9)));
        for (Format format : List.of(Format.TEXT, Format.MARKDOWN, Format.HTML)) {
            assertThat(renderer.answer(answer, Optional.empty(), format))
                    .contains("Verhoog session.timeout.", "Na vijf minuten.");
        }
    }

    @Test
    void anAmbiguousAnswerAsksItsQuestion() {
        Question question = new Question(
                Question.Aspect.PRODUCT,
                List.of(
                        new Question.Option("p1", "Product één", List.of("KA-1")),
                        new Question.Option("p2", "Product twee", List.of("KA-2", "KA-3"))));
        Answer answer = Answers.of(
                Answer.Status.AMBIGUOUS,
                Answer.Reason.SEVERAL_FIT,
                question,
                List.of(Samples.match(Samples.full(), 0.6)));
        assertThat(renderer.answer(answer, Optional.of(Locale.forLanguageTag("es")), Format.TEXT))
                .contains(
                        "Hay varios artículos que encajan.",
                        "¿De qué producto se trata?",
                        "p2 Product twee (KA-2, KA-3)");
        assertThat(renderer.answerData(answer, Optional.empty()).get("question"))
                .isEqualTo(Map.of(
                        "aspect",
                        "product",
                        "text",
                        "Which product is it about?",
                        "options",
                        List.of(
                                Map.of("choice", "p1", "label", "Product één", "articles", List.of("KA-1")),
                                Map.of("choice", "p2", "label", "Product twee", "articles", List.of("KA-2", "KA-3")))));
    }

    @Test
    void noneSaysWhyInEveryLanguage() {
        for (Answer.Reason reason : Answer.Reason.values()) {
            Answer answer = Answers.of(Answer.Status.NONE, reason, null, List.of());
            for (String tag : List.of("en", "nl", "es", "it", "tr", "zh-Hant")) {
                String text = renderer.answer(answer, Optional.of(Locale.forLanguageTag(tag)), Format.TEXT);
                assertThat(text.lines().filter(line -> !line.isBlank())).hasSize(3);
            }
        }
    }

    /** A number and the words above it never contradict each other. */
    @Test
    void anArticleThatIsProbablyRightIsOfferedAsAPossibility() {
        Map<String, String> words = Map.of(
                "en", "Perhaps this article.",
                "nl", "Misschien dit artikel.",
                "es", "Quizá este artículo.",
                "it", "Forse questo articolo.",
                "de", "Vielleicht dieser Artikel.",
                "fr", "Peut-être cet article.");
        Answer answer = none(Answer.Reason.NOT_SURE, 0.74, 0.3, 0.04);
        words.forEach((tag, perhaps) -> {
            Optional<Locale> reader = Optional.of(Locale.forLanguageTag(tag));
            String text = renderer.answer(answer, reader, Format.TEXT);
            assertThat(text)
                    .startsWith(perhaps)
                    .contains("Titel <b>", "Printbeheer", "Kies de knop.", "74 %", "30 %")
                    .doesNotContain(
                            " 4 %", renderer.words(List.of(reader.get())).get("answer.none"));
            assertThat(renderer.answer(answer, reader, Format.MARKDOWN)).startsWith("# " + perhaps);
            assertThat(renderer.answer(answer, reader, Format.HTML)).startsWith("<h1>" + perhaps);
        });
        assertThat(renderer.answerData(answer, Optional.of(Locale.ENGLISH)))
                .containsEntry("status", "none")
                .containsEntry("reason", "not-sure")
                .containsEntry("message", "This article is probably the right one, but that is not certain.")
                .containsEntry("threshold", 0.75)
                .hasEntrySatisfying(
                        "matches", matches -> assertThat((List<?>) matches).hasSize(3));
    }

    @Test
    void severalThatComeCloseAreAllPossible() {
        String text = renderer.answer(
                none(Answer.Reason.SEVERAL_FIT, 0.5, 0.25, 0.249, 0.01), Optional.of(Locale.ENGLISH), Format.TEXT);
        assertThat(text).startsWith("Perhaps one of these articles.").doesNotContain("Printbeheer", "1 %)");
        assertThat(text.indexOf("25 %")).isLessThan(text.indexOf("Other articles"));
        assertThat(text.indexOf("24 %")).isGreaterThan(text.indexOf("Other articles"));
    }

    @Test
    void belowEvenChancesOnlyWhatIsNearIsNamed() {
        Optional<Locale> reader = Optional.of(Locale.ENGLISH);
        for (Answer answer : List.of(
                none(Answer.Reason.NOT_SURE, 0.499, 0.05, 0.049), none(Answer.Reason.ONLY_GENERAL_WORDS, 0.6, 0.05))) {
            assertThat(renderer.answer(answer, reader, Format.TEXT))
                    .startsWith("No article was found.")
                    .contains("The nearest articles", "(5 %)")
                    .doesNotContain("(4 %)", "Printbeheer");
        }
        assertThat(renderer.answer(none(Answer.Reason.NOT_SURE, 0.049, 0.01), reader, Format.TEXT))
                .contains("No article is anywhere near.")
                .doesNotContain("The nearest articles", "%");
    }

    private static Answer none(Answer.Reason reason, double... confidences) {
        return Answer.of(
                Answer.Status.NONE,
                reason,
                Arrays.stream(confidences)
                        .mapToObj(confidence -> Samples.match(Samples.full(), confidence))
                        .toList(),
                0.75);
    }

    @Test
    void everyConstantAndKeyHasWordsInEveryLanguage() {
        Words english = renderer.words(List.of());
        assertThat(english.locale()).isEqualTo(Locale.ENGLISH);
        for (String tag : List.of("nl", "es", "it")) {
            Words words = renderer.words(List.of(Locale.forLanguageTag(tag)));
            assertThat(words.locale().toLanguageTag()).isEqualTo(tag);
            for (Question.Aspect aspect : Question.Aspect.values()) {
                assertThat(words.get("question", aspect)).isNotEqualTo(english.get("question", aspect));
            }
            for (Answer.Reason reason : Answer.Reason.values()) {
                assertThat(words.get("reason", reason)).isNotEqualTo(english.get("reason", reason));
            }
            for (Problem.Severity severity : Problem.Severity.values()) {
                assertThat(words.get("severity", severity)).isNotBlank();
            }
        }
        assertThat(renderer.words(List.of(Locale.KOREAN, Locale.forLanguageTag("ca")))
                        .locale())
                .isEqualTo(Locale.forLanguageTag("es"));
    }

    @Test
    void aReport() {
        LoadReport report = new LoadReport(
                3,
                1,
                2,
                Map.of(Samples.NL, 2),
                List.of(
                        new Problem(
                                Problem.Severity.WARNING,
                                "front-matter-quote",
                                new SourceLocation("a.md", 3, 7),
                                "odd"),
                        new Problem(Problem.Severity.ERROR, "unreadable", new SourceLocation("b.md", 0, 0), "gone")));
        assertThat(renderer.report(report, Optional.empty(), Format.JSON))
                .isEqualTo("{\"files\":3,\"articles\":1,\"translations\":2,\"locales\":{\"nl-NL\":2},\"problems\":["
                        + "{\"severity\":\"warning\",\"code\":\"front-matter-quote\",\"file\":\"a.md\",\"line\":3,"
                        + "\"column\":7,\"message\":\"odd\"},"
                        + "{\"severity\":\"error\",\"code\":\"unreadable\",\"file\":\"b.md\",\"message\":\"gone\"}]}");
        assertThat(renderer.report(report, Optional.of(Locale.ITALIAN), Format.TEXT))
                .contains("a.md:3:7: avviso: odd [front-matter-quote]", "b.md: errore: gone [unreadable]");
    }

    @Test
    void slashesOfPathsInUrls() {
        Locale nl = Locale.forLanguageTag("nl");
        assertThat(ArticleUrls.STANDARD.of("a/b c", nl)).isEqualTo("remedium://articles/a%2Fb%20c/nl");
        assertThat(new ArticleUrls("https://kb.example/{locale}/{path}").of("a/b c", nl))
                .isEqualTo("https://kb.example/nl/a/b%20c");
    }
}
