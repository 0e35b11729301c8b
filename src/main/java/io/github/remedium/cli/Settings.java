package io.github.remedium.cli;

import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.PlacedValue;
import io.github.remedium.internal.frontmatter.PlacedYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that do not stand on the command line: from the environment, and from a settings file, in that order of
 * precedence. Each long option is a key without its hyphens. In the file a key at the top holds for every command that has the
 * option, and one below the name of a command for that command alone. Immutable.
 */
final class Settings {

    /** The option that names the settings file. */
    static final String FILE_OPTION = "--config";

    private static final String PREFIX = "REMEDIUM_";
    private static final long LARGEST_FILE = 1 << 20;

    /** Options that a command cannot be given for good. */
    private static final Set<String> OF_ONE_RUN = Set.of("help", "version", "config");

    private final Map<String, CommandSpec> commands;
    private final Map<String, String> environment;
    private final String file;

    /** Values of the file by command and key; for all commands under an empty name. */
    private final Map<String, Map<String, Value>> fromFile = new HashMap<>();

    /**
     * What options are given elsewhere.
     *
     * @param values one, or several for an option that may be repeated
     * @param origin where they stand, for people
     */
    record Value(List<String> values, String origin) {}

    /**
     * Settings for these commands.
     *
     * @param file the settings file; empty for none
     * @throws UnusableException if the file cannot be read, is malformed, or has a key that no option has
     */
    Settings(Map<String, CommandSpec> commands, Map<String, String> environment, String file) {
        this.commands = commands;
        this.environment = environment;
        this.file = file;
        if (!file.isEmpty()) {
            read();
        }
    }

    /** The key of an option; empty if it cannot be set elsewhere than on the command line. */
    static Optional<String> key(OptionSpec option) {
        String name = option.longestName();
        return name.startsWith("--") && !OF_ONE_RUN.contains(name.substring(2))
                ? Optional.of(name.substring(2))
                : Optional.empty();
    }

    /** The name of the environment variable of a key: {@code may-lose} is {@code REMEDIUM_MAY_LOSE}. */
    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What is set for an option of a command. */
    Optional<Value> value(String command, OptionSpec option) {
        Optional<String> key = key(option);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String variable = variable(key.get());
        String text = environment.get(variable);
        if (text != null && !text.isBlank()) {
            List<String> values = isRepeatable(option) ? List.of(text.split(",", -1)) : List.of(text);
            return Optional.of(new Value(values, "environment variable " + variable));
        }
        Optional<Value> own = inFile(command, key.get());
        return own.isPresent() ? own : inFile("", key.get());
    }

    private Optional<Value> inFile(String command, String key) {
        return Optional.ofNullable(fromFile.getOrDefault(command, Map.of()).get(key));
    }

    /** The settings file that an environment names; empty for none. */
    static String file(Map<String, String> environment) {
        return environment.getOrDefault(PREFIX + "CONFIG", "");
    }

    static boolean isRepeatable(OptionSpec option) {
        return option.isMultiValue();
    }

    private void read() {
        try {
            PlacedValue whole = new PlacedYaml()
                    .read(TextFiles.read(
                            FILE_OPTION,
                            Path.of(file),
                            LARGEST_FILE,
                            "is larger than a settings file: more than " + LARGEST_FILE + " bytes"));
            if (whole instanceof PlacedValue.Scalar scalar && scalar.text().isEmpty()) {
                return;
            }
            fields(whole).forEach(this::field);
        } catch (FrontMatterException e) {
            throw new UnusableException(file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        }
    }

    private void field(PlacedValue.Scalar name, PlacedValue value) {
        CommandSpec command = commands.get(name.text());
        if (command != null && value instanceof PlacedValue.Mapping own) {
            own.fields().forEach((key, each) -> {
                if (command.options().stream().noneMatch(option -> has(option, key.text()))) {
                    throw wrong(
                            key,
                            "the command " + name.text() + " has no setting '" + key.text() + "'; it has "
                                    + keys(List.of(command)));
                }
                put(name.text(), key, each);
            });
        } else {
            if (commands.values().stream()
                    .flatMap(each -> each.options().stream())
                    .noneMatch(option -> has(option, name.text()))) {
                throw wrong(
                        name,
                        "there is no setting '" + name.text() + "'; there are " + keys(List.copyOf(commands.values()))
                                + ", and sections " + new TreeSet<>(commands.keySet()));
            }
            put("", name, value);
        }
    }

    private static boolean has(OptionSpec option, String key) {
        return key(option).filter(key::equals).isPresent();
    }

    private static Set<String> keys(List<CommandSpec> commands) {
        Set<String> keys = new TreeSet<>();
        commands.forEach(
                command -> command.options().forEach(option -> key(option).ifPresent(keys::add)));
        return keys;
    }

    private void put(String command, PlacedValue.Scalar key, PlacedValue value) {
        List<String> values = new ArrayList<>();
        for (PlacedValue each : value instanceof PlacedValue.Sequence several ? several.items() : List.of(value)) {
            if (!(each instanceof PlacedValue.Scalar scalar)) {
                throw wrong(each, "'" + key.text() + "' must be a value or a list of values");
            }
            values.add(scalar.text());
        }
        fromFile.computeIfAbsent(command, c -> new HashMap<>())
                .put(key.text(), new Value(values, file + ":" + value.line() + ":" + value.column()));
    }

    private Map<PlacedValue.Scalar, PlacedValue> fields(PlacedValue value) {
        if (value instanceof PlacedValue.Mapping mapping) {
            return mapping.fields();
        }
        throw wrong(value, "settings were expected, such as 'port: 8080'");
    }

    private UnusableException wrong(PlacedValue place, String message) {
        return new UnusableException(file + ":" + place.line() + ":" + place.column() + ": " + message);
    }
}
