package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A knowledge base as an HTTP server.
 *
 * <pre>{@code
 * try (HttpDoor door = HttpDoor.builder(() -> kb).port(8080).open()) {
 *     door.await();
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address unless you set another one. It never logs what clients ask. {@link #close} lets
 * running requests finish. Safe for any number of threads.
 */
public final class HttpDoor implements AutoCloseable {

    private static final String PROBLEMS = "/v1/problems";
    private static final int TASKS_PER_CONNECTION = 4;
    private static final int SPARE_TASKS = 1024;
    private static final int BACKLOG = 1024;

    private final Server server;
    private final ServerConnector connector;
    private final ServiceEndpoints service;
    private final Map<String, Set<String>> paths = new TreeMap<>();

    HttpDoor(HttpDoorBuilder settings) {
        HttpLimits limits = settings.limits;
        this.server = new Server(pool(limits));
        this.connector = connector(settings);
        Connections connections = new Connections(limits, connector.getScheduler());
        connector.addBean(connections);
        server.addConnector(connector);

        LoadedKnowledgeBase kb = new LoadedKnowledgeBase(settings.kb, settings.live, settings.progress);
        Counts counts = new Counts(kb, settings.live, connections);
        Renderer renderer = new Renderer(settings.packs, settings.fields);
        Token token = new Token(settings.token);
        boolean open = !settings.protectedPaths.contains(PROBLEMS);
        this.service = new ServiceEndpoints(kb, settings.live, renderer, counts, token, open);
        Routes always = always().protect(settings.protectedPaths, token).build(settings.log);
        Routes routes = routes(settings, kb, renderer, counts)
                .protect(settings.protectedPaths, token)
                .build(settings.log);
        paths.putAll(always.paths());
        paths.putAll(routes.paths());
        for (String path : settings.protectedPaths) {
            if (!paths.containsKey(path)) {
                throw new IllegalArgumentException(
                        "there is no path '" + path + "' to protect; there are " + paths.keySet());
            }
        }

        Handler admission = new Admission(limits, connections, new ServletRoutes(settings.servlets, kb, routes));
        Handler body = new BodyFirst(limits.bodyBytes(), limits.requestTime(), new PriorityRoutes(always, admission));
        Handler below = settings.basePath.isEmpty() ? body : new BasePath(settings.basePath, body);
        Handler entrance = new Entrance(settings.allHosts(), settings.origins, connections, below);
        server.setHandler(new GracefulHandler(new Counting(counts, entrance)));
        server.setErrorHandler(new Problems());
        settings.accessLog.ifPresent(told -> server.setRequestLog(new AccessLog(told)));
        server.setStopTimeout(limits.stopTime().toMillis());
    }

    /**
     * A builder for a server that answers from a knowledge base.
     *
     * @param kb gives the knowledge base, and is asked once for each request: {@code () -> kb} for one that stays the
     *     same, or a {@link io.github.remedium.LiveKnowledgeBase}
     */
    public static HttpDoorBuilder builder(Supplier<KnowledgeBase> kb) {
        return new HttpDoorBuilder(Objects.requireNonNull(kb, "kb"));
    }

    /** The port it listens on; the one that was found if the builder was given port 0. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The paths it answers, each with its methods; a path that ends in a slash stands for all paths below it. */
    public Map<String, Set<String>> paths() {
        return new TreeMap<>(paths);
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedException if the thread is interrupted; the server keeps running
     */
    public void await() throws InterruptedException {
        server.join();
    }

    /**
     * Stops the server: it takes no new requests, and running ones get the {@linkplain HttpLimits#stopTime stop time} to
     * finish. A second call does nothing.
     */
    @Override
    public void close() {
        service.stopping();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "the server did not stop in order: " + e.getClass().getSimpleName(), e);
        }
    }

    /**
     * Takes a port, for {@link HttpDoorBuilder#listener}. Clients can connect from now on; they wait until the server is
     * opened.
     *
     * @param host the address to listen on
     * @param port the port to listen on; 0 takes any free one
     * @throws UncheckedIOException if it cannot listen there; the message says where and why
     */
    @SuppressWarnings("AddressSelection") // one address is listened on, as the user named it
    public static ServerSocketChannel listen(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(Objects.requireNonNull(host, "host"), port);
        String where = "cannot listen on " + host + ":" + port + ": ";
        if (address.isUnresolved()) {
            throw new UncheckedIOException(
                    where + "there is no host of this name", new UnknownHostException("there is no host of this name"));
        }
        try {
            ServerSocketChannel listener = ServerSocketChannel.open();
            try {
                return listener.bind(address, BACKLOG);
            } catch (IOException e) {
                listener.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(where + e.getMessage(), e);
        }
    }

    /** Starts to answer. */
    void open(ServerSocketChannel listener) {
        try {
            connector.open(listener);
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException(
                    "the server did not start: " + e.getClass().getSimpleName(), e);
        }
    }

    private static QueuedThreadPool pool(HttpLimits limits) {
        // For reading and writing, the selector, the acceptor and those in reserve; those that work are Admission's.
        int threads = Runtime.getRuntime().availableProcessors() + 16;
        QueuedThreadPool pool = new QueuedThreadPool(
                threads,
                Math.min(8, threads),
                (int) limits.idleTime().toMillis(),
                new BlockingArrayQueue<>(
                        (limits.connections() + Connections.STRANGERS) * TASKS_PER_CONNECTION + SPARE_TASKS));
        pool.setName("remedium-http");
        return pool;
    }

    private ServerConnector connector(HttpDoorBuilder settings) {
        ServerConnector made = new ServerConnector(server, 1, 1, Protocols.of(settings, server));
        made.setIdleTimeout(settings.limits.idleTime().toMillis());
        return made;
    }

    private Routes.Builder always() {
        return new Routes.Builder()
                .get("/healthz", service::health)
                .get("/readyz", service::ready)
                .get("/metrics", service::metrics);
    }

    private Routes.Builder routes(HttpDoorBuilder settings, LoadedKnowledgeBase kb, Renderer renderer, Counts counts) {
        MatchEndpoint match = new MatchEndpoint(kb, renderer, counts);
        ArticleEndpoints articles = new ArticleEndpoints(kb, renderer);
        Files files = new Files(settings.packs);
        return new Routes.Builder()
                .post("/v1/match", match::post)
                .get("/v1/match", match::get)
                .post("/v1/match:batch", new BatchEndpoint(kb, renderer, counts)::post)
                .get("/v1/articles", articles::list)
                .get("/v1/articles/", articles::one)
                .get("/v1/examples", articles::examples)
                .get("/v1/locales", articles::locales)
                .get(PROBLEMS, service::problems)
                .post("/v1/reload", service::reload)
                .get("/openapi.json", files.openApi())
                .get("/", files.page())
                .get("/page/", files::part);
    }
}
