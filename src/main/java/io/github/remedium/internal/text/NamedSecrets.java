package io.github.remedium.internal.text;

import java.util.List;
import java.util.Locale;

/** Finds the values of keys that are called password, token and the like, and credentials behind their scheme. */
final class NamedSecrets {

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

    private static final int LONGEST_NAME = 40;

    private final String text;
    private final MaskedText masked;

    NamedSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Values behind names: {@code password=x}, {@code "token": "x"}, {@code --secret x}, {@code Authorization: x}. */
    void find() {
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
        if (i < text.length() && MaskedText.isQuote(text.charAt(i))) {
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
        if (start < text.length() && MaskedText.isQuote(text.charAt(start))) {
            char quote = text.charAt(start);
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' && end + 1 < text.length() ? 2 : 1;
            }
            end = Math.min(end, text.length());
            masked.mask(start + 1, end);
            return end;
        }
        int end = start;
        while (end < text.length() && !isValueEnd(text.charAt(end))) {
            end++;
        }
        masked.mask(start, end);
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
            masked.mask(start, end);
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
        return end - start >= TokenSecrets.SHORTEST;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isValueEnd(char c) {
        return Character.isWhitespace(c)
                || MaskedText.isQuote(c)
                || c == '&'
                || c == ';'
                || c == ','
                || c == '<'
                || c == ')'
                || c == ']'
                || c == '}';
    }
}
