package io.github.remedium.match;

import io.github.remedium.KnowledgeBase;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The articles about products that do not exist, in the test resources. */
final class OwnArticles {

    static final int COUNT = 17;

    private OwnArticles() {}

    static Path folder() {
        URL folder = OwnArticles.class.getResource("articles");
        try {
            return Path.of(
                    Objects.requireNonNull(folder, "test resource articles").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static KnowledgeBase load() {
        return KnowledgeBase.load(folder());
    }
}
