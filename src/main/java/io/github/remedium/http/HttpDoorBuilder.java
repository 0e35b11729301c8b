package io.github.remedium.http;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.load.LanguagePack;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Sets up a {@link HttpDoor}. Made by {@link HttpDoor#builder}; not safe for several threads. */
public final class HttpDoorBuilder {

    final LiveKnowledgeBase live;
    final Map<String, Servlet> servlets = new LinkedHashMap<>();
    final List<LanguagePack> packs = new ArrayList<>();
    final Set<String> origins = new LinkedHashSet<>();
    String host = "127.0.0.1";
    int port;
    Optional<String> token = Optional.empty();
    HttpLimits limits = HttpLimits.standard();
    Consumer<String> log = message -> {};

    private final Set<String> hosts = new LinkedHashSet<>();

    HttpDoorBuilder(LiveKnowledgeBase live) {
        this.live = live;
    }

    /** The address or name of the interface to listen on; 127.0.0.1 unless set. */
    public HttpDoorBuilder host(String host) {
        this.host = host;
        return this;
    }

    /** The port to listen on; 0, which is what is taken unless set, for any that is free. */
    public HttpDoorBuilder port(int port) {
        this.port = port;
        return this;
    }

    /** Answers requests for this host name too; those for localhost and for addresses are answered anyway. */
    public HttpDoorBuilder allowHost(String name) {
        hosts.add(name.toLowerCase(Locale.ROOT));
        return this;
    }

    /** Lets pages of another origin ask, such as {@code https://support.example}. */
    public HttpDoorBuilder allowOrigin(String origin) {
        origins.add(origin);
        return this;
    }

    /**
     * The secret that a reload needs; without one there are no reloads over the network.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public HttpDoorBuilder token(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException("the token is blank");
        }
        this.token = Optional.of(token.strip());
        return this;
    }

    /** Adds the words of a language's answers and of its page. They are read once, when the door is opened. */
    public HttpDoorBuilder language(LanguagePack pack) {
        packs.add(pack);
        return this;
    }

    /** How much is taken on at once; {@link HttpLimits#standard} unless set. */
    public HttpDoorBuilder limits(HttpLimits limits) {
        this.limits = limits;
        return this;
    }

    /** Lets a servlet answer at a path without a slash at its end, such as {@code /mcp}. */
    public HttpDoorBuilder mount(String path, Servlet servlet) {
        servlets.put(path, servlet);
        return this;
    }

    /** Who is told, in one line and without anything that was asked, what went wrong here; nobody unless set. */
    public HttpDoorBuilder log(Consumer<String> log) {
        this.log = log;
        return this;
    }

    /**
     * Opens the door.
     *
     * @throws HttpDoorException if it cannot listen there
     * @throws io.github.remedium.load.LoadException if a language pack is malformed
     */
    public HttpDoor open() {
        HttpDoor door = new HttpDoor(this);
        door.open();
        return door;
    }

    Set<String> allHosts() {
        Set<String> all = new LinkedHashSet<>(hosts);
        all.add(host.toLowerCase(Locale.ROOT));
        return all;
    }
}
