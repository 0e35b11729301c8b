package io.github.remedium.http;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.render.Renderer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.BlockingArrayQueue;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A knowledge base as an HTTP server.
 *
 * <pre>{@code
 * try (HttpDoor door = HttpDoor.builder(LiveKnowledgeBase.of(kb)).port(8080).open()) {
 *     door.await();
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address unless told otherwise, never logs what is asked, and when it is closed finishes
 * the requests that run. Safe for any number of threads.
 */
public final class HttpDoor implements AutoCloseable {

    private static final int HEADER_BYTES = 16 * 1024;
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
        Connections connections = new Connections(limits.connections());
        connector.addBean(connections);
        server.addConnector(connector);

        Counts counts = new Counts(settings.live, connections);
        Renderer renderer = new Renderer();
        this.service = new ServiceEndpoints(settings.live, renderer, counts, new Token(settings.token));
        Routes always = always().build(settings.log);
        Routes routes = routes(settings.live, renderer, counts).build(settings.log);
        paths.putAll(always.paths());
        paths.putAll(routes.paths());

        Handler admission = new Admission(
                limits.running(), limits.waiting(), limits.waitTime(), new ServletRoutes(settings.servlets, routes));
        Handler body = new BodyFirst(limits.bodyBytes(), limits.bodyTime(), new PriorityRoutes(always, admission));
        Handler entrance = new Entrance(settings.allHosts(), settings.origins, connections, body);
        server.setHandler(new GracefulHandler(new Counting(counts, entrance)));
        server.setErrorHandler(new Problems());
        server.setStopTimeout(limits.stopTime().toMillis());
    }

    /** A door to this knowledge base, to be set up and opened. */
    public static HttpDoorBuilder builder(LiveKnowledgeBase live) {
        return new HttpDoorBuilder(live);
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** The paths that are answered and the methods of each; one that ends in a slash stands for those behind it. */
    public Map<String, Set<String>> paths() {
        return new TreeMap<>(paths);
    }

    /**
     * Waits until the door is closed.
     *
     * @throws InterruptedException if the thread is interrupted; the door stays open
     */
    public void await() throws InterruptedException {
        server.join();
    }

    /** Takes no more requests, finishes those that run, and closes. Does nothing the second time. */
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

    /** Starts to listen. */
    void open() {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new HttpDoorException(
                    "cannot listen on " + connector.getHost() + ":" + connector.getPort() + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        Throwable last = e;
        for (int i = 0; i < 10 && last.getCause() != null; i++) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage());
    }

    private static QueuedThreadPool pool(HttpLimits limits) {
        // The selector, the acceptor and those in reserve come on top of those that work.
        int threads = limits.running() + Runtime.getRuntime().availableProcessors() + 8;
        QueuedThreadPool pool = new QueuedThreadPool(
                threads,
                Math.min(8, threads),
                (int) limits.idleTime().toMillis(),
                new BlockingArrayQueue<>(limits.connections() * TASKS_PER_CONNECTION + SPARE_TASKS));
        pool.setName("remedium-http");
        return pool;
    }

    private ServerConnector connector(HttpDoorBuilder settings) {
        HttpConfiguration http = new HttpConfiguration();
        // The number of an article may be a path, with %2F or %25 in it; no right depends on a path, so these are safe.
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "articles",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(settings.limits.idleTime().toMillis());
        ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        made.setHost(settings.host);
        made.setPort(settings.port);
        made.setIdleTimeout(settings.limits.idleTime().toMillis());
        made.setAcceptQueueSize(BACKLOG);
        return made;
    }

    private Routes.Builder always() {
        return new Routes.Builder()
                .get("/healthz", service::health)
                .get("/readyz", service::ready)
                .get("/metrics", service::metrics);
    }

    private Routes.Builder routes(LiveKnowledgeBase live, Renderer renderer, Counts counts) {
        MatchEndpoint match = new MatchEndpoint(live, renderer, counts);
        ArticleEndpoints articles = new ArticleEndpoints(live, renderer);
        Files files = new Files();
        return new Routes.Builder()
                .post("/v1/match", match::post)
                .get("/v1/match", match::get)
                .get("/v1/articles", articles::list)
                .get("/v1/articles/", articles::one)
                .get("/v1/locales", articles::locales)
                .get("/v1/problems", service::problems)
                .post("/v1/reload", service::reload)
                .get("/openapi.json", files.openApi())
                .get("/", files.page())
                .get("/page/", files::part);
    }
}
