package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import io.github.remedium.internal.markdown.block.Reading;
import io.github.remedium.internal.markdown.block.Remark;
import io.github.remedium.internal.render.HtmlWriter;
import io.github.remedium.internal.render.MarkdownWriter;
import java.nio.charset.StandardCharsets;

/** Markdown is read, and written as safe HTML and as Markdown that can be read again. */
final class BodyTarget implements Target {

    private final MarkdownReader reader = new MarkdownReader(48, 1 << 20);

    @Override
    public void feed(byte[] input) {
        Reading reading = reader.read(new String(input, StandardCharsets.UTF_8), 1);
        assertThat(reading.remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.FAILURE);
        Text text = Text.of(reading.blocks());
        assertThat(text.plain()).isNotNull();
        assertThat(text.code()).isNotNull();
        SafeHtml.check(HtmlWriter.write(text));
        Reading again = reader.read(MarkdownWriter.write(text), 1);
        assertThat(again.remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.FAILURE);
    }
}
