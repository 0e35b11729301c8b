package io.github.remedium.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases in the files beside this class. A case is a raw text, a line {@code >>}, and one line for each part: its
 * kind and its text. Behind the kind stand {@code !} for a grave record, {@code -} for a harmless one, {@code ^1} for a
 * place in a chain of causes. A line {@code --} parts records. Markup that has no letter or digit is left out.
 */
class PasteSpecTest {

    private static final List<String> FAMILIES = List.of(
            "java",
            "javascript",
            "python",
            "php",
            "ruby",
            "dotnet",
            "go-native",
            "logs",
            "build-tools",
            "sql-http",
            "fields",
            "shell-and-tables",
            "prose-and-smalltalk",
            "quoted");

    @TestFactory
    Stream<DynamicTest> cases() {
        return FAMILIES.stream().flatMap(PasteSpecTest::family);
    }

    private static Stream<DynamicTest> family(String name) {
        List<DynamicTest> tests = new ArrayList<>();
        String file = SpecFile.text("internal/paste/" + name + ".txt");
        for (String each : file.strip().split("\n----\n", -1)) {
            int sign = each.indexOf("\n>>\n");
            String raw = SpecFile.shown(each.substring(0, sign));
            String wanted = each.substring(sign + 4);
            String title = name + ": " + raw.lines().findFirst().orElse("");
            tests.add(DynamicTest.dynamicTest(
                    title, () -> assertThat(written(raw)).as(raw).isEqualTo(wanted)));
        }
        return tests.stream();
    }

    /** The parts of a text as the files write them. */
    static String written(String raw) {
        List<String> lines = new ArrayList<>();
        int record = 0;
        for (Part part : Paste.read(raw.toCharArray(), raw.length()).parts()) {
            String said = raw.substring(part.start(), part.end());
            if (part.kind() == PartKind.MARKUP && said.chars().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            if (part.record() != record) {
                lines.add("--");
                record = part.record();
            }
            String level = part.level() == Level.HIGH ? "!" : part.level() == Level.LOW ? "-" : "";
            String depth = part.depth() > 0 ? "^" + part.depth() : "";
            lines.add(part.kind() + level + depth + "  " + said.replace("\u001b", "[U+001B]"));
        }
        return String.join("\n", lines);
    }
}
