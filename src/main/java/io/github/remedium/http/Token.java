package io.github.remedium.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The secret that some requests need. Comparing always takes the same time, so that nobody can guess it step by step. */
final class Token {

    private static final String SCHEME = "Bearer ";

    private final Optional<byte[]> secret;

    Token(Optional<String> secret) {
        this.secret = secret.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Throws unless the request has the token. */
    void check(String authorization) throws HttpProblem {
        if (secret.isEmpty()) {
            throw new HttpProblem(
                    ErrorCode.NO_TOKEN_SET, "this needs a token, and the server has none; --token-file sets it");
        }
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        byte[] shown = authorization
                .substring(bearer ? SCHEME.length() : authorization.length())
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(secret.get(), shown)) {
            throw new HttpProblem(
                    ErrorCode.WRONG_TOKEN, "this needs the header Authorization: Bearer with the right token");
        }
    }
}
