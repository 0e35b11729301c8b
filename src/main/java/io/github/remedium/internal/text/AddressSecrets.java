package io.github.remedium.internal.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds passwords and names in URLs, logons of the form user/password@database, and e-mail addresses. */
final class AddressSecrets {

    /** Users that everybody has: they name a service, and no person. */
    private static final Set<String> SERVICES = Set.of("git", "hg", "svn", "gitlab", "gitea", "bitbucket");

    /** What ends names of files such as icon@2x.png, and no name of a host. */
    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "js", "mjs", "cjs", "ts", "tsx", "jsx", "css", "map", "html",
            "json", "xml", "md", "jar", "so", "dll", "service", "target", "timer", "socket");

    private static final Pattern LOGGING_ON =
            Pattern.compile("\\b(?:sqlplus|sqlldr|connect|conn|exp|imp|expdp|impdp|rman|sql)\\s+(?:-\\w+\\s+)?$");
    private static final Pattern VERSION = Pattern.compile("v?\\d.*|sha\\d+|md5");
    private static final Pattern NUMBERED = Pattern.compile("v?\\d+\\.\\d.*");
    private static final Pattern SIGN = Pattern.compile("[!$#%^&*]");

    /** Users, passwords and hosts are shorter. */
    private static final int FAR = 250;

    private final String text;
    private final MaskedText masked;

    AddressSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks all of them. */
    void find() {
        int wordStart = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                wordStart = i + 1;
            } else if (c == '/' && i >= 2 && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
                int end = userEnd(i + 1);
                if (end > i + 1) {
                    user(i + 1, end);
                    i = end;
                }
                wordStart = i + 1;
            } else if (c == '@') {
                if (!logon(wordStart, i)) {
                    mail(wordStart, i);
                }
                wordStart = i + 1;
            }
            i++;
        }
    }

    /** The at sign behind the user and the password of a URL, or the start of the authority where there is none. */
    private int userEnd(int start) {
        int slash = -1;
        int at = -1;
        int colon = -1;
        int i = start;
        for (; i < text.length() && i - start < FAR && !isUrlBreak(text.charAt(i)); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                slash = slash < 0 ? i : slash;
                if (at >= 0 || (colon < 0 || isPort(colon + 1, slash))) {
                    break;
                }
            } else if (c == ':' && colon < 0 && slash < 0) {
                colon = i;
            } else if (c == '@') {
                at = i;
                if (slash >= 0) {
                    break;
                }
            }
        }
        // A password with a slash or an at sign in it is wrong and happens: the host is what looks like one.
        for (int next = at + 1;
                at >= 0 && colon >= 0 && next < text.length() && next - start < FAR && !isHost(at + 1);
                next++) {
            char c = text.charAt(next);
            if (isUrlBreak(c)) {
                break;
            }
            if (c == '@') {
                at = next;
            }
        }
        return Math.max(at, start);
    }

    /** Masks the password of a URL, and the user where there is no password but for services. */
    private void user(int start, int end) {
        String user = text.substring(start, end);
        int colon = user.indexOf(':');
        String secret = user.substring(colon + 1);
        if (secret.isEmpty() || Plausible.isPlaceholder(secret) || (colon < 0 && SERVICES.contains(user))) {
            return;
        }
        masked.mask(colon > 0 && Plausible.isPlain(user.substring(0, colon)) ? start + colon + 1 : start, end);
    }

    private boolean isPort(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end - start <= 5;
    }

    /** Whether a host with a dot, a port or an end follows. */
    private boolean isHost(int start) {
        int i = start;
        boolean dot = false;
        while (i < text.length() && i - start < FAR && isHostChar(text.charAt(i))) {
            dot |= text.charAt(i) == '.';
            i++;
        }
        char next = i < text.length() ? text.charAt(i) : ' ';
        boolean local = text.startsWith("localhost", start);
        return i > start && (dot || local || isBreak(next) || next == ':');
    }

    /** A logon to a database: {@code scott/tiger@ORCL}, {@code user/pw@//host:1521/service}. */
    private boolean logon(int wordStart, int at) {
        int slash = at - 1;
        while (slash > wordStart && at - slash < FAR && text.charAt(slash) != '/') {
            slash--;
        }
        if (slash <= wordStart || slash == at - 1 || text.charAt(slash) != '/') {
            return false;
        }
        int user = slash;
        while (user > wordStart && slash - user < FAR && isUserChar(text.charAt(user - 1))) {
            user--;
        }
        String before = text.substring(Math.max(0, user - 12), user).toLowerCase(Locale.ROOT);
        boolean thin = before.endsWith("thin:") || before.endsWith("oci:") || before.endsWith("oci8:");
        if (user == slash || (user > wordStart && !thin && text.charAt(user - 1) != '=')) {
            return false;
        }
        boolean command = LOGGING_ON.matcher(before).find();
        boolean address = text.startsWith("//", at + 1) || text.startsWith("(", at + 1);
        int end = at + 1;
        while (end < text.length() && isHostChar(text.charAt(end))) {
            end++;
        }
        boolean port = end > at + 1
                && end + 1 < text.length()
                && text.charAt(end) == ':'
                && Character.isDigit(text.charAt(end + 1));
        String database = text.substring(at + 1, end);
        boolean named = database.length() > 2
                && database.equals(database.toUpperCase(Locale.ROOT))
                && Character.isLetter(database.charAt(0));
        boolean version = VERSION.matcher(database).matches();
        String password = text.substring(slash + 1, at);
        if (thin
                || command
                || address
                || ((port || named) && !version)
                || (!version && SIGN.matcher(password).find())) {
            masked.mask(slash + 1, at);
            return true;
        }
        return false;
    }

    private void mail(int wordStart, int at) {
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
        if (user == at
                || !domain
                || SERVICES.contains(text.substring(user, at))
                || FILES.contains(text.substring(label, end))) {
            return;
        }
        if (!NUMBERED.matcher(text.substring(at + 1, end)).matches()) {
            masked.mask(user, end);
        }
    }

    /** A URL may hold commas and brackets. */
    private static boolean isUrlBreak(char c) {
        return Character.isWhitespace(c) || SecretValue.isQuote(c) || c == '<' || c == '>';
    }

    private static boolean isUserChar(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '$';
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c)
                || SecretValue.isQuote(c)
                || c == '<'
                || c == '>'
                || c == '('
                || c == ')'
                || c == ','
                || c == ';';
    }

    private static boolean isMailChar(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&*+-?^_|~".indexOf(c) >= 0;
    }

    private static boolean isHostChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
