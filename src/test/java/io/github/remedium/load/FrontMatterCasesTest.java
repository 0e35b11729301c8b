package io.github.remedium.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Translation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Front matter as people write and break it, from {@code front-matter.txt}: a line with the case's name behind
 * {@code ####}, the file, {@code ====>}, then the fields and problems that are expected.
 */
class FrontMatterCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return read().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(), () -> assertThat(outcome(each.input())).isEqualTo(each.expected())));
    }

    @TestFactory
    Stream<DynamicTest> casesWithOtherLineEnds() throws IOException {
        return read().stream()
                .flatMap(each -> Stream.of("\r\n", "\r", "\r\r\n")
                        .map(end -> DynamicTest.dynamicTest(
                                each.name() + " " + end.length() + (end.endsWith("\n") ? " LF" : ""),
                                () -> assertThat(outcome(each.input().replace("\n", end)))
                                        .isEqualTo(each.expected()))));
    }

    private record Case(String name, String input, String expected) {}

    private static List<Case> read() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = FrontMatterCasesTest.class.getResourceAsStream("front-matter.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String each : all.split("(?m)^#### ", -1)) {
                if (!each.isBlank()) {
                    int name = each.indexOf('\n');
                    int arrow = each.indexOf("====>\n");
                    cases.add(new Case(
                            each.substring(0, name),
                            each.substring(name + 1, arrow)
                                    .replace('\u2409', '\t')
                                    .replace('\u2407', '\u0007'),
                            each.substring(arrow + 6)));
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(50);
        return cases;
    }

    static String outcome(String file) {
        KnowledgeBase result = KnowledgeBase.builder()
                .indexAtFirstMatch()
                .allowEmpty()
                .source(Source.memory(Map.of("en/KA-00001.md", file + "\n## Description\n\nThe text of it.\n")))
                .threads(1)
                .build();
        StringBuilder outcome = new StringBuilder();
        for (var article : result.articles()) {
            for (Translation translation : article.translations()) {
                if (!translation.article().equals("KA-00001")) {
                    outcome.append("article ").append(translation.article()).append('\n');
                }
                outcome.append("body at ").append(translation.source().line()).append('\n');
                translation
                        .metadata()
                        .fields()
                        .forEach((key, value) -> outcome.append(key)
                                .append(" = ")
                                .append(
                                        value instanceof String
                                                ? ""
                                                : value.getClass()
                                                                .getSimpleName()
                                                                .replaceAll("^(List|Immutable).*", "List")
                                                        + " ")
                                .append(value)
                                .append('\n'));
            }
        }
        for (Problem problem : result.report().problems()) {
            outcome.append("! ")
                    .append(problem.location().line())
                    .append(':')
                    .append(problem.location().column())
                    .append(' ')
                    .append(problem.code())
                    .append(": ")
                    .append(problem.message())
                    .append('\n');
        }
        return outcome.toString();
    }
}
