package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import java.util.List;

/** Whether an article is about a product, by the names in its front matter. */
final class ProductFilter {

    private ProductFilter() {}

    /** Whether a folded name stands in one of the article's product names, or one of those in it. */
    static boolean agrees(String folded, Article article) {
        if (folded.isBlank()) {
            return true;
        }
        for (Translation translation : article.translations()) {
            if (names(folded.strip(), translation.products())
                    || names(folded.strip(), translation.appliesTo())
                    || names(folded.strip(), translation.productFamilies())) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String folded, List<String> products) {
        return products.stream()
                .map(Folding::fold)
                .anyMatch(product -> !product.isBlank() && (product.contains(folded) || folded.contains(product)));
    }
}
