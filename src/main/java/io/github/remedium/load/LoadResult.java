package io.github.remedium.load;

import io.github.remedium.article.Article;
import java.util.List;

/** Stand-in. */
public record LoadResult(List<Article> articles, LoadReport report) {}
