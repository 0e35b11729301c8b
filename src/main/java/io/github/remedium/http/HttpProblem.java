package io.github.remedium.http;

import io.github.remedium.internal.json.JsonWriting;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/** A request that is not answered: what is told to the client, as RFC 9457 has it. Its message holds no pasted text. */
final class HttpProblem extends Exception {

    static final String CONTENT_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    /**
     * A problem.
     *
     * @param code which kind
     * @param detail what is wrong, and what to do about it
     */
    HttpProblem(ErrorCode code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    static HttpProblem badRequest(String detail) {
        return new HttpProblem(ErrorCode.BAD_REQUEST, detail);
    }

    ErrorCode code() {
        return code;
    }

    Reply reply() {
        int status = code.status();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("type", "urn:remedium:problem:" + code.key());
        data.put("title", HttpStatus.getMessage(status));
        data.put("status", status);
        data.put("code", code.key());
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
