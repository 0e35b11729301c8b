package io.github.remedium.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Inline.Words;
import io.github.remedium.internal.render.HtmlWriter;
import io.github.remedium.internal.render.MarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

class TextTest {

    /** A second opinion: what this sanitiser would take away should never have been written. */
    private static final PolicyFactory ORACLE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "pre",
                    "code",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "em",
                    "strong",
                    "b",
                    "a",
                    "img",
                    "br")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    @Test
    void rendersEachKindOfBlock() {
        Text text = Text.of(List.of(
                new Block.Heading(2, List.of(new Words("Title"))),
                paragraph(
                        new Words("Press "),
                        new Inline.Control("Save"),
                        new Inline.LineBreak(),
                        new Inline.Code("a`b")),
                new Block.Listing(
                        true,
                        3,
                        List.of(
                                new Block.Item(
                                        List.of(paragraph(new Words("one")), new Block.CodeBlock("sh", "ls\n\n-l"))),
                                new Block.Item(List.of(paragraph(new Words("two")))))),
                new Block.Note("note", List.of(paragraph(new Words("mind")))),
                new Block.Table(List.of(row("A", "B"), row("1|2", "3")))));

        assertThat(text.plain())
                .isEqualTo("Title\n\nPress Save\na`b\n\n3. one\n\n   ls\n\n   -l\n4. two\n\nmind\n\nA | B\n1|2 | 3");
        assertThat(MarkdownWriter.write(text))
                .isEqualTo(
                        "## Title\n\nPress **Save**\\\n``a`b``\n\n3. one\n\n   ```sh\n   ls\n\n   -l\n   ```\n4. two\n\n"
                                + "> [!NOTE]\n> mind\n\n| A | B |\n| --- | --- |\n| 1\\|2 | 3 |");
        assertThat(HtmlWriter.write(text)).isEqualTo("""
                        <h2>Title</h2>
                        <p>Press <b>Save</b><br>
                        <code>a`b</code></p>
                        <ol start="3">
                        <li>one
                        <pre><code>ls

                        -l</code></pre>
                        </li>
                        <li>two</li>
                        </ol>
                        <blockquote>
                        <p>mind</p>
                        </blockquote>
                        <table>
                        <thead>
                        <tr><th>A</th><th>B</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>1|2</td><td>3</td></tr>
                        </tbody>
                        </table>
                        """);
        assertThat(text.code()).containsExactly("a`b", "ls\n\n-l");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "\u0001javascript:x",
                "file:///etc/passwd",
                "",
                "\\\\host\\share",
                "x\tjavascript:y"
            })
    void leadsNowhereUnsafe(String target) {
        Text text = Text.of(
                List.of(paragraph(new Inline.Link(target, List.of(new Words("x"))), new Inline.Image("i", target))));
        assertThat(HtmlWriter.write(text)).isEqualTo("<p>x<em>i</em></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/?a=1&b=2", "mailto:a@example.org", "assets/a:b.png", "#top", "/x", "?q"})
    void leadsToOrdinaryTargets(String target) {
        Text text = Text.of(List.of(paragraph(new Inline.Link(target, List.of(new Words("x"))))));
        assertThat(HtmlWriter.write(text)).startsWith("<p><a href=\"");
    }

    @Test
    void leavesTheSanitiserNothingToRemove() {
        Random random = new Random(7);
        String[] pieces = {
            "<script>",
            "\"",
            "'",
            "onload=",
            "javascript:",
            "&lt;",
            "<",
            ">",
            "x",
            " ",
            "`",
            "--",
            "<!--",
            "]]>",
            "\u0000",
            "https://example.org/",
            "/",
            "data:",
            "\u2028",
            "é",
            "{{"
        };
        for (int round = 0; round < 500; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String target = random(random, pieces);
                blocks.add(paragraph(
                        new Words(random(random, pieces)),
                        new Inline.Code(random(random, pieces)),
                        new Inline.Link(target, List.of(new Words("link"))),
                        new Inline.Image(random(random, pieces), target)));
                blocks.add(new Block.CodeBlock(random(random, pieces), random(random, pieces)));
            }
            String html = HtmlWriter.write(Text.of(blocks));
            AtomicInteger removed = new AtomicInteger();
            ORACLE.sanitize(
                    html,
                    new HtmlChangeListener<AtomicInteger>() {
                        @Override
                        public void discardedTag(AtomicInteger count, String element) {
                            count.incrementAndGet();
                        }

                        @Override
                        public void discardedAttributes(AtomicInteger count, String tag, String... names) {
                            count.incrementAndGet();
                        }
                    },
                    removed);
            assertThat(removed.get()).as(html).isZero();
        }
    }

    @Test
    void boundsTheDepthItRenders() {
        Block block = paragraph(new Words("deep"));
        for (int i = 0; i < 20_000; i++) {
            block = new Block.Quote(List.of(block));
        }
        Text text = Text.of(List.of(block));
        assertThat(text.plain()).isEmpty();
        assertThat(HtmlWriter.write(text)).startsWith("<blockquote>");
        assertThat(MarkdownWriter.write(text)).isNotNull();
        assertThat(text.code()).isEmpty();
    }

    private static String random(Random random, String[] pieces) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.append(pieces[random.nextInt(pieces.length)]);
        }
        return out.toString();
    }

    private static Block paragraph(Inline... inlines) {
        return new Block.Paragraph(List.of(inlines));
    }

    private static Block.Row row(String... cells) {
        List<Block.Cell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(new Block.Cell(List.of(new Words(cell))));
        }
        return new Block.Row(row);
    }
}
