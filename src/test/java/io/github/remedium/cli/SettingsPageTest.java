package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about settings names every setting with its default, and no other. */
class SettingsPageTest {

    private static final Pattern COMMAND = Pattern.compile("(\\w+):");
    private static final Pattern SETTING = Pattern.compile("  (# )?([a-z-]+): (.*)");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (.*?) ?\\| (.*?) \\| .+ \\|");

    @Test
    void thePageAndTheCommandsAgree() throws IOException {
        Map<String, String> printed = printed();
        assertThat(printed).containsEntry("serve port", "8080").containsEntry("match threshold", "");
        assertThat(onPage(commands(printed))).isEqualTo(printed);
    }

    /** The defaults by command and setting, as {@code config} prints them. */
    private static Map<String, String> printed() {
        Map<String, String> defaults = new TreeMap<>();
        String command = "";
        for (String line : Run.of("config").out().lines().toList()) {
            Matcher head = COMMAND.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (head.matches()) {
                command = head.group(1);
            } else if (setting.matches()) {
                String value = setting.group(1) == null ? setting.group(3) : "";
                defaults.put(command + " " + setting.group(2), value.startsWith("\"") ? unquoted(value) : value);
            }
        }
        return defaults;
    }

    private static String unquoted(String value) {
        return value.substring(1, value.length() - 1);
    }

    private static List<String> commands(Map<String, String> printed) {
        return printed.keySet().stream()
                .map(key -> key.substring(0, key.indexOf(' ')))
                .distinct()
                .toList();
    }

    private static Map<String, String> onPage(List<String> commands) throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/site/markdown/settings.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> named = row.group(3).equals("all")
                        ? commands
                        : List.of(row.group(3).split(", ", -1));
                for (String command : named) {
                    if (defaults.put(command + " " + row.group(1), row.group(2)) != null) {
                        twice.add(command + " " + row.group(1));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
        return defaults;
    }
}
