package io.github.remedium.http;

import io.github.remedium.internal.text.SafeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Which endpoint answers which path. A path that ends in a slash answers what is behind it, however deep. */
final class Routes extends Handler.Abstract {

    /** Request attribute: the path of the endpoint that answered, for counting. */
    static final String ROUTE = "io.github.remedium.route";

    private final Map<String, Map<String, Endpoint>> endpoints;
    private final Consumer<String> log;

    private Routes(Map<String, Map<String, Endpoint>> endpoints, Consumer<String> log) {
        this.endpoints = endpoints;
        this.log = log;
    }

    /** Collects routes. */
    static final class Builder {
        private final Map<String, Map<String, Endpoint>> endpoints = new LinkedHashMap<>();

        Builder get(String path, Endpoint endpoint) {
            return add("GET", path, endpoint);
        }

        Builder post(String path, Endpoint endpoint) {
            return add("POST", path, endpoint);
        }

        private Builder add(String method, String path, Endpoint endpoint) {
            endpoints.computeIfAbsent(path, p -> new TreeMap<>()).put(method, endpoint);
            return this;
        }

        /** Lets only those to some of the paths who have the token. */
        Builder protect(Set<String> paths, Token token) {
            endpoints.forEach((path, methods) -> {
                if (paths.contains(path)) {
                    methods.replaceAll((method, endpoint) -> call -> {
                        token.check(call.header(HttpHeader.AUTHORIZATION));
                        return endpoint.answer(call);
                    });
                }
            });
            return this;
        }

        Routes build(Consumer<String> log) {
            return new Routes(new LinkedHashMap<>(endpoints), log);
        }
    }

    /** The paths and the methods of each. */
    Map<String, Set<String>> paths() {
        Map<String, Set<String>> paths = new TreeMap<>();
        endpoints.forEach((path, methods) -> paths.put(path, methods.keySet()));
        return paths;
    }

    /** Whether one of the endpoints answers this path. */
    boolean has(Request request) {
        return route(Request.getPathInContext(request)) != null;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Replies.send(reply(request), request, response, callback);
        return true;
    }

    private Reply reply(Request request) {
        String path = Request.getPathInContext(request);
        try {
            String route = route(path);
            if (route == null) {
                throw new HttpProblem(
                        ErrorCode.UNKNOWN_PATH, "there is nothing here; /openapi.json says what there is");
            }
            request.setAttribute(ROUTE, route);
            Map<String, Endpoint> methods = endpoints.getOrDefault(route, Map.of());
            String method = HttpMethod.HEAD.is(request.getMethod()) ? "GET" : request.getMethod();
            Endpoint endpoint = methods.get(method);
            if (endpoint == null) {
                return notAllowed(methods.keySet());
            }
            return endpoint.answer(new Call(request, path.substring(route.endsWith("/") ? route.length() : 0)));
        } catch (HttpProblem problem) {
            return problem.reply();
        } catch (LoadedKnowledgeBase.StillLoading e) {
            return e.problem().reply();
        } catch (RuntimeException e) {
            // The message may hold what was pasted.
            log.accept("a request to " + SafeText.line(String.valueOf(request.getAttribute(ROUTE))) + " failed: "
                    + e.getClass().getName() + " at " + where(e));
            return new HttpProblem(ErrorCode.INTERNAL, "something went wrong here; the server's log says more").reply();
        }
    }

    private static Reply notAllowed(Set<String> methods) {
        Set<String> allowed = new TreeSet<>(methods);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        String list = String.join(", ", allowed);
        return new HttpProblem(ErrorCode.METHOD_NOT_ALLOWED, "this path answers " + list)
                .reply()
                .with("Allow", list);
    }

    private @Nullable String route(String path) {
        if (endpoints.containsKey(path) && (path.equals("/") || !path.endsWith("/"))) {
            return path;
        }
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash + 1);
            if (slash + 1 < path.length() && endpoints.containsKey(folder)) {
                return folder;
            }
        }
        return null;
    }

    private static String where(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
