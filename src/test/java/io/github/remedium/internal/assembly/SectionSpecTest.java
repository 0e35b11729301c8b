package io.github.remedium.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Metadata;
import io.github.remedium.article.Section;
import io.github.remedium.article.Step;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.frontmatter.Properties;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.section.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of sections.txt: the translations of one article in, their sections and steps out, with their lines. */
class SectionSpecTest {

    private static final Properties NOTHING = Properties.of(Metadata.NONE, new Roles(Map.of(), List.of()));

    private static final Bounds BOUNDS = new Bounds(
            10,
            1 << 20,
            1 << 20,
            10,
            10,
            10,
            1 << 20,
            10,
            1000,
            1 << 20,
            100_000,
            48,
            Duration.ofSeconds(10),
            Duration.ofSeconds(10));

    private final HeadingVocabulary vocabulary = HeadingVocabulary.standard();
    private final BodyReader reader = new BodyReader(BOUNDS, vocabulary);
    private final ArticleAssembler assembler = new ArticleAssembler(vocabulary);

    @TestFactory
    Stream<DynamicTest> sections() throws IOException {
        try (InputStream in = Objects.requireNonNull(SectionSpecTest.class.getResourceAsStream("sections.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Arrays.stream(all.split("(?m)^### (?=[a-z])"))
                    .filter(part -> !part.isBlank())
                    .map(part -> {
                        int name = part.indexOf('\n');
                        int mark = part.indexOf("\n===\n");
                        String wanted = part.substring(mark + 5).strip();
                        String files = part.substring(name + 1, mark);
                        return DynamicTest.dynamicTest(
                                part.substring(0, name),
                                () -> assertThat(read(files)).isEqualTo(wanted));
                    });
        }
    }

    private String read(String files) {
        List<Complaint> problems = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (String file : files.split("(?m)^@", -1)) {
            if (!file.isEmpty()) {
                int newline = file.indexOf('\n');
                Locale locale = Locale.forLanguageTag(file.substring(0, newline));
                Outline outline = reader.read(file.substring(newline + 1), 1, "x.md", problems::add);
                drafts.add(new Draft("KA-1", locale, Metadata.NONE, NOTHING, "T", null, "x.md", 1, outline));
            }
        }
        StringBuilder out = new StringBuilder();
        for (Translation translation : assembler.assemble("KA-1", drafts, problems::add)) {
            describe(translation, out);
        }
        assertThat(problems).isEmpty();
        return out.toString().strip();
    }

    private static void describe(Translation translation, StringBuilder out) {
        String tag = translation.locale().toLanguageTag();
        translation
                .introduction()
                .ifPresent(introduction -> out.append(tag)
                        .append(" introduction: ")
                        .append(flat(introduction.plain()))
                        .append('\n'));
        // None of the drafts says in its front matter what it is about.
        assertThat(translation.description())
                .isEqualTo(translation
                        .introduction()
                        .map(introduction -> introduction.plain().strip()));
        for (Section section : translation.sections()) {
            out.append(tag)
                    .append(' ')
                    .append(section.location().line())
                    .append(' ')
                    .append(section.kind());
            out.append(" [").append(section.heading().orElse("")).append("] ");
            out.append(flat(section.text().plain())).append('\n');
        }
        translation.resolution().steps().forEach(step -> describe(tag, step, out));
        out.append(translation.archived() ? tag + " archived\n" : "");
    }

    private static void describe(String tag, Step step, StringBuilder out) {
        out.append(tag)
                .append(" step ")
                .append(step.id())
                .append(" @")
                .append(step.location().line());
        out.append(' ').append(flat(step.text().plain())).append('\n');
        step.steps().forEach(part -> describe(tag, part, out));
    }

    private static String flat(String text) {
        return text.strip().replace('\n', '⏎');
    }
}
