package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SpecFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

class ScenarioTest {

    private static final KnowledgeBase KB = OwnArticles.load();

    @TestFactory
    List<DynamicTest> everyCaseOfTheFile() {
        assertThat(KB.articles()).hasSize(OwnArticles.COUNT);
        assertThat(KB.report().problems()).isEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        String name = "";
        Query query = Query.of("");
        List<String> text = new ArrayList<>();
        for (String line : SpecFile.text("match/scenarios.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                name = line.substring(3);
                query = Query.of("");
                text.clear();
            } else if (line.startsWith(">> ")) {
                tests.add(test(name, asked(query, text), line.substring(3)));
            } else if (line.startsWith(">>? ")) {
                tests.add(pending(name, asked(query, text), line.substring(4)));
            } else if (line.startsWith("@product ")) {
                query = query.product(line.substring(9));
            } else if (line.startsWith("@locale ")) {
                query = query.locale(Locale.forLanguageTag(line.substring(8)));
            } else {
                text.add(line);
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private static Query asked(Query settings, List<String> lines) {
        Query query = Query.of(SpecFile.shown(String.join("\n", lines)));
        query = settings.product().map(query::product).orElse(query);
        return settings.locale().map(query::locale).orElse(query);
    }

    private static DynamicTest test(String name, Query query, String expected) {
        return DynamicTest.dynamicTest(name, () -> check(name, query, expected));
    }

    /** What is wanted and not reached yet: skipped aloud, and a failure once it is reached and still marked. */
    private static DynamicTest pending(String name, Query query, String wanted) {
        return DynamicTest.dynamicTest(name, () -> {
            try {
                check(name, query, wanted);
            } catch (AssertionError notYet) {
                throw new TestAbortedException("PENDING, wanted " + wanted + ": " + notYet.getMessage(), notYet);
            }
            throw new AssertionError(name + ": reached; write >> instead of >>?");
        });
    }

    private static void check(String name, Query query, String expected) {
        Answer answer = KB.match(query);
        SoundAnswer.check(query.text(), answer);
        String[] words = expected.split(" ", -1);
        List<String> articles = Arrays.asList(words).subList(1, words.length);
        String got = outcome(answer);
        String details = name + ": " + candidates(answer);
        switch (words[0]) {
            case "found" -> assertThat(got).as(details).isEqualTo(expected);
            case "ambiguous" -> {
                assertThat(answer.status()).as(details).isEqualTo(Answer.Status.AMBIGUOUS);
                assertThat(options(answer)).as(details).containsExactlyInAnyOrderElementsOf(articles);
            }
            case "none" -> {
                assertThat(answer.status()).as(details).isEqualTo(Answer.Status.NONE);
                assertThat(got).as(details).isIn(expected, words[1].equals("*") ? got : expected);
            }
            case "not" -> assertThat(got).as(details).isNotEqualTo("found " + words[1]);
            default -> throw new IllegalArgumentException(expected);
        }
    }

    private static String outcome(Answer answer) {
        return switch (answer.status()) {
            case FOUND -> "found " + answer.matches().get(0).article().number();
            case AMBIGUOUS -> "ambiguous " + String.join(" ", options(answer));
            case NONE -> "none " + answer.reason();
        };
    }

    private static List<String> options(Answer answer) {
        return answer.question().orElseThrow().options().stream()
                .flatMap(option -> option.articles().stream())
                .distinct()
                .toList();
    }

    private static String candidates(Answer answer) {
        return answer.explain().ranked().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.3f", each.article(), each.confidence()))
                .collect(Collectors.joining(", ", answer.reason() + " [", "]"));
    }
}
