package io.github.remedium.cli;

import io.github.remedium.internal.json.JsonWriting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the settings of a command that are in force, in the form of a settings file. */
@Command(
        name = "config",
        description = {
            "Prints every setting of a command with the value in force and where it comes from, as a settings file.",
            "A setting is a long option without its hyphens. It counts on the command line, else as an environment"
                    + " variable (REMEDIUM_MAY_LOSE for may-lose), else in the file that --config or REMEDIUM_CONFIG names."
        })
final class ConfigCommand implements Callable<Integer> {

    private final Streams streams;
    private final GivenOptions given;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command; all of them if not given.")
    private @Nullable String command;

    @Option(names = Settings.FILE_OPTION, paramLabel = "FILE", description = "The settings file.")
    private @Nullable String file;

    @Option(names = "--print", description = "Print the settings, which is what happens anyway.")
    @SuppressWarnings("UnusedVariable") // says what the command does, for those who like to read it
    private boolean print;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    ConfigCommand(Streams streams, GivenOptions given) {
        this.streams = streams;
        this.given = given;
    }

    @Override
    public Integer call() {
        List<String> arguments =
                file == null ? List.of("config") : List.of("config", Settings.FILE_OPTION + "=" + file);
        Settings settings = given.settings(arguments);
        var commands = spec.parent().subcommands();
        if (command != null && !commands.containsKey(command)) {
            throw new UnusableException("there is no command " + command);
        }
        commands.entrySet().stream()
                .filter(each -> command == null
                        ? !each.getKey().equals("config")
                        : each.getKey().equals(command))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> print(each.getKey(), each.getValue().getCommandSpec(), settings));
        return Status.FINE;
    }

    private void print(String name, CommandSpec of, Settings settings) {
        List<OptionSpec> options = of.options().stream()
                .filter(option -> Settings.key(option).isPresent())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .toList();
        if (options.isEmpty() || of.findOption(Settings.FILE_OPTION) == null) {
            return;
        }
        streams.result(name + ":");
        for (OptionSpec option : options) {
            String key = Settings.key(option).orElseThrow();
            Optional<Settings.Value> set = settings.value(name, option);
            List<String> values = set.map(Settings.Value::values).orElseGet(() -> standard(option));
            streams.result("  # " + set.map(Settings.Value::origin).orElse("the default") + "; else "
                    + Settings.variable(key));
            boolean unset = values.isEmpty() && !Settings.isRepeatable(option);
            streams.result((unset ? "  # " : "  ") + key + ": " + written(values, option));
        }
    }

    private static List<String> standard(OptionSpec option) {
        Object value = option.initialValue();
        if (value == null || value.toString().isEmpty()) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        Collection<?> all = value instanceof Collection<?> several
                ? several
                : value.getClass().isArray() ? Arrays.asList((Object[]) value) : List.of(value);
        all.forEach(each -> values.add(
                each instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : each.toString()));
        return values;
    }

    /** As YAML, in which a JSON value is one too. */
    private static String written(List<String> values, OptionSpec option) {
        JsonWriting json = new JsonWriting();
        if (Settings.isRepeatable(option)) {
            return json.write(values);
        }
        String value = values.isEmpty() ? "" : values.get(0);
        boolean plain = value.matches("true|false|-?[0-9]+(\\.[0-9]+)?");
        return plain ? value : json.write(value);
    }
}
