package io.github.remedium.internal.text;

import io.github.remedium.internal.Resources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what is secret by its look: JSON web tokens, and keys of services that document how they begin. */
final class TokenSecrets {

    /** A shorter run of characters is no token. */
    private static final int SHORTEST = 16;

    private static final int LONG_RANDOM = 40;

    /** Beginnings by their first two characters, each with how many characters follow at least. */
    private static final Map<String, List<Start>> STARTS = Resources.lines("internal/text/token-starts.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> new Start(
                    line.substring(0, line.indexOf(' ')), Integer.parseInt(line.substring(line.indexOf(' ') + 1))))
            .collect(Collectors.collectingAndThen(
                    Collectors.groupingBy(start -> start.begin().substring(0, 2), Collectors.toUnmodifiableList()),
                    Map::copyOf));

    /** Addresses whose path is the secret: who knows it may write. */
    private static final List<String> WEBHOOKS = List.of(
            "hooks.slack.com/services/",
            "hooks.slack.com/workflows/",
            "hooks.slack.com/triggers/",
            "discord.com/api/webhooks/",
            "discordapp.com/api/webhooks/",
            "api.telegram.org/bot",
            "hooks.zapier.com/hooks/catch/",
            "webhook.office.com/webhookb2/",
            "outlook.office.com/webhook/",
            "chat.googleapis.com/v1/spaces/");

    private record Start(String begin, int rest) {}

    private final String text;
    private final MaskedText masked;

    TokenSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks all of them. */
    void find() {
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
            int end = i;
            while (i < text.length() && text.charAt(i) == '=') {
                i++;
            }
            token(escaped(start, end), end, i);
        }
        for (String webhook : WEBHOOKS) {
            webhook(webhook);
        }
    }

    /** Where a run begins: behind the rest of an escaped line end or of an encoded character. */
    private int escaped(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (before == '\\' && end - start > 1 && "nrt".indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        return before == '%' && end - start > 2 ? start + 2 : start;
    }

    private void token(int start, int end, int padded) {
        if (end - start < SHORTEST) {
            return;
        }
        // Names and signs may be glued to a token, as in x-ghp_...; a few are tried.
        int from = start;
        for (int tries = 0; tries < 4 && end - from >= SHORTEST; tries++) {
            if (text.startsWith("eyJ", from) || known(from, end).isPresent()) {
                masked.mask(from, padded);
                return;
            }
            from = nextPart(from, end);
        }
        boolean pub = text.startsWith("AAAAB3NzaC1", start)
                || text.startsWith("AAAAC3NzaC1", start)
                || text.startsWith("AAAAE2VjZHNh", start);
        boolean hash = text.startsWith("sha", start) || (start > 0 && text.startsWith("h1:", start - 3));
        if (!pub && !hash && padded - start >= LONG_RANDOM && isMixed(start, end)) {
            masked.mask(start, padded);
        }
    }

    private int nextPart(int from, int end) {
        int i = from;
        while (i < end && "-_.".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i + 1;
    }

    private Optional<Start> known(int from, int end) {
        return STARTS.getOrDefault(text.substring(from, from + 2), List.of()).stream()
                .filter(start ->
                        end - from >= start.begin().length() + start.rest() && text.startsWith(start.begin(), from))
                .filter(start -> hasDigit(from + start.begin().length(), end))
                .findFirst();
    }

    private boolean hasDigit(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
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

    private void webhook(String webhook) {
        int end = 0;
        for (int at = text.indexOf(webhook); at >= 0; at = text.indexOf(webhook, end)) {
            end = at + webhook.length();
            while (end < text.length() && (isTokenChar(text.charAt(end)) || "/:@=?&%".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            masked.mask(at + webhook.length(), end);
        }
    }

    private static boolean isTokenChar(char c) {
        return c < 0x7f && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+');
    }
}
