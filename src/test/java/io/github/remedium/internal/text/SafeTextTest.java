package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void keepsTextAndDropsWhatATerminalObeys() {
        assertThat(SafeText.lines("a\u001b[2Jb\u0007\u0000\u007f\u009bc\td\ne")).isEqualTo("a[2Jbc\td\ne");
        assertThat(SafeText.lines("x\u202ey\u2066z\u200f\u061c\u200b\ufeff")).isEqualTo("xyz");
        assertThat(SafeText.lines("a\r\nb\rc\u2028d\u0085e")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(SafeText.lines("\ud800a\udc00 😀 é 日本 نص")).isEqualTo("\ufffda\ufffd 😀 é 日本 نص");
        assertThat(SafeText.lines(
                        new StringBuilder("t").appendCodePoint(0xe0041).toString()))
                .isEqualTo("t");
        assertThat(SafeText.line("a\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void joinersOfScriptsThatNeedThemStay() {
        assertThat(SafeText.lines("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
    }

    @Test
    void nothingDangerousEverStays() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0xa0 : 0x10000));
            }
            String safe = SafeText.lines(text.toString());
            assertThat(safe.chars().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
                    .isEmpty();
            assertThat(SafeText.lines(safe)).isEqualTo(safe);
        }
    }

    @Test
    void escapesForHtml() {
        assertThat(HtmlEscape.escape("<a href=\"x\" on='y'>&\u0000"))
                .isEqualTo("&lt;a href=&quot;x&quot; on=&#39;y&#39;&gt;&amp;\ufffd");
    }
}
