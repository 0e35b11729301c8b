package io.github.remedium.internal.text;

import java.util.List;

/** Finds what is secret by its look: JSON web tokens, access keys of well-known services, private keys. */
final class TokenSecrets {

    /** A shorter run of characters is no token. */
    static final int SHORTEST = 16;

    /** How tokens of well-known services begin. */
    private static final List<String> TOKEN_STARTS = List.of(
            "ghp_",
            "gho_",
            "ghu_",
            "ghs_",
            "ghr_",
            "github_pat_",
            "glpat-",
            "xoxb-",
            "xoxp-",
            "xoxa-",
            "xoxr-",
            "xoxs-",
            "sk-",
            "sk_live_",
            "sk_test_",
            "rk_live_",
            "AKIA",
            "ASIA",
            "AIza",
            "ya29.",
            "npm_",
            "pypi-",
            "hf_",
            "SG.");

    private static final int LONG_RANDOM = 40;

    private final String text;
    private final MaskedText masked;

    TokenSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks all of them. */
    void find() {
        tokens();
        privateKeys();
    }

    /** Runs of characters that are tokens by their look. */
    private void tokens() {
        int i = 0;
        while (i < text.length()) {
            if (!isTokenChar(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isTokenChar(text.charAt(i))) {
                i++;
            }
            if (isToken(start, i)) {
                masked.mask(start, i);
            }
        }
    }

    private boolean isToken(int start, int end) {
        if (end - start < SHORTEST) {
            return false;
        }
        if (text.startsWith("eyJ", start)) {
            return true;
        }
        return TOKEN_STARTS.stream().anyMatch(prefix -> text.startsWith(prefix, start))
                ? hasDigit(start, end)
                : end - start >= LONG_RANDOM && isMixed(start, end);
    }

    private boolean hasDigit(int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Small and capital letters and digits, often changing: no name of a class or a file looks like this. */
    private boolean isMixed(int start, int end) {
        int changes = 0;
        int last = -1;
        int seen = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int kind = c >= '0' && c <= '9' ? 0 : c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : 3;
            seen |= 1 << kind;
            changes += kind == last ? 0 : 1;
            last = kind;
        }
        return (seen & 7) == 7 && changes * 3 > end - start;
    }

    private void privateKeys() {
        int begin = text.indexOf("-----BEGIN ");
        while (begin >= 0) {
            int body = text.indexOf("-----", begin + 11);
            if (body < 0) {
                return;
            }
            int end = text.indexOf("-----END ", body);
            int stop = end < 0 ? text.length() : end;
            if (text.substring(begin, body).contains("KEY")) {
                masked.mask(body + 5, stop);
            }
            begin = text.indexOf("-----BEGIN ", stop);
        }
    }

    private static boolean isTokenChar(char c) {
        return c < 0x7f && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '=');
    }
}
