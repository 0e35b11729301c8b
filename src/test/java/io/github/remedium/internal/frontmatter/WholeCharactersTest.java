package io.github.remedium.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.frontmatter.Value.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeCharactersTest {

    private static final String EMOJI = "\uD83D\uDE00";

    @Test
    void noReadEndsInsideACharacter() {
        String text = "ab" + EMOJI + EMOJI + "c" + EMOJI;
        for (int size = 2; size < 12; size++) {
            WholeCharacters reader = new WholeCharacters(text);
            char[] buffer = new char[size + 1];
            StringBuilder all = new StringBuilder();
            for (int read = reader.read(buffer, 1, size); read > 0; read = reader.read(buffer, 1, size)) {
                assertThat(Character.isHighSurrogate(buffer[read]))
                        .as("size %d", size)
                        .isFalse();
                all.append(buffer, 1, read);
            }
            assertThat(all).hasToString(text);
        }
    }

    @Test
    void aLoneHalfIsReplaced() {
        char[] buffer = new char[16];
        int read = new WholeCharacters("a\uD83Db\uDE00\uD83D").read(buffer, 0, 16);
        assertThat(new String(buffer, 0, read)).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
    }

    /** The YAML engine reads 1,024 characters at a time. */
    @Test
    void aCharacterMayStandAnywhereInFrontMatter() throws FrontMatterException {
        FrontMatterReader reader = new FrontMatterReader(FieldTable.of(new Roles(Map.of(), List.of())), 32, 20_000);
        List<String> failed = new ArrayList<>();
        for (String character : List.of(EMOJI, "\uD842\uDFB7", "\uD83D")) {
            for (int at = 1; at < 4_200; at += at % 1024 > 1015 || at % 1024 < 9 ? 1 : 7) {
                String head = "nested: {a: [1, 2]}\ntitle: ";
                String title = "x".repeat(Math.max(0, at - head.length())) + character + " end";
                List<Field> fields = reader.read(head + title + "\nlast: z\n", 2, repair -> {});
                String read = ((Scalar) fields.get(1).value()).text();
                if (fields.size() != 3 || !read.equals(title.replaceAll("\uD83D(?!\uDE00)", "\uFFFD"))) {
                    failed.add(character + " at " + at);
                }
            }
        }
        assertThat(failed).isEmpty();
    }
}
