package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Grade;
import io.github.remedium.internal.ranking.Clarification;
import io.github.remedium.internal.ranking.MetSpan;
import io.github.remedium.internal.ranking.Verdict;
import io.github.remedium.load.Problem;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Question;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engines have enumerations of their own, which are turned into the public ones by name. */
class AnsweringTest {

    @Test
    void everyConstantOfTheEnginesHasAPublicOneAndTheReverse() {
        assertThat(names(Verdict.Status.values())).hasSameElementsAs(names(Answer.Status.values()));
        assertThat(names(Verdict.Ground.values())).hasSameElementsAs(names(Answer.Reason.values()));
        assertThat(names(Clarification.Aspect.values())).hasSameElementsAs(names(Question.Aspect.values()));
        assertThat(names(MetSpan.Kind.values())).hasSameElementsAs(names(Evidence.Kind.values()));
        assertThat(names(Grade.values())).hasSameElementsAs(names(Problem.Severity.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
