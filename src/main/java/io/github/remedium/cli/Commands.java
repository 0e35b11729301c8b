package io.github.remedium.cli;

import io.github.remedium.evaluate.QueryFileException;
import io.github.remedium.load.LoadException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** All commands, wired to streams. A new command is one line in {@link #line}. */
final class Commands {

    private Commands() {}

    /** Runs a command; what is not among its arguments may be in the environment or in a settings file. */
    static int run(Streams streams, Map<String, String> environment, List<String> arguments) {
        CommandLine line = line(streams);
        GivenOptions given = new GivenOptions(line, environment);
        line.addSubcommand("config", new ConfigCommand(streams, given));
        styled(line, streams);
        CommandLine.IParameterExceptionHandler usual = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((exception, args) -> {
            Optional.ofNullable(exception.getArgSpec())
                    .flatMap(given::origin)
                    .ifPresent(origin -> streams.complain("what follows comes from " + origin));
            return usual.handleParseException(exception, args);
        });
        try {
            return line.execute(given.with(arguments).toArray(String[]::new));
        } catch (UnusableException e) {
            streams.complain(String.valueOf(e.getMessage()));
            return Status.UNUSABLE;
        }
    }

    private static CommandLine line(Streams streams) {
        CommandLine line = new CommandLine(new TopCommand());
        line.addSubcommand("match", new MatchCommand(streams));
        line.addSubcommand("show", new ShowCommand(streams));
        line.addSubcommand("list", new ListCommand(streams));
        line.addSubcommand("export", new ExportCommand(streams));
        line.addSubcommand("inspect", new InspectCommand(streams));
        line.addSubcommand("check", new CheckCommand(streams));
        line.addSubcommand("evaluate", new EvaluateCommand(streams));
        line.addSubcommand("calibrate", new CalibrateCommand(streams));
        line.addSubcommand("compile", new CompileCommand(streams));
        line.addSubcommand("serve", new ServeCommand(streams));
        line.addSubcommand("mcp", new McpCommand(streams));
        return line;
    }

    private static void styled(CommandLine line, Streams streams) {
        line.setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // An error text may begin with an at sign, and is no file of arguments.
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            streams.complain(message(exception));
            if (parsed.hasMatchedOption("--debug")) {
                exception.printStackTrace(streams.err());
            }
            return Status.UNUSABLE;
        });
    }

    private static String message(Exception exception) {
        boolean ours = exception instanceof UnusableException
                || exception instanceof LoadException
                || exception instanceof QueryFileException
                || exception instanceof InvalidPathException;
        if (exception.getCause() instanceof OutOfMemoryError) {
            // Java says so in a roundabout way where closing a file fails for the same reason.
            return Main.NO_MEMORY;
        }
        String message = String.valueOf(exception.getMessage());
        return ours
                ? message
                : "unexpected: " + exception.getClass().getSimpleName() + ": " + message
                        + " (--debug shows where it comes from)";
    }
}
