package io.github.remedium.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back: status, headers and body. Immutable, but for a body in pieces, which can be sent once. */
final class Reply {

    static final String JSON = "application/json";

    private static final int TAG_BYTES = 12;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** What comes behind the body, made while it is sent; of most replies nothing. */
    private final Iterator<byte[]> pieces;

    private Reply(int status, Map<String, String> headers, byte[] body, Iterator<byte[]> pieces) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.pieces = pieces;
    }

    static Reply of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(int status, String contentType, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        return new Reply(status, headers, body.clone(), Collections.emptyIterator());
    }

    /** One whose body is made piece by piece, each when the client has taken those before. */
    static Reply inPieces(String contentType, Iterator<byte[]> pieces) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        return new Reply(200, headers, new byte[0], pieces);
    }

    static Reply empty(int status) {
        return new Reply(status, new LinkedHashMap<>(), new byte[0], Collections.emptyIterator());
    }

    /** The same with one more header. */
    Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, pieces);
    }

    /** The same with a tag of its body, by which a client can ask whether it changed. */
    Reply tagged() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return with("ETag", "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES)) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The same, or 304 without a body if the client has this very body already. */
    Reply unlessKnown(String ifNoneMatch) {
        String tag = headers.get("ETag");
        if (tag == null || status != 200) {
            return this;
        }
        for (String known : ifNoneMatch.split(",", -1)) {
            String stripped = known.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                Map<String, String> kept = new LinkedHashMap<>(headers);
                kept.remove("Content-Type");
                return new Reply(304, kept, new byte[0], Collections.emptyIterator());
            }
        }
        return this;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body.clone();
    }

    /** What is sent behind the body. */
    Iterator<byte[]> pieces() {
        return pieces;
    }
}
