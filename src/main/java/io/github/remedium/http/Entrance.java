package io.github.remedium.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets in who asks for this host, from an origin that may ask: a page of another site must not read the articles
 * through its visitor's browser, neither openly nor with a name of its own that leads here (DNS rebinding). Such a page
 * always comes with a name, so a bare address is let in.
 */
final class Entrance extends Handler.Wrapper {

    private final Set<String> hosts;
    private final Set<String> origins;
    private final Connections connections;

    /**
     * An entrance.
     *
     * @param hosts names, in lower case, besides localhost and addresses
     * @param origins of other sites that may ask, such as {@code https://support.example}
     */
    Entrance(Set<String> hosts, Set<String> origins, Connections connections, Handler next) {
        super(next);
        this.hosts = Set.copyOf(hosts);
        this.origins = Set.copyOf(origins);
        this.connections = connections;
    }

    @Override
    public boolean handle(Request request, Response original, Callback callback) throws Exception {
        connections.arrived(request);
        Request.addCompletionListener(request, failure -> connections.end(request));
        Response response = new Watched(request, original, connections);
        var headers = response.getHeaders();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try {
            checkHost(request);
            if (crossOrigin(request, response)) {
                Replies.send(preflight(), request, response, callback);
                return true;
            }
        } catch (HttpProblem problem) {
            headers.put(HttpHeader.CONNECTION, "close");
            Replies.send(problem.reply(), request, response, callback);
            return true;
        }
        return super.handle(request, response, callback);
    }

    private void checkHost(Request request) throws HttpProblem {
        String host = Request.getServerName(request);
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        if (!name.equals("localhost") && !isAddress(name) && !hosts.contains(name)) {
            throw new HttpProblem(ErrorCode.UNKNOWN_HOST, "this host name is not served here; --allow-host names more");
        }
    }

    /** Whether the request is the question of a browser whether it may ask. */
    private boolean crossOrigin(Request request, Response response) throws HttpProblem {
        List<String> named = request.getHeaders().getValuesList(HttpHeader.ORIGIN);
        if (!origins.isEmpty()) {
            response.getHeaders().add(HttpHeader.VARY, "Origin");
        }
        if (named.stream().allMatch(origin -> isOwn(origin, request))) {
            return false;
        }
        String origin = named.get(0);
        // A browser names one.
        if (named.size() > 1 || !origins.contains(origin)) {
            throw new HttpProblem(
                    ErrorCode.FOREIGN_ORIGIN, "pages of this origin may not ask; --cors names those that may");
        }
        response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.getHeaders().put("Access-Control-Expose-Headers", "ETag, Content-Language, Retry-After");
        response.getHeaders().put("Cross-Origin-Resource-Policy", "cross-origin");
        return HttpMethod.OPTIONS.is(request.getMethod())
                && request.getHeaders().contains("Access-Control-Request-Method");
    }

    private static Reply preflight() {
        return Reply.empty(204)
                .with("Access-Control-Allow-Methods", "GET, HEAD, POST")
                .with(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Accept, Accept-Language, MCP-Protocol-Version, Mcp-Session-Id")
                .with("Access-Control-Max-Age", "600");
    }

    /** Whether the origin is the host that is asked; the scheme may differ, behind something that ends TLS. */
    private static boolean isOwn(String origin, Request request) {
        // The second one is what a trusted proxy says.
        return Stream.of(
                        Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)),
                        Optional.ofNullable(request.getHttpURI().getAuthority()))
                .flatMap(Optional::stream)
                .anyMatch(authority -> origin.equalsIgnoreCase("http://" + authority)
                        || origin.equalsIgnoreCase("https://" + authority));
    }

    /** An IPv6 address has colons, an IPv4 address digits and dots only. */
    private static boolean isAddress(String name) {
        return !name.isEmpty()
                && (name.indexOf(':') >= 0 || name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9')));
    }

    /** A response that tells when a part of it is on its way, and when the client took it. */
    private static final class Watched extends Response.Wrapper {

        private final Connections connections;

        Watched(Request request, Response wrapped, Connections connections) {
            super(request, wrapped);
            this.connections = connections;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            connections.sending(getRequest());
            super.write(last, content, Callback.from(() -> connections.sent(getRequest()), callback));
        }
    }
}
