package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import io.github.remedium.match.OwnArticles;
import io.github.remedium.match.SoundAnswer;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Every text has a sound answer, which can be written. */
final class QueryTarget implements Target {

    private final KnowledgeBase kb = OwnArticles.load();
    private final Renderer renderer = new Renderer();

    @Override
    public void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Answer answer = kb.match(text);
        SoundAnswer.check(text, answer);
        SafeHtml.check(renderer.answer(answer, Optional.empty(), Format.HTML));
        assertThat(renderer.json(renderer.maskedAnswerData(answer, Optional.empty(), text)))
                .doesNotContain("\n");
        assertThat(renderer.explanation(answer.explain(), Format.TEXT)).isNotEmpty();
    }
}
