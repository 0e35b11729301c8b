package io.github.remedium.http;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** Sends replies. */
final class Replies {

    private Replies() {}

    /**
     * Writes piece after piece. The next one is made when the one before is on its way, so that no thread waits for a client
     * and no more than one piece is in memory.
     */
    private static final class Pieces extends IteratingCallback {

        private final Iterator<byte[]> pieces;
        private final Response response;
        private final Callback done;
        private boolean last;

        Pieces(Iterator<byte[]> pieces, Response response, Callback done) {
            this.pieces = pieces;
            this.response = response;
            this.done = done;
        }

        @Override
        protected Action process() {
            if (last) {
                return Action.SUCCEEDED;
            }
            byte[] piece = pieces.next();
            last = !pieces.hasNext();
            response.write(last, ByteBuffer.wrap(piece), this);
            return Action.SCHEDULED;
        }

        @Override
        protected void onCompleteSuccess() {
            done.succeeded();
        }

        @Override
        protected void onCompleteFailure(Throwable failure) {
            done.failed(failure);
        }
    }

    static void send(Reply reply, Request request, Response response, Callback callback) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        List<String> known = request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH);
        // Only who reads can have it already: RFC 9110, section 13.1.2.
        boolean reads = head || HttpMethod.GET.is(request.getMethod());
        Reply sent = known.isEmpty() || !reads ? reply : reply.unlessKnown(String.join(",", known));
        response.setStatus(sent.status());
        sent.headers().forEach((name, value) -> {
            if (name.equals("Vary")) {
                // Another one is there already where an origin was checked.
                response.getHeaders().add(name, value);
            } else {
                response.getHeaders().put(name, value);
            }
        });
        if (sent.pieces().hasNext() && !head) {
            new Pieces(sent.pieces(), response, callback).iterate();
            return;
        }
        byte[] body = sent.body();
        if (sent.status() != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        }
        response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
    }
}
