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
        String title = HttpStatus.getMessage(status);
        String code = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new HttpProblem(status, code, title);
    }
}
