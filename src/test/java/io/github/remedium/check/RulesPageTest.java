package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The guide names every rule as it is. */
class RulesPageTest {

    @Test
    void everyRuleIsNamedWithItsSeverity() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/check-rules.md"));
        for (Rule rule : Rule.values()) {
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            assertThat(page)
                    .contains("| `" + rule.id() + "` | " + severity + " | " + (rule.onByDefault() ? "on" : "off")
                            + " | " + rule.description() + " | " + rule.why());
        }
    }
}
