package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.article.Article;
import io.github.remedium.load.ProgressListener;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

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
        FindingCollector found = new FindingCollector(settings);
        List<Article> articles = kb.articles();
        found.leaveOut(FileSuppressions.of(articles, texts, found));
        new FileRules(kb, texts).find(found);
        new StructureRules(articles).find(found);
        new AcrossArticles(articles).find(found);
        ArticleCheck each = new ArticleCheck(settings, texts, found);
        AtomicInteger done = new AtomicInteger();
        List<Siblings> all = articles.parallelStream()
                .map(article -> {
                    Optional<Siblings> siblings = each.check(article);
                    synchronized (done) {
                        progress.progress(done.incrementAndGet(), articles.size());
                    }
                    return siblings;
                })
                .flatMap(Optional::stream)
                .toList();
        new SharedPieces(all).find(found);
        if (settings.looksFor(Rule.NOT_FOUND) || settings.looksFor(Rule.INDISTINGUISHABLE)) {
            new FindabilityRules(kb, all, settings).find(found);
        }
        int translations = all.stream().mapToInt(Siblings::size).sum();
        return new CheckReport(found.findings(), articles.size(), translations, found.suppressed());
    }
}
