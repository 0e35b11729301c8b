package io.github.remedium.internal.source;

import io.github.remedium.internal.Bounds;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
final class MemorySource extends ArticleSource {

    private final Map<String, String> files;

    MemorySource(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    String name() {
        return "memory";
    }

    @Override
    Listing open(Bounds limits) {
        Listing listing = new Listing();
        files.forEach((path, text) -> {
            if (SourceFile.isArticle(path)) {
                listing.add(new SourceFile(path, path, path, -1, most -> text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return listing;
    }
}
