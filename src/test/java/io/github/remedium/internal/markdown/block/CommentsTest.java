package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Comments are what Markdown says is a comment; what looks like one inside code is code. */
class CommentsTest {

    private static final List<String> CODE = List.of(
            "a `<!-- KEPT -->` b",
            "a ``<!-- KEPT -->`` b",
            "a `` ` <!-- KEPT --> `` b",
            "a `<!--` KEPT `-->` b",
            "a ``<!--`` KEPT ``-->`` b",
            "a `x\n<!-- KEPT -->` b",
            "a `<!-- x\nKEPT -->` b",
            "`<!--`\n\nKEPT\n\n`-->`",
            "```\n<!-- KEPT -->\n```",
            "```xml\n<!--\n```\n\nKEPT\n\n-->",
            "~~~\n<!-- KEPT -->\n~~~",
            "a\n\n    <!-- KEPT -->\n\nb",
            "a\n\n\t<!--\n\nKEPT -->",
            "- a\n\n      <!-- KEPT -->\n",
            "1. ```\n   <!-- KEPT -->\n   ```",
            "\\<!-- KEPT -->",
            "a <!-- KEPT",
            "&lt;!-- KEPT --&gt;");

    private static final List<String> COMMENTS = List.of(
            "a <!-- GONE --> b",
            "a\n<!--\n\nGONE\n\n-->\nb",
            "a ` <!-- GONE --> b",
            "a `b` <!-- GONE --> `c`",
            "a ``b` <!-- GONE --> c",
            "a \\` <!-- GONE --> ` b",
            "a `\n\n<!-- GONE --> ` b",
            "- a\n  - b\n\n    <!-- GONE -->\n",
            "1. a\n\n   <!-- GONE -->\n",
            "- a `b\n- c <!-- GONE --> `d\n",
            "a\n    <!-- GONE -->",
            "   <!-- GONE -->",
            "```\n<!--\n```\n<!-- GONE -->");

    private final MarkdownReader reader = new MarkdownReader(48, 1 << 20);

    @TestFactory
    Stream<DynamicTest> codeIsKept() {
        return CODE.stream()
                .map(body -> DynamicTest.dynamicTest(
                        body, () -> assertThat(plain(body)).contains("KEPT")));
    }

    @TestFactory
    Stream<DynamicTest> commentsAreNot() {
        return COMMENTS.stream()
                .map(body -> DynamicTest.dynamicTest(
                        body, () -> assertThat(plain(body)).doesNotContain("GONE")));
    }

    private String plain(String body) {
        return Text.of(reader.read(body, 1).blocks()).plain();
    }
}
