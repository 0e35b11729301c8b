package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines blocks carry; comparing blocks says nothing about them. */
class BlockLinesTest {

    private final MarkdownReader reader = new MarkdownReader(48, 1 << 20);

    @Test
    void everyKindOfBlockKnowsItsLines() {
        String body = """
                # Title {#top}

                one
                two\\
                three<br>
                four

                - a

                  b
                - c
                  1. d

                > [!NOTE]
                > mind

                > said

                ```sh
                ls
                ```

                before
                | A |
                | - |

                <ul>
                <li>x</li>
                <li><pre>y</pre></li>
                </ul>
                """;
        assertThat(lines(body, 10))
                .containsExactly(
                        "Heading [10]",
                        "Paragraph [12, 13, 14, 15]",
                        "Listing [17]",
                        " Item [17]",
                        "  Paragraph [17]",
                        "  Paragraph [19]",
                        " Item [20]",
                        "  Paragraph [20]",
                        "  Listing [21]",
                        "   Item [21]",
                        "    Paragraph [21]",
                        "Note [23]",
                        " Paragraph [24]",
                        "Quote [26]",
                        " Paragraph [26]",
                        "CodeBlock [28]",
                        "Paragraph [32]",
                        "Table [33]",
                        "Listing [36]",
                        " Item [37]",
                        "  Paragraph [37]",
                        " Item [38]",
                        "  CodeBlock [38]");
    }

    @Test
    void theAnchorOfAHeadingIsKept() {
        Block block = reader.read("## Cause {#cause}", 1).blocks().get(0);
        assertThat(((Block.Heading) block).anchor()).isEqualTo("cause");
    }

    @Test
    void otherLineEndsGiveTheSameLines() {
        String body = "a  \nb\n\n1. c\n\n   d\n\n<ol>\n<li>e\n</ol>\n";
        assertThat(lines(body.replace("\n", "\r\n"), 1)).isEqualTo(lines(body, 1));
        assertThat(lines(body.replace('\n', '\r'), 1)).isEqualTo(lines(body, 1));
    }

    private List<String> lines(String body, int firstLine) {
        List<String> out = new ArrayList<>();
        describe(reader.read(body, firstLine).blocks(), "", out);
        return out;
    }

    private static void describe(List<Block> blocks, String indent, List<String> out) {
        for (Block block : blocks) {
            out.add(indent + block.getClass().getSimpleName() + " " + block.lines());
            if (block instanceof Block.Listing list) {
                for (Block.Item item : list.items()) {
                    out.add(indent + " Item " + item.lines());
                    describe(item.content(), indent + "  ", out);
                }
            } else if (block instanceof Block.Note note) {
                describe(note.content(), indent + " ", out);
            } else if (block instanceof Block.Quote quote) {
                describe(quote.content(), indent + " ", out);
            }
        }
    }
}
