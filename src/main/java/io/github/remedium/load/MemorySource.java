package io.github.remedium.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Files in memory. */
final class MemorySource extends Source {

    private final Map<String, String> files;

    MemorySource(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    @Override
    String name() {
        return "memory";
    }

    @Override
    Listing open(Limits limits) {
        Listing listing = new Listing();
        files.forEach((path, text) -> {
            if (SourceFile.isArticle(path)) {
                listing.add(new SourceFile(path, path, -1, most -> text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return listing;
    }
}
