package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Engines;
import io.github.remedium.internal.frontmatter.Field;
import io.github.remedium.internal.frontmatter.FieldTable;
import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.FrontMatterReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Front matter is read, or refused for a limit; lines are those of the text. */
final class FrontMatterTarget implements Target {

    private final FrontMatterReader reader = new FrontMatterReader(FieldTable.of(Engines.roles()), 32, 20_000);

    @Override
    public void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8).replace('\r', '\n');
        int last = 2 + (int) text.chars().filter(c -> c == '\n').count();
        try {
            List<Field> fields = reader.read(text, 2, repair -> {
                assertThat(repair.line()).isBetween(1, last + 1);
                assertThat(repair.message()).isNotBlank();
            });
            assertThat(fields).allMatch(field -> field.line() >= 1 && field.line() <= last + 1);
            assertThat(fields).extracting(Field::key).doesNotHaveDuplicates();
        } catch (FrontMatterException e) {
            assertThat(e).hasMessageContaining("maxFrontMatter");
        }
    }
}
