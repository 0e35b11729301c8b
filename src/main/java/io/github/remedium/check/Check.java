package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.load.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Tells those who write and translate articles what is broken. It compares the translations of each article with each
 * other, reads the files for what a reader would see as broken, and asks the matcher for each article by its own messages.
 * Translations that only say that the article was withdrawn are left alone.
 *
 * <p>Immutable and safe for any number of threads. No method takes null.
 */
public final class Check {

    private final CheckSettings settings;

    private Check(CheckSettings settings) {
        this.settings = settings;
    }

    /** A check with these settings. */
    public static Check with(CheckSettings settings) {
        return new Check(Objects.requireNonNull(settings, "settings"));
    }

    /**
     * Checks articles whose files are not at hand, such as those of a compiled file. Rules that need the text of the files
     * as it is written find nothing then.
     */
    public CheckReport run(KnowledgeBase kb) {
        return run(kb, SourceTexts.NONE, ProgressListener.NONE);
    }

    /**
     * Checks articles and their files.
     *
     * @param kb the articles
     * @param texts the files that they were read from
     * @param progress told how many articles are done
     */
    public CheckReport run(KnowledgeBase kb, SourceTexts texts, ProgressListener progress) {
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(texts, "texts");
        Objects.requireNonNull(progress, "progress");
        LanguageProfiles profiles = LanguageProfiles.of(Languages.shipped());
        FindingCollector found = new FindingCollector(settings);
        List<Article> articles = kb.articles();
        List<Siblings> all = new ArrayList<>();
        int translations = 0;
        new FileRules(kb, texts).find(found);
        LinkRules links = new LinkRules(texts);
        new StructureRules(articles).find(found);
        new AcrossArticles(articles).find(found);
        for (int i = 0; i < articles.size(); i++) {
            List<Translation> present = articles.get(i).translations().stream()
                    .filter(translation -> !translation.archived())
                    .toList();
            translations += present.size();
            if (!present.isEmpty()) {
                all.add(new Siblings(present, texts));
            }
            for (Translation translation : present) {
                FileLines lines = FileLines.of(translation.source().path(), texts);
                int number = present.indexOf(translation);
                links.find(translation, lines, all.get(all.size() - 1).pieces(number), found);
                new MarkupRules(translation, lines, settings.maxInlineImageChars(), found).find();
            }
            if (present.size() > 1) {
                Siblings siblings = all.get(all.size() - 1);
                new PieceRules(siblings, found).find();
                new LiteralRules(siblings, found).find();
                AgeRules.find(siblings, found);
                new InlineRules(siblings, found).find();
                new CodeRules(siblings, found).find();
                new OrderRules(siblings, found).find();
                new SpacingRules(siblings, found).find();
                new SectionRules(siblings, found).find();
                new MessageRules(siblings, found).find();
                new LanguageRules(siblings, profiles, found).find();
            }
            progress.progress(i + 1, articles.size());
        }
        new SharedPieces(all).find(found);
        return new CheckReport(found.findings(), articles.size(), translations, found.suppressed());
    }
}
