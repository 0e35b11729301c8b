package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from a compiled file are those from the folder, byte for byte, over all queries beside the project. */
@Tag("slow")
class CompiledCorpusTest {

    private final SharedMaterial shared = SharedMaterial.orSkip();
    private final Renderer renderer = new Renderer();

    @TempDir
    private Path folder;

    @Test
    void ofTheCorpus() {
        compare(Source.memory(shared.articlesFor("chat")));
    }

    @Test
    void ofArticlesWithoutNumbers() {
        compare(Source.folder(shared.folder("foreign/commerce")));
    }

    private void compare(Source source) {
        KnowledgeBase kb = KnowledgeBase.builder().source(source).build();
        Path file = folder.resolve("kb");
        kb.save(file);
        KnowledgeBase opened = KnowledgeBase.open(file);
        assertThat(opened.report()).isEqualTo(kb.report());
        assertThat(opened.articles()).isEqualTo(kb.articles());
        for (Query query : queries()) {
            assertThat(json(opened.match(query))).isEqualTo(json(kb.match(query)));
        }
    }

    private List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (String set : List.of("clean", "noise", "chat", "real", "talk")) {
            shared.queries(set).forEach(each -> queries.add(Query.of(each.query())));
        }
        for (int i = 0; i < queries.size(); i += 7) {
            queries.set(i, queries.get(i).locale(Locale.forLanguageTag(i % 2 == 0 ? "es" : "nl-BE")));
        }
        assertThat(queries).hasSizeGreaterThan(1_000);
        return queries;
    }

    private String json(Answer answer) {
        return renderer.json(renderer.answerData(answer, Optional.empty()))
                + renderer.explanation(answer.explain(), Format.JSON);
    }
}
