package io.github.remedium.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that run programs and pictures that call other hosts are not written as such. */
class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[w](javascript:alert(1))",
                "[w](JavaScript:alert(1))",
                "[w](javascript&#58;alert(1))",
                "[w](<java\tscript:alert(1)>)",
                "[w](&#1;javascript:alert(1))",
                "[w](vbscript:msgbox(1))",
                "[w](data:text/html,x)",
                "[w](file:///etc/passwd)",
                "[w](view-source:javascript:x)",
                "<a href=\"javascript:alert(1)\">w</a>",
                "[w][1]\n\n[1]: javascript:/x"
            })
    void anUnsafeLinkIsItsWords(String body) {
        assertThat(written(body)).isEqualTo("w");
    }

    @ParameterizedTest
    @CsvSource({
        "![w](https://host.example/p.png), [w](https://host.example/p.png)",
        "![w](//host.example/p.png), [w](//host.example/p.png)",
        "![](https://host.example/p.png), [https://host.example/p.png](https://host.example/p.png)",
        "<img src='https://host.example/p.png' alt='w'>, [w](https://host.example/p.png)",
        "![w](assets/p.png), ![w](assets/p.png)",
        "![w](/help/a:b.png), ![w](/help/a:b.png)",
        "![w](javascript:alert), *w*",
        "![w](data:text/html), *w*",
        "[w](https://host.example/), [w](https://host.example/)",
        "[w](mailto:help@host.example), [w](mailto:help@host.example)",
        "[w](../b.md#c), [w](../b.md#c)"
    })
    void aPictureOfAnotherHostIsALink(String body, String expected) {
        assertThat(written(body)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![w](https://host.example/p.png) | <a href=\"https://host.example/p.png\">w</a>",
                "![w](//host.example/p.png) | <a href=\"//host.example/p.png\">w</a>",
                "![](https://host.example/p) | <a href=\"https://host.example/p\">https://host.example/p</a>",
                "<img src='https://host.example/p.png' alt='w'> | <a href=\"https://host.example/p.png\">w</a>",
                "![w](assets/p.png) | <img src=\"assets/p.png\" alt=\"w\">",
                "![w](javascript:alert) | <em>w</em>",
                "[![w](https://host.example/p.png)](https://to.example/) | <a href=\"https://to.example/\">w</a>",
                "[![w](p.png)](https://to.example/) | <a href=\"https://to.example/\"><img src=\"p.png\" alt=\"w\"></a>"
            })
    void soItIsInHtml(String body, String expected) {
        assertThat(HtmlWriter.write(read(body)).strip()).isEqualTo("<p>" + expected + "</p>");
    }

    @Test
    void aPictureOfAnotherHostInALinkIsItsWords() {
        assertThat(written("[![w](https://host.example/p.png)](https://to.example/)"))
                .isEqualTo("[w](https://to.example/)");
        assertThat(written("[**![](https://host.example/p.png)** x](https://to.example/)"))
                .isEqualTo("[ x](https://to.example/)");
    }

    @Test
    void whatAProgramMadeIsNotTrustedEither() {
        Inline link = new Inline.Link(" javascript:alert(1)", List.of(new Inline.Words("w")));
        assertThat(MarkdownWriter.write(Text.of(List.of(new Block.Paragraph(List.of(link))))))
                .isEqualTo("w");
    }

    private static String written(String body) {
        return MarkdownWriter.write(read(body)).strip();
    }

    private static Text read(String body) {
        return Text.of(new MarkdownReader(48, 1 << 20).read(body, 1).blocks());
    }
}
