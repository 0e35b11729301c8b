package io.github.remedium.internal.paste;

import java.util.List;

/** Knows the labels that programs and support pages put before a message, an id or a time in running text. */
final class Labels {

    /** How far the next label is looked for. */
    private static final int LOOK = 400;

    private static final List<String> MESSAGES = List.of(
            "message:",
            "exception type:",
            "exception message:",
            "error message:",
            "error description:",
            "fehlermeldung:",
            "foutmelding:",
            "mensaje de error:",
            "messaggio di errore:",
            "message d'erreur :");

    private static final List<String> VALUES = List.of(
            "trace id:",
            "correlation id:",
            "request id:",
            "requestid:",
            "session id:",
            "report id:",
            "activity id:",
            "transaction id:",
            "timestamp:",
            "user agent:",
            "x-request-id:",
            "ref a:",
            "ref b:",
            "cf-ray:");

    /** Labels that are words of messages too; they count behind another label's value only. */
    private static final List<String> FURTHER =
            List.of("uri:", "url:", "char:", "line:", "code:", "file name:", "line number:");

    private Labels() {}

    /** The length of a label of a message at the beginning of a line, or 0. */
    static int message(Text text, int from, int to) {
        return text.startsAny(MESSAGES, from, to);
    }

    /** The length of a label of a value, or 0. */
    static int value(Text text, int from, int to) {
        return Text.isLetter(text.at(from)) ? text.startsAny(VALUES, from, to) : 0;
    }

    /** The length of a label that counts behind the value of another label only, or 0. */
    static int further(Text text, int from, int to) {
        return Text.isUpper(text.at(from)) ? text.startsAny(FURTHER, from, to) : 0;
    }

    /** The end of the value that a label names: one run; a time; or everything up to the next label. */
    static int valueEnd(Text text, int label, int from, int to) {
        int start = text.skipBlank(from, to);
        if (text.startsFolded("timestamp:", label, to)) {
            int i = start;
            int end = start;
            while (i < to && Text.isDigit(text.at(i))) {
                end = text.runEnd(i, to);
                i = text.skipBlank(end, to);
            }
            if (end > start) {
                return end;
            }
        }
        if (text.startsFolded("user agent:", label, to) || text.startsFolded("timestamp:", label, to)) {
            int limit = Math.min(to, start + LOOK);
            for (int i = start; i < limit; i++) {
                boolean border = i > start && Text.isBlank(text.at(i - 1));
                if (border && (value(text, i, to) > 0 || message(text, i, to) > 0)) {
                    return i;
                }
            }
            return limit;
        }
        int end = text.runEnd(start, to);
        return end > start && (text.at(end - 1) == ';' || text.at(end - 1) == '.' || text.at(end - 1) == ',')
                ? end - 1
                : end;
    }
}
