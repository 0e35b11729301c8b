package io.github.remedium.match;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Limits;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** The articles about products that do not exist, in the test resources. */
public final class OwnArticles {

    /** How many there are. */
    public static final int COUNT = 17;

    private OwnArticles() {}

    /** Where they are. */
    public static Path folder() {
        URL folder = OwnArticles.class.getResource("articles");
        try {
            return Path.of(
                    Objects.requireNonNull(folder, "test resource articles").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads them, with time for classes that are instrumented meanwhile, on a machine that does other things. */
    public static KnowledgeBase load() {
        return KnowledgeBase.builder()
                .paths(folder())
                .limits(Limits.builder().maxTimePerFile(Duration.ofMinutes(10)).build())
                .build();
    }
}
