package io.github.remedium.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The arguments of a run with what {@link Settings} adds: an option that does not stand on the command line is put there, so
 * that it is read and checked like any other. Used by one thread.
 */
final class GivenOptions {

    private final Map<String, String> environment;
    private final Map<String, CommandSpec> commands = new HashMap<>();

    /** Where the options that were added come from. */
    private final Map<OptionSpec, String> origins = new HashMap<>();

    GivenOptions(CommandLine line, Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        line.getSubcommands().forEach((name, command) -> commands.put(name, command.getCommandSpec()));
    }

    /**
     * The arguments, and those that are set elsewhere.
     *
     * @throws UnusableException if the settings cannot be read
     */
    List<String> with(List<String> arguments) {
        CommandSpec command = arguments.isEmpty() ? null : commands.get(arguments.get(0));
        if (command == null || command.findOption(Settings.FILE_OPTION) == null) {
            return arguments;
        }
        Set<String> given = given(arguments);
        Settings settings = settings(arguments);
        List<String> all = new ArrayList<>();
        all.add(arguments.get(0));
        for (OptionSpec option : command.options()) {
            boolean stands = List.of(option.names()).stream().anyMatch(given::contains);
            Optional<Settings.Value> value = stands ? Optional.empty() : settings.value(arguments.get(0), option);
            value.ifPresent(each -> add(option, each, all));
        }
        all.addAll(arguments.subList(1, arguments.size()));
        return all;
    }

    /** The settings for a run with these arguments. */
    Settings settings(List<String> arguments) {
        return new Settings(commands, environment, file(arguments).orElseGet(() -> Settings.file(environment)));
    }

    /** Where the value of an option comes from, if not from the command line. */
    Optional<String> origin(ArgSpec argument) {
        return argument instanceof OptionSpec option ? Optional.ofNullable(origins.get(option)) : Optional.empty();
    }

    private void add(OptionSpec option, Settings.Value value, List<String> arguments) {
        origins.put(option, value.origin());
        if (value.values().size() > 1 && !Settings.isRepeatable(option)) {
            throw new UnusableException(value.origin() + ": " + option.longestName() + " has one value");
        }
        if (option.arity().max() > 0) {
            value.values().forEach(each -> arguments.add(option.longestName() + "=" + each));
            return;
        }
        String flag = value.values().isEmpty() ? "" : value.values().get(0).toLowerCase(Locale.ROOT);
        if (!flag.equals("true") && !flag.equals("false")) {
            throw new UnusableException(value.origin() + ": " + option.longestName() + " must be true or false");
        }
        if (flag.equals("true")) {
            arguments.add(option.longestName());
        }
    }

    private static Set<String> given(List<String> arguments) {
        Set<String> given = new HashSet<>();
        for (String argument : arguments) {
            if (argument.equals("--")) {
                break;
            }
            int sign = argument.indexOf('=');
            given.add(sign < 0 ? argument : argument.substring(0, sign));
        }
        return given;
    }

    private static Optional<String> file(List<String> arguments) {
        for (int i = 1; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(Settings.FILE_OPTION + "=")) {
                return Optional.of(argument.substring(Settings.FILE_OPTION.length() + 1));
            }
            if (argument.equals(Settings.FILE_OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
