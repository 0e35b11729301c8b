package io.github.remedium.cli;

import picocli.CommandLine.Option;

/** Options for what a server says while it runs. */
final class LogOptions {

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            description =
                    "How the server's messages are written on the error stream: plain, text (with time and level) or"
                            + " json (a JSON object in each line). Default: plain.")
    private ServerLog.Form format = ServerLog.Form.PLAIN;

    @Option(
            names = "--access-log",
            description = "Also write a line for each request: method, path without query string, status, bytes and"
                    + " milliseconds.")
    private boolean access;

    ServerLog log(Streams streams) {
        return ServerLog.of(format, streams);
    }

    boolean access() {
        return access;
    }
}
