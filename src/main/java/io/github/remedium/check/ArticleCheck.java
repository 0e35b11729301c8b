package io.github.remedium.check;

import io.github.remedium.SourceTexts;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks one article with all the rules that need no other article. Safe for any number of threads. */
final class ArticleCheck {

    private final LanguageProfiles profiles = LanguageProfiles.of(Languages.shipped());
    private final CheckSettings settings;
    private final SourceTexts texts;
    private final LinkRules links;
    private final Consumer<Finding> found;

    ArticleCheck(CheckSettings settings, SourceTexts texts, Consumer<Finding> found) {
        this.settings = settings;
        this.texts = texts;
        this.links = new LinkRules(texts);
        this.found = found;
    }

    /** The translations that were checked; empty if the article was withdrawn in all languages. */
    Optional<Siblings> check(Article article) {
        List<Translation> present = article.translations().stream()
                .filter(translation -> !translation.archived())
                .toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Siblings siblings = new Siblings(present, texts);
        for (int s = 0; s < siblings.size(); s++) {
            alone(siblings, s);
        }
        if (siblings.size() > 1) {
            together(siblings);
        }
        return Optional.of(siblings);
    }

    private void alone(Siblings siblings, int s) {
        Translation translation = siblings.translation(s);
        links.find(translation, siblings.lines(s), siblings.pieces(s), found);
        new MarkupRules(translation, siblings.lines(s), settings.maxInlineImageChars(), found).find();
    }

    private void together(Siblings siblings) {
        AgeRules.find(siblings, found);
        new SectionRules(siblings, found).find();
        new PieceRules(siblings, found).find();
        new LengthRules(siblings, found).find();
        new OrderRules(siblings, found).find();
        new LiteralRules(siblings, found).find();
        new CodeRules(siblings, found).find();
        new MessageRules(siblings, found).find();
        new SpacingRules(siblings, found).find();
        new NameRules(siblings, found).find();
        new InlineRules(siblings, found).find();
        new LanguageRules(siblings, profiles, found).find();
    }
}
