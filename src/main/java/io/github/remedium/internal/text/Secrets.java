package io.github.remedium.internal.text;

import java.util.List;
import java.util.Locale;

/**
 * Finds what should not be shown in pasted text: passwords and names in URLs, values of keys that are called password,
 * token and the like, authorization headers, JSON web tokens, private keys, the access keys of well-known services and
 * e-mail addresses.
 *
 * <p>It errs towards masking. Each secret is replaced by as many bullets as it has characters, so that what points into
 * the text still points to the same place. Time is linear in the text.
 */
public final class Secrets {

    private static final char MASK = '\u2022';

    /** Names that end in one of these have secret values. Lower case, without hyphens and underscores. */
    private static final List<String> SECRET_NAMES = List.of(
            "password",
            "passwd",
            "passphrase",
            "passcode",
            "pwd",
            "pass",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "accesskeyid",
            "secretkey",
            "privatekey",
            "accountkey",
            "sharedaccesskey",
            "authkey",
            "credential",
            "credentials",
            "authorization",
            "cookie",
            "sessionid",
            "sessid",
            "signature",
            "wachtwoord",
            "toegangscode",
            "contraseña",
            "contrasena",
            "contrasenya",
            "parolachiave",
            "passwort",
            "kennwort",
            "motdepasse");

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

    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_TOKEN = 16;
    private static final int LONG_RANDOM = 40;

    private final String text;
    private final char[] out;

    private Secrets(String text) {
        this.text = text;
        this.out = text.toCharArray();
    }

    /** The text with its secrets masked; as long as the text. */
    public static String masked(String text) {
        Secrets secrets = new Secrets(text);
        secrets.urlsAndMail();
        secrets.named();
        secrets.tokens();
        secrets.privateKeys();
        return new String(secrets.out);
    }

    private void mask(int start, int end) {
        for (int i = start; i < end; i++) {
            if (out[i] != '\n' && out[i] != '\r') {
                out[i] = MASK;
            }
        }
    }

    /** What stands before an at sign in a URL, and addresses. */
    private void urlsAndMail() {
        int wordStart = 0;
        int authority = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                wordStart = i + 1;
                authority = -1;
            } else if (c == '/' && i >= 2 && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
                authority = i + 1;
                wordStart = i + 1;
            } else if (c == '@') {
                if (authority >= 0) {
                    // A password with a slash or an at sign in it is wrong and happens.
                    mask(authority, i);
                    authority = i + 1;
                } else {
                    address(wordStart, i);
                }
                wordStart = i + 1;
            }
        }
    }

    private void address(int wordStart, int at) {
        int user = at;
        while (user > wordStart && isMailChar(text.charAt(user - 1))) {
            user--;
        }
        int end = at + 1;
        int label = end;
        while (end < text.length() && isHostChar(text.charAt(end))) {
            if (text.charAt(end) == '.' && end + 1 < text.length() && isHostChar(text.charAt(end + 1))) {
                label = end + 1;
            }
            end++;
        }
        boolean domain = label > at + 1 && end - label >= 2 && Character.isLetter(text.charAt(label));
        if (user < at && domain) {
            mask(user, end);
        }
    }

    /** Values behind names: {@code password=x}, {@code "token": "x"}, {@code --secret x}, {@code Authorization: x}. */
    private void named() {
        int i = 0;
        while (i < text.length()) {
            if (!isNameChar(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && isNameChar(text.charAt(i))) {
                i++;
            }
            if (isSecretName(start, i)) {
                i = value(start, i);
            } else if (isScheme(start, i)) {
                i = credentials(i);
            }
        }
    }

    private boolean isSecretName(int start, int end) {
        int from = Math.max(start, end - LONGEST_NAME);
        StringBuilder name = new StringBuilder();
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '_' && c != '.') {
                name.append(Character.toLowerCase(c));
            }
        }
        String folded = name.toString();
        return SECRET_NAMES.stream().anyMatch(folded::endsWith);
    }

    /** Masks the value that belongs to a name, if there is one; where to go on. */
    private int value(int nameStart, int nameEnd) {
        int i = nameEnd;
        if (i < text.length() && isQuote(text.charAt(i))) {
            i++;
        }
        int blanks = i;
        i = skipBlanks(i);
        boolean option = nameStart + 2 < nameEnd && text.startsWith("--", nameStart) && i > blanks;
        if (i < text.length() && (text.charAt(i) == '=' || text.charAt(i) == ':')) {
            i++;
            if (i < text.length() && text.charAt(i) == '>') {
                i++;
            }
        } else if (text.startsWith("%3D", i) || text.startsWith("%3d", i) || text.startsWith("%3A", i)) {
            i += 3;
        } else if (i == nameEnd && i < text.length() && text.charAt(i) == '>') {
            // An element of XML.
            i++;
        } else if (!option) {
            return nameEnd;
        }
        i = skipBlanks(i);
        int scheme = i;
        while (scheme < text.length() && isNameChar(text.charAt(scheme))) {
            scheme++;
        }
        return isScheme(i, scheme) ? credentials(scheme) : maskValue(i);
    }

    private int maskValue(int start) {
        if (start < text.length() && isQuote(text.charAt(start))) {
            char quote = text.charAt(start);
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' && end + 1 < text.length() ? 2 : 1;
            }
            end = Math.min(end, text.length());
            mask(start + 1, end);
            return end;
        }
        int end = start;
        while (end < text.length() && !isValueEnd(text.charAt(end))) {
            end++;
        }
        mask(start, end);
        return end;
    }

    /** Whether a name is that of an authorization scheme whose credentials follow. */
    private boolean isScheme(int start, int end) {
        String name = end - start > 6 ? text.substring(start, Math.min(end, start + 10)) : text.substring(start, end);
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("bearer") || lower.equals("basic") || lower.equals("digest") || lower.equals("negotiate");
    }

    private int credentials(int schemeEnd) {
        int start = skipBlanks(schemeEnd);
        int end = start;
        while (end < text.length() && !isValueEnd(text.charAt(end))) {
            end++;
        }
        if (start > schemeEnd && end - start >= 6 && looksRandom(start, end)) {
            mask(start, end);
        }
        return Math.max(end, schemeEnd);
    }

    /** Digits, capitals inside, or signs: what English words behind "basic" do not have. */
    private boolean looksRandom(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLowerCase(c)) {
                return true;
            }
        }
        return end - start >= SHORTEST_TOKEN;
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
                mask(start, i);
            }
        }
    }

    private boolean isToken(int start, int end) {
        if (end - start < SHORTEST_TOKEN) {
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
                mask(body + 5, stop);
            }
            begin = text.indexOf("-----BEGIN ", stop);
        }
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || isQuote(c) || c == '<' || c == '>' || c == '(' || c == ')';
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isMailChar(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&*+-/=?^_{|}~".indexOf(c) >= 0;
    }

    private static boolean isHostChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isTokenChar(char c) {
        return c < 0x7f && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '=');
    }

    private static boolean isValueEnd(char c) {
        return Character.isWhitespace(c)
                || isQuote(c)
                || c == '&'
                || c == ';'
                || c == ','
                || c == '<'
                || c == ')'
                || c == ']'
                || c == '}';
    }
}
