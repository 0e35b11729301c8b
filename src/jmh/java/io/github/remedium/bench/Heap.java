package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Heap kept after loading: the articles, and what the index adds to them. Measured as used heap after collections, once
 * with the whole knowledge base held and once with its articles alone.
 */
final class Heap {

    private Heap() {}

    static void report() {
        AtomicReference<@Nullable KnowledgeBase> held = new AtomicReference<>();
        Path folder = Shared.knowledgeBaseFor("chat");
        // A first load, so that classes, tables and compiled code are not counted.
        held.set(KnowledgeBase.load(folder));
        held.set(null);
        long empty = used();
        List<Article> articles = hold(folder, held);
        long whole = used() - empty;
        held.set(null);
        long articlesAlone = used() - empty;
        int translations = articles.stream()
                .mapToInt(article -> article.translations().size())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "heap: %d articles, %d translations; articles %.1f MB (%.1f kB per translation), index %.1f MB (asked: < 64)%n",
                articles.size(),
                translations,
                articlesAlone / 1e6,
                articlesAlone / 1e3 / translations,
                (whole - articlesAlone) / 1e6);
    }

    private static List<Article> hold(Path folder, AtomicReference<@Nullable KnowledgeBase> held) {
        KnowledgeBase kb = KnowledgeBase.load(folder);
        // What is left until it is asked for belongs to it too.
        kb.match("Empty return for method 'Logon'", Locale.ROOT);
        held.set(kb);
        return List.copyOf(kb.articles());
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }
}
