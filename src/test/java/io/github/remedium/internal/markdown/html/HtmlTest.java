package io.github.remedium.internal.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource({
        "a &lt; b,                 a < b",
        "&amp;quot;x&amp;quot;,    \"x\"", // escaped twice
        "&#65;&#x42;&eacute;,      ABé",
        "&#1234567;,               \uFFFD", // no character has this number
        "&#12345678;,              &#12345678;", // too long for a reference
        "&#x1234567;,              &#x1234567;",
        "&#xD800;,                 \uFFFD",
        "&nosuchname; & &;,        &nosuchname; & &;",
        "AT&T &amp,                AT&T &amp",
    })
    void decodesReferences(String written, String read) {
        assertThat(Entities.decode(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<>", "< a>", "<1>", "<a", "<a b=\"c>", "<a <b>", "</>", "<a\"b\">"})
    void findsNoTag(String text) {
        assertThat(HtmlTag.at(text, 0)).isNull();
    }

    @Test
    void readsATagWithItsAttributes() {
        String text = "x<A HREF=\"/y?a=1&amp;b=2\" target=_blank data-x hidden title='a>b'>z";
        HtmlTag tag = Objects.requireNonNull(HtmlTag.at(text, 1));
        assertThat(tag.name()).isEqualTo("a");
        assertThat(tag.closing()).isFalse();
        assertThat(text.substring(tag.end())).isEqualTo("z");
        assertThat(tag.attribute("href")).isEqualTo("/y?a=1&b=2");
        assertThat(tag.attribute("target")).isEqualTo("_blank");
        assertThat(tag.attribute("data-x")).isEmpty();
        assertThat(tag.attribute("title")).isEqualTo("a>b");
        assertThat(tag.attribute("rel")).isNull();
        assertThat(tag.hidden()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "<p style='display: none'>, true",
        "<p style='color:red; VISIBILITY:hidden !important'>, true",
        "<p style='display:block'>, false",
        "<p class='hidden'>, false",
        "<p>, false"
    })
    void knowsWhatABrowserHides(String tag, boolean hidden) {
        assertThat(Objects.requireNonNull(HtmlTag.at(tag, 0)).hidden()).isEqualTo(hidden);
    }

    @ParameterizedTest
    @CsvSource({"a</b>c, b, 5", "a</B >c, b, 6", "a</bold></b>, b, 12", "a</b, b, -1", "a<b>, b, -1"})
    void findsTheEndOfAnElement(String text, String name, int end) {
        assertThat(HtmlText.closingTagEnd(text, name, 0)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"<!-- a -->b, 10", "<!-->b, 5", "<!--->b, 6", "<!-- a, -1"})
    void findsTheEndOfAComment(String text, int end) {
        assertThat(HtmlText.commentEnd(text, 0)).isEqualTo(end);
    }

    @Test
    void stripsTagsButNoPlaceholders() {
        assertThat(HtmlText.stripTags("<b>copy</b> <path><br>to <span>a < b</span>"))
                .isEqualTo("copy <path>\nto a < b");
    }

    @Test
    void cleansCodeOfWhatCannotBeSeen() {
        String code = "ls\n\t-l";
        assertThat(CodeText.clean(code)).isSameAs(code);
        assertThat(CodeText.clean("a\u00a0b\u200bc\u202ed\ufeff")).isEqualTo("a bcd");
    }
}
