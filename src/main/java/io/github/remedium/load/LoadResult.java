package io.github.remedium.load;

import io.github.remedium.article.Article;
import java.util.List;

/**
 * What a load brought.
 *
 * @param articles the articles, by number
 * @param report what was odd
 */
public record LoadResult(List<Article> articles, LoadReport report) {

    /** Copies the list. */
    public LoadResult {
        articles = List.copyOf(articles);
    }
}
