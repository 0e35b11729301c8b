package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.render.ShownFields;
import jakarta.servlet.Servlet;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Settings of an {@link HttpDoor}. Made by {@link HttpDoor#builder}. Not safe for several threads. No method takes null.
 */
public final class HttpDoorBuilder {

    private static final int LAST_PORT = 65_535;

    final Supplier<KnowledgeBase> kb;
    final Map<String, Servlet> servlets = new LinkedHashMap<>();
    final List<LanguagePack> packs = new ArrayList<>();
    final Set<String> origins = new LinkedHashSet<>();
    Optional<LiveKnowledgeBase> live = Optional.empty();
    String host = "127.0.0.1";
    int port;
    Optional<ServerSocketChannel> listener = Optional.empty();
    Optional<String> token = Optional.empty();
    ShownFields fields = ShownFields.standard();
    HttpLimits limits = HttpLimits.standard();
    Consumer<String> log = message -> {};
    final Set<String> protectedPaths = new LinkedHashSet<>();
    final Set<String> proxies = new LinkedHashSet<>();
    String basePath = "";
    Optional<Path> keyStore = Optional.empty();
    String keyStorePassword = "";
    Optional<Consumer<Access>> accessLog = Optional.empty();
    Supplier<String> progress = () -> "";

    private final Set<String> hosts = new LinkedHashSet<>();

    HttpDoorBuilder(Supplier<KnowledgeBase> kb) {
        this.kb = kb;
    }

    /** Sets the address, or the name of the network interface, to listen on; 127.0.0.1 if not set. */
    public HttpDoorBuilder host(String host) {
        this.host = Objects.requireNonNull(host, "host");
        return this;
    }

    /**
     * Sets the port to listen on; 0, the default, takes any free one.
     *
     * @throws IllegalArgumentException if it is not from 0 to 65535
     */
    public HttpDoorBuilder port(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("the port must be from 0 to " + LAST_PORT + ", was " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * Sets what {@link HttpDoor#listen} returned, so that a port in use is noticed before the articles are loaded. The
     * {@link #port} does not matter then, and the {@link #host} is only a name that requests may use. The server closes
     * it.
     */
    public HttpDoorBuilder listener(ServerSocketChannel listener) {
        this.listener = Optional.of(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Answers requests for this host name, too. Requests for localhost, for an IP address and for the {@link #host} are
     * always answered; requests for other names are refused, which protects against DNS rebinding.
     */
    public HttpDoorBuilder allowHost(String name) {
        hosts.add(Objects.requireNonNull(name, "name").toLowerCase(Locale.ROOT));
        return this;
    }

    /** Allows web pages of another origin, such as {@code https://support.example}, to send requests (CORS). */
    public HttpDoorBuilder allowOrigin(String origin) {
        origins.add(Objects.requireNonNull(origin, "origin"));
        return this;
    }

    /**
     * Sets what {@code POST /v1/reload} reloads: as a rule the same object that the server answers from. Its last reload
     * is shown by {@code /readyz}, {@code /v1/problems} and {@code /metrics}. A reload over HTTP also needs a
     * {@link #token}.
     */
    public HttpDoorBuilder reload(LiveKnowledgeBase live) {
        this.live = Optional.of(Objects.requireNonNull(live, "live"));
        return this;
    }

    /**
     * Sets what says how far the load is, for a {@link #reload} whose articles are not loaded yet. Until they are,
     * {@code /healthz} and {@code /metrics} answer, and everything else is 503, {@code loading}, with these words behind
     * it; {@code /readyz}, too. Any thread may ask.
     */
    public HttpDoorBuilder progress(Supplier<String> progress) {
        this.progress = Objects.requireNonNull(progress, "progress");
        return this;
    }

    /**
     * Sets the secret that a client must send to reload the articles. Without a token, nobody can reload over HTTP.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public HttpDoorBuilder token(String token) {
        if (Objects.requireNonNull(token, "token").isBlank()) {
            throw new IllegalArgumentException("the token is blank");
        }
        this.token = Optional.of(token.strip());
        return this;
    }

    /**
     * Answers a path only to clients that send the {@link #token}: {@code /metrics}, for example. Where
     * {@code /v1/problems} is one of them, {@code /readyz} does not tell the last reload. {@link #open} throws an
     * {@code IllegalArgumentException} if there is no such path.
     */
    public HttpDoorBuilder protect(String path) {
        protectedPaths.add(Objects.requireNonNull(path, "path"));
        return this;
    }

    /**
     * Answers below this path alone, such as {@code /remedium}; at the root if not set. For proxies that pass the path on as
     * it is. One that takes the path off needs nothing here: all links are relative.
     *
     * @throws IllegalArgumentException if it does not begin with a slash, or has other signs than letters, digits and
     *     {@code /-._~}
     */
    public HttpDoorBuilder basePath(String path) {
        if (!Objects.requireNonNull(path, "path").matches("/|(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+")) {
            throw new IllegalArgumentException(
                    "the base path must be like /remedium, with letters, digits and -._~, was '" + path + "'");
        }
        this.basePath = path.equals("/") ? "" : path;
        return this;
    }

    /**
     * Believes a proxy which host and scheme its client asked for: X-Forwarded-Host, X-Forwarded-Proto, X-Forwarded-Port and
     * Forwarded. From all other addresses these headers mean nothing. The host must be an allowed one, too.
     *
     * @param address the proxy's address, or a range such as {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if it is neither
     */
    public HttpDoorBuilder trustProxy(String address) {
        TrustedProxies.pattern(Objects.requireNonNull(address, "address"));
        proxies.add(address);
        return this;
    }

    /**
     * Speaks TLS, and nothing else. The file is looked at every second and read again when it was replaced. {@link #open}
     * throws an {@code IllegalStateException} if it cannot be read.
     *
     * @param keyStore a PKCS12 or JKS file with a key and its certificates
     * @param password of the file and of the key
     */
    public HttpDoorBuilder tls(Path keyStore, String password) {
        this.keyStore = Optional.of(Objects.requireNonNull(keyStore, "keyStore"));
        this.keyStorePassword = Objects.requireNonNull(password, "password");
        return this;
    }

    /** Adds the words of a language's answers and of its page. They are read once, when the server starts. */
    public HttpDoorBuilder language(LanguagePack pack) {
        packs.add(Objects.requireNonNull(pack, "pack"));
        return this;
    }

    /** Sets which fields of the front matter clients see; {@link ShownFields#standard} if not set. */
    public HttpDoorBuilder fields(ShownFields fields) {
        this.fields = Objects.requireNonNull(fields, "fields");
        return this;
    }

    /** Sets how much work the server accepts at the same time; {@link HttpLimits#standard} if not set. */
    public HttpDoorBuilder limits(HttpLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Adds a servlet, such as that of {@code McpDoor}.
     *
     * @param path where it answers, without a slash at the end: {@code /mcp}
     * @param servlet what answers
     */
    public HttpDoorBuilder mount(String path, Servlet servlet) {
        Objects.requireNonNull(path, "path");
        servlets.put(path, Objects.requireNonNull(servlet, "servlet"));
        return this;
    }

    /**
     * Sets what receives messages about errors inside the server, one line each, from any thread. They never contain what
     * a client asked. Nothing receives them if not set.
     */
    public HttpDoorBuilder log(Consumer<String> log) {
        this.log = Objects.requireNonNull(log, "log");
        return this;
    }

    /** Sets what is told each request when it is done, from any thread; it must not wait long. Nothing is if not set. */
    public HttpDoorBuilder accessLog(Consumer<Access> accessLog) {
        this.accessLog = Optional.of(Objects.requireNonNull(accessLog, "accessLog"));
        return this;
    }

    /**
     * Starts the server.
     *
     * @throws UncheckedIOException if it cannot listen on the host and port; the message says where and why
     * @throws io.github.remedium.load.LoadException if a language pack is malformed
     */
    public HttpDoor open() {
        HttpDoor door = new HttpDoor(this);
        door.open(listener.orElseGet(() -> HttpDoor.listen(host, port)));
        return door;
    }

    Set<String> allHosts() {
        Set<String> all = new LinkedHashSet<>(hosts);
        all.add(host.toLowerCase(Locale.ROOT));
        return all;
    }
}
