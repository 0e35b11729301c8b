package io.github.remedium.internal.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Step;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Resolutions to steps, each as "id @line words". More cases are in assembly's sections.txt. */
class StepsTest {

    private final MarkdownReader markdown = new MarkdownReader(48, 1 << 20);
    private final HeadingVocabulary vocabulary = HeadingVocabulary.standard();

    @Test
    void itemsOfAListAreStepsAndNestedItemsAreSubSteps() {
        assertThat(steps("Do this:\n\n1. Stop.\n   - a\n   - b\n2. Start.\n\n   ```\n   go\n   ```"))
                .containsExactly("1 @3 Stop.", "1.1 @4 a", "1.2 @5 b", "2 @6 Start.⏎⏎go");
    }

    @Test
    void aListBrokenByWhatStandsBetweenGoesOnCounting() {
        assertThat(steps("1. Stop.\n\n![shot](a.png)\n\n2. Start.")).containsExactly("1 @1 Stop.⏎⏎shot", "2 @5 Start.");
    }

    @Test
    void numbersWrittenByHandAreSteps() {
        assertThat(steps("1)Stop.\n\n2)Start.")).containsExactly("1 @1 Stop.", "2 @3 Start.");
        assertThat(steps("1)Stop.\n\n3)Start.")).containsExactly("1 @1 1)Stop.", "2 @3 3)Start.");
    }

    @Test
    void headingsThatNumberStepsAreSteps() {
        assertThat(steps("### Step 1: Stop\n\nNow.\n\n### Step 2: Start\n\n- a\n- b"))
                .containsExactly("1 @1 Step 1: Stop⏎⏎Now.", "2 @5 Step 2: Start", "2.1 @7 a", "2.2 @8 b");
    }

    @Test
    void withoutListsEachParagraphIsAStep() {
        assertThat(steps("Stop.\n\nStart.")).containsExactly("1 @1 Stop.", "2 @3 Start.");
        assertThat(steps("")).isEmpty();
    }

    @Test
    void aBrokenListIsCutAsItsSiblingsAre() {
        List<List<String>> steps = steps(
                List.of(
                        "1. Open FILE_A.\n2. Save FILE_B.",
                        "1. Ouvrir FILE_A.\n2. Enregistrer FILE_B.",
                        "1. Open FILE_A.\n\nBewaar FILE_B."),
                1,
                1,
                1);
        assertThat(steps.get(2)).containsExactly("1 @1 Open FILE_A.", "2 @3 Bewaar FILE_B.");
    }

    @Test
    void anotherVersionOfTheArticleKeepsItsOwnSteps() {
        List<List<String>> steps = steps(List.of("1. A.\n2. B.\n3. C.", "1. A."), 2, 1);
        assertThat(steps.get(0)).hasSize(3);
        assertThat(steps.get(1)).containsExactly("1 @1 A.");
    }

    private List<String> steps(String resolution) {
        return steps(List.of(resolution), 1).get(0);
    }

    private List<List<String>> steps(List<String> resolutions, Integer... versions) {
        List<List<StepAtom>> atoms = resolutions.stream()
                .map(body -> StepAtom.of(markdown.read(body, 1).blocks(), vocabulary))
                .toList();
        List<List<String>> all = new ArrayList<>();
        for (StepPlan plan : StepAlignment.plans(atoms, Arrays.asList(versions))) {
            List<String> out = new ArrayList<>();
            describe(new StepMaker("x.md").make(plan, Set.of()), out);
            all.add(Collections.unmodifiableList(out));
        }
        return all;
    }

    private static void describe(List<Step> steps, List<String> out) {
        for (Step step : steps) {
            out.add(step.id() + " @" + step.location().line() + " "
                    + step.text().plain().strip().replace('\n', '⏎'));
            describe(step.steps(), out);
        }
    }
}
