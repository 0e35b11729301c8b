package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SharedMaterial;
import io.github.remedium.SharedMaterial.Labelled;
import io.github.remedium.load.Source;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A message that is found as bare text is found in a log line, as a throwable, or wrapped, nearly as often. */
@Tag("slow")
class TraceTest {

    /** Of the messages that are found as bare text; reached are 0.96 to 1.00. */
    private static final double FLOOR = 0.95;

    /** Two wrappers with messages of their own speak for other articles as well; reached are 0.85. */
    private static final double FLOOR_WRAPPED = 0.82;

    @Test
    void whatIsFoundAsBareTextIsFoundInEveryForm() {
        SharedMaterial shared = SharedMaterial.orSkip();
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.memory(shared.articlesFor("clean")))
                .build();
        List<Labelled> found = shared.queries("clean").stream()
                .filter(query -> isFound(query, kb.match(query.query())))
                .toList();
        assertThat(found).as("found as bare text").hasSizeGreaterThan(75);
        TraceForms.all().forEach((name, form) -> {
            long still = found.stream()
                    .filter(query -> isFound(query, kb.match(form.apply(query.query()))))
                    .count();
            double share = (double) still / found.size();
            System.out.printf(Locale.ROOT, "trace, %s: %.3f%n", name, share);
            assertThat(share).as(name).isGreaterThanOrEqualTo(name.startsWith("wrapped") ? FLOOR_WRAPPED : FLOOR);
        });
    }

    private static boolean isFound(Labelled query, Answer answer) {
        return answer.best()
                .filter(match -> query.labels().contains(match.article().number()))
                .isPresent();
    }
}
