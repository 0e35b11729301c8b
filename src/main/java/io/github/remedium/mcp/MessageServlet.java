package io.github.remedium.mcp;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The protocol over streamable HTTP, without sessions: a message is posted, its answer comes as JSON. Safe for any number
 * of threads.
 */
final class MessageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Messages messages;
    private final int largest;

    /**
     * A servlet.
     *
     * @param largest bytes that a message may have
     */
    MessageServlet(Messages messages, int largest) {
        this.messages = messages;
        this.largest = largest;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String below = request.getPathInfo();
        if (below != null && !below.equals("/")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (!acceptsJson(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        byte[] message = request.getInputStream().readNBytes(largest + 1);
        if (message.length > largest) {
            send(messages.tooLarge(largest), HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
            return;
        }
        // Each request stands alone, so there is no first one that the others would have to wait for.
        Outcome outcome = messages.answer(message, true);
        int status = switch (outcome.kind()) {
            case ANSWERED -> HttpServletResponse.SC_OK;
            case NOTED -> HttpServletResponse.SC_ACCEPTED;
            case REFUSED -> HttpServletResponse.SC_BAD_REQUEST;
        };
        send(outcome, status, response);
    }

    /** Writes no more than the response buffers, so that a client that reads slowly keeps no thread waiting. */
    private static void send(Outcome outcome, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (outcome.answer().isPresent()) {
            byte[] bytes = outcome.answer().get().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.setBufferSize(bytes.length + 1);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        List<String> accepted = Collections.list(request.getHeaders("Accept"));
        String all = String.join(",", accepted).toLowerCase(Locale.ROOT);
        return all.isBlank()
                || all.contains("application/json")
                || all.contains("application/*")
                || all.contains("*/*");
    }
}
