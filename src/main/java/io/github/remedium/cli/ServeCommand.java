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
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
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

    @Mixin
    private AccessOptions access = new AccessOptions();

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
        if (port < 0 || port > 65535) {
            throw new UnusableException("--port must be from 0 to 65535, was " + port);
        }
        HttpLimits accepted = limits.limits();
        // A port in use is better noticed before the articles are loaded than after.
        try (ServerSocketChannel listener = HttpDoor.listen(host, port)) {
            return serve(listener, accepted, begun);
        } catch (UncheckedIOException | IOException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        }
    }

    private int serve(ServerSocketChannel listener, HttpLimits accepted, long begun) throws InterruptedException {
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
        common.packs().forEach(builder::language);
        access.set(builder);
        // Whoever looks after the server sees at once that it lives, and how far it is.
        try (HttpDoor door = open(builder)) {
            live.serve(common.load(
                    streams, matching, (done, total) -> progress.set(": " + done + " of " + total + " files")));
            common.note(streams, live.get().report());
            liveOptions.watch(common, live, log);
            // A process that is asked to end runs its hooks, and ends when they are done.
            Thread hook = new Thread(() -> stop(door, accepted, log), "remedium-stop");
            Runtime.getRuntime().addShutdownHook(hook);
            if (isOpenToAll(listener) && !access.hasToken()) {
                log.warn("whoever reaches this machine may ask, and read /metrics and /v1/problems too;"
                        + " --host names one address, --token-file and --protect keep paths for who has the token");
            }
            ready(door, live, log, begun);
            door.await();
        }
        return Status.FINE;
    }

    private HttpDoor open(HttpDoorBuilder builder) {
        try {
            return builder.open();
        } catch (IllegalArgumentException e) {
            throw new UnusableException(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw new UnusableException(
                    access.scheme().equals("https")
                            ? "--tls-key-store cannot be opened with this password"
                            : String.valueOf(e.getMessage()));
        }
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
        log.note("ready at " + access.scheme() + "://" + shown + ":" + door.port() + access.path() + " with "
                + live.get().articles().size() + " articles after " + millis + " ms");
    }

    private static boolean isOpenToAll(ServerSocketChannel listener) {
        return listener.socket().getInetAddress().isAnyLocalAddress();
    }

    private McpDoor mcp(LiveKnowledgeBase live) {
        return new McpDoor(live, liveOptions.urls(), VersionText.version(), common.renderer(fields));
    }
}
