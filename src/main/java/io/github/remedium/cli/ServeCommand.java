package io.github.remedium.cli;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.http.HttpDoor;
import io.github.remedium.http.HttpDoorBuilder;
import io.github.remedium.http.HttpLimits;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.mcp.McpDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a knowledge base over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = {
            "Serves the articles over HTTP: a page at /, the interface at /v1 (described at /openapi.json), MCP at /mcp.",
            "Stops when the process is asked to end, after the requests that run."
        })
final class ServeCommand implements Callable<Integer> {

    private static final String MCP = "/mcp";
    private static final int SHORTEST_TOKEN = 8;
    private static final int LONGEST_TOKEN = 4096;

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FieldsOption fields = new FieldsOption();

    @Mixin
    private LiveOptions liveOptions = new LiveOptions();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Listen on this address. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "Listen on this port; 0 for any. Default: 8080.")
    private int port = 8080;

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Answer requests for this host name too; repeatable. Localhost and addresses are answered"
                    + " anyway.")
    private List<String> allowedHosts = new ArrayList<>();

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description = "Let pages of this origin ask, such as https://support.example; repeatable.")
    private List<String> origins = new ArrayList<>();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "The file with the token that POST /v1/reload needs. Without it there is no reload over HTTP.")
    private @Nullable Path tokenFile;

    @Mixin
    private LogOptions logOptions = new LogOptions();

    @Mixin
    private HttpLimitOptions limits = new HttpLimitOptions();

    ServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws InterruptedException {
        long begun = System.nanoTime();
        Optional<String> token = Optional.ofNullable(tokenFile).map(ServeCommand::token);
        if (port < 0 || port > 65535) {
            throw new UnusableException("--port must be from 0 to 65535, was " + port);
        }
        HttpLimits accepted = limits.limits();
        // A port in use is better noticed before the articles are loaded than after.
        try (ServerSocketChannel listener = HttpDoor.listen(host, port)) {
            return serve(listener, token, accepted, begun);
        } catch (UncheckedIOException | IOException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        }
    }

    private int serve(ServerSocketChannel listener, Optional<String> token, HttpLimits accepted, long begun)
            throws InterruptedException {
        MatchSettings matching = liveOptions.matching();
        LiveKnowledgeBase live = liveOptions.notYetLoaded(common, matching);
        ServerLog log = logOptions.log(streams);
        AtomicReference<String> progress = new AtomicReference<>("");
        HttpDoorBuilder builder = HttpDoor.builder(live)
                .reload(live)
                .progress(() -> String.valueOf(progress.get()))
                .host(host)
                .listener(listener)
                .limits(accepted)
                .fields(fields.shown())
                .mount(MCP, mcp(live).servlet())
                .log(log::fault);
        if (logOptions.access()) {
            builder.accessLog(log::access);
        }
        token.ifPresent(builder::token);
        common.packs().forEach(builder::language);
        allowedHosts.forEach(builder::allowHost);
        origins.forEach(builder::allowOrigin);
        // Whoever looks after the server sees at once that it lives, and how far it is.
        try (HttpDoor door = builder.open()) {
            live.serve(common.load(
                    streams, matching, (done, total) -> progress.set(": " + done + " of " + total + " files")));
            common.note(streams, live.get().report());
            liveOptions.watch(common, live, log);
            // A process that is asked to end runs its hooks, and ends when they are done.
            Thread hook = new Thread(() -> stop(door, accepted, log), "remedium-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            ready(door, live, log, begun);
            door.await();
        }
        return Status.FINE;
    }

    private static void stop(HttpDoor door, HttpLimits accepted, ServerLog log) {
        log.note("stopping: no new requests, running ones have "
                + accepted.stopTime().toSeconds() + " s to finish");
        door.close();
        log.note("stopped");
    }

    private void ready(HttpDoor door, LiveKnowledgeBase live, ServerLog log, long begun) {
        long millis = (System.nanoTime() - begun) / 1_000_000;
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        log.note("ready at http://" + shown + ":" + door.port() + "/ with "
                + live.get().articles().size() + " articles after " + millis + " ms");
    }

    private McpDoor mcp(LiveKnowledgeBase live) {
        return new McpDoor(live, liveOptions.urls(), VersionText.version(), common.renderer(fields));
    }

    private static String token(Path file) {
        String token = TextFiles.read("--token-file", file, LONGEST_TOKEN, "is larger than a token")
                .strip();
        if (token.length() < SHORTEST_TOKEN || token.lines().count() > 1) {
            throw new UnusableException(
                    "--token-file " + file + " must hold one line of at least " + SHORTEST_TOKEN + " characters");
        }
        return token;
    }
}
