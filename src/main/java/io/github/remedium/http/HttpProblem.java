package io.github.remedium.http;

import io.github.remedium.internal.json.JsonWriting;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/** A request that is not answered: what is told to the client, as RFC 9457 has it. Its message holds no pasted text. */
final class HttpProblem extends Exception {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * A problem.
     *
     * @param code which kind, in lower case with hyphens, stable between versions
     * @param detail what is wrong, and what to do about it
     */
    HttpProblem(int status, String code, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
    }

    static HttpProblem badRequest(String detail) {
        return new HttpProblem(400, "bad-request", detail);
    }

    String code() {
        return code;
    }

    int status() {
        return status;
    }

    Reply reply() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", "urn:remedium:problem:" + code);
        data.put("title", HttpStatus.getMessage(status));
        data.put("status", status);
        data.put("code", code);
        data.put("detail", String.valueOf(getMessage()));
        Reply reply =
                Reply.of(status, CONTENT_TYPE, new JsonWriting().write(data)).with("Cache-Control", "no-store");
        return switch (status) {
            case 401 -> reply.with("WWW-Authenticate", "Bearer");
            case 503 -> reply.with("Retry-After", "1");
            default -> reply;
        };
    }
}
