package io.github.remedium.render;

import io.github.remedium.article.Article;
import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Metadata;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Section;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Match;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles and matches to render. */
final class Samples {

    static final Locale NL = Locale.forLanguageTag("nl-NL");

    private Samples() {}

    static Translation full() {
        Text sub = Text.of("Kies de knop.");
        Text first = Text.of(List.of(new Block.Paragraph(
                List.of(new Inline.Words("Voer "), new Inline.Code("pqctl <x>"), new Inline.Words(" uit.")))));
        Resolution resolution = new Resolution(
                Text.of("Voer pqctl uit."),
                List.of(
                        new Step("1", first, List.of(new Step("1.1", sub, List.of(), at(21))), at(20)),
                        new Step("2", Text.of("Klaar."), List.of(), at(22))));
        return Translation.builder("KA-1", NL, SourceLocation.of("nl/KA-1.md", 9))
                .title("Titel <b>")
                .description("Waar het om gaat")
                .introduction(Text.of("Er komt niets terug."))
                .metadata(Metadata.builder()
                        .set("product", List.of("P1", "P2"))
                        .set("workflow-type", "tm+mt")
                        .set("article-published-date", LocalDateTime.of(2022, 8, 19, 7, 40, 10))
                        .set("odd", Double.NaN)
                        .set("internal-notes", "see ticket CRM-17")
                        .build())
                .products(List.of("P1", "P2"))
                .machineTranslated(true)
                .sections(List.of(
                        section(Section.Kind.ENVIRONMENT, "Printbeheer"),
                        section(Section.Kind.CAUSE, "Verlopen sleutel")))
                .resolution(resolution)
                .build();
    }

    static Translation spare() {
        return Translation.builder("KA-2", NL, SourceLocation.of("KA-2.md", 1))
                .title("x\u001b[31my\u202ez")
                .archived(true)
                .build();
    }

    /** One that says what to do, but not under a heading that is known. */
    static Translation unsorted() {
        return Translation.builder("KA-3", NL, SourceLocation.of("KA-3.md", 1))
                .title("Sessie verlopen")
                .introduction(Text.of("Verhoog session.timeout."))
                .sections(List.of(section(Section.Kind.ISSUE, "Na vijf minuten.")))
                .build();
    }

    static ServedTranslation served(Translation translation, String requested, LocaleChoice.Fit fit) {
        return new ServedTranslation(translation, choice(requested, fit));
    }

    static Match match(Translation translation, double confidence) {
        return new Match(
                Article.of(translation.article(), List.of(translation)),
                translation,
                choice("nl", LocaleChoice.Fit.EXACT),
                confidence,
                List.of(new Evidence(3, 9, "PQ-471", Evidence.Kind.CODE, "PQ-471")));
    }

    private static LocaleChoice choice(String requested, LocaleChoice.Fit fit) {
        return new LocaleChoice(
                Optional.of(requested).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag), NL, fit);
    }

    private static Section section(Section.Kind kind, String words) {
        return new Section(kind, Optional.empty(), Text.of(words), at(12));
    }

    private static SourceLocation at(int line) {
        return SourceLocation.of("nl/KA-1.md", line);
    }
}
