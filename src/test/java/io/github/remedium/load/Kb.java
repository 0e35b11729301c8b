package io.github.remedium.load;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small knowledge bases for tests. */
final class Kb {

    private Kb() {}

    static KnowledgeBase load(Source... sources) {
        KnowledgeBaseBuilder loader =
                KnowledgeBase.builder().indexAtFirstMatch().allowEmpty();
        List.of(sources).forEach(loader::source);
        return loader.build();
    }

    static KnowledgeBase load(String... pathsAndTexts) {
        return load(memory(pathsAndTexts));
    }

    static Source memory(String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return Source.memory(files);
    }

    static String article(String number) {
        return "---\ntitle: The title\narticle-number: " + number + "\n---\n# The title\n\n## Description\n\nText.\n";
    }

    static List<String> codes(KnowledgeBase result) {
        return result.report().problems().stream().map(Problem::code).toList();
    }
}
