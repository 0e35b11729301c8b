package io.github.remedium.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in the words of all other problems what the server itself has to refuse. Its messages quote no request. */
final class Problems extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Replies.send(problem(status).reply(), request, response, callback);
    }

    @Override
    @SuppressWarnings("removal") // still what Jetty calls for a request that it cannot parse
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        Reply reply = problem(status).reply();
        fields.put(HttpHeader.CONTENT_TYPE, HttpProblem.CONTENT_TYPE);
        return ByteBuffer.wrap(reply.body());
    }

    private static HttpProblem problem(int status) {
        return new HttpProblem(code(status), HttpStatus.getMessage(status));
    }

    /** The code of what the server refuses before the request has come to an endpoint. */
    private static ErrorCode code(int status) {
        return switch (status) {
            case 404 -> ErrorCode.UNKNOWN_PATH;
            case 408 -> ErrorCode.TOO_SLOW;
            case 413 -> ErrorCode.TOO_LARGE;
            case 414 -> ErrorCode.URI_TOO_LONG;
            case 417 -> ErrorCode.EXPECTATION_FAILED;
            case 421 -> ErrorCode.UNKNOWN_HOST;
            case 426 -> ErrorCode.UPGRADE_REQUIRED;
            case 431 -> ErrorCode.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case 503 -> ErrorCode.STOPPING;
            case 505 -> ErrorCode.HTTP_VERSION_NOT_SUPPORTED;
            default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        };
    }
}
