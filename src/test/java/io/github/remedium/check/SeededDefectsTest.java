package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One defect in each of many translations of own articles: at least nine in ten files are named by the rule meant for it. */
class SeededDefectsTest {

    @Test
    void eachKindIsNamedInNineOfTenFiles() {
        Map<String, String> files = new OwnArticles(11).files(400);
        List<String> articles = files.keySet().stream()
                .filter(path -> path.startsWith("en/"))
                .map(path -> path.substring(3))
                .toList();
        List<SeededDefects.Outcome> outcomes = new SeededDefects(files, articles, 5).run(10);
        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.damaged()).as("files with %s", outcome.damage()).isPositive();
            assertThat(outcome.named()).as(outcome.toString()).isGreaterThanOrEqualTo(outcome.wanted());
        });
    }

    @Test
    void soundArticlesHaveNoFinding() {
        Map<String, String> files = new OwnArticles(12).files(40);
        assertThat(SeededDefects.found(files)).isEmpty();
    }
}
