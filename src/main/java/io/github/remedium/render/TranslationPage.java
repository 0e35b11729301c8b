package io.github.remedium.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A translation to read: title, what it is about, and the four sections. */
final class TranslationPage {

    /** Where readers get something else than they asked for; another region of their language is not worth a word. */
    private static final Set<LocaleChoice.Fit> TELLING =
            Set.of(LocaleChoice.Fit.RELATED_LANGUAGE, LocaleChoice.Fit.FALLBACK);

    private final Words words;

    TranslationPage(Words words) {
        this.words = words;
    }

    Text of(ServedTranslation served) {
        Translation translation = served.translation();
        Page page = new Page().heading(1, translation.title());
        page.paragraph(translation.article() + " · " + words.language(translation.locale()));
        notes(page, served);
        translation.introduction().ifPresent(page::text);
        section(page, "environment", translation.environment());
        section(page, "issue", translation.issue());
        section(page, "cause", translation.cause());
        Resolution resolution = translation.resolution();
        if (!resolution.isEmpty()) {
            page.heading(2, words.get("resolution"));
            page.text(resolution.text().isEmpty() ? steps(resolution) : resolution.text());
        }
        facts(page, translation);
        return page.text();
    }

    /** What a reader has to know before trusting the text. */
    void notes(Page page, ServedTranslation served) {
        List<String> notes = new ArrayList<>();
        LocaleChoice choice = served.locale();
        if (choice.requested().isPresent() && TELLING.contains(choice.fit())) {
            notes.add(words.get(
                    "locale.other", words.language(choice.requested().get()), words.language(choice.served())));
        }
        if (served.translation().archived()) {
            notes.add(words.get("archived"));
        }
        if (served.translation().machineTranslated()) {
            notes.add(words.get("machine-translated"));
        }
        if (!notes.isEmpty()) {
            page.paragraph(String.join(" ", notes));
        }
    }

    void section(Page page, String key, Optional<Text> text) {
        text.ifPresent(present -> page.heading(2, words.get(key)).text(present));
    }

    /** The steps as a numbered list. */
    static Text steps(Resolution resolution) {
        return resolution.steps().isEmpty()
                ? resolution.text()
                : new Page().list(true, items(resolution.steps())).text();
    }

    // Steps are as deep as the loader lets lists nest, which it bounds.
    private static List<Block.Item> items(List<Step> steps) {
        List<Block.Item> items = new ArrayList<>();
        for (Step step : steps) {
            List<Block> content = new ArrayList<>(step.text().blocks());
            if (!step.steps().isEmpty()) {
                content.add(new Block.Listing(true, 1, items(step.steps())));
            }
            items.add(new Block.Item(content));
        }
        return items;
    }

    private void facts(Page page, Translation translation) {
        List<Block.Item> facts = new ArrayList<>();
        fact(facts, "products", String.join(", ", translation.products()));
        fact(facts, "applies-to", String.join(", ", translation.appliesTo()));
        fact(facts, "source", translation.source().path());
        page.list(false, facts);
    }

    private void fact(List<Block.Item> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Page.item(Page.words(words.get(key) + ": " + value)));
        }
    }
}
