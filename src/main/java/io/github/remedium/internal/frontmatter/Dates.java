package io.github.remedium.internal.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads the dates of front matter: {@code 8/19/2022 6:54:15 AM}, {@code 2022-08-19T06:54:15Z}, and either of them
 * without seconds or without a time. Zones are passed over, since the model has none.
 */
final class Dates {

    private static final int MAX_LENGTH = 48;

    private final String text;
    private int at;

    private Dates(String text) {
        this.text = text;
    }

    static Optional<LocalDateTime> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return new Dates(text).read();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDateTime> read() {
        int first = number();
        char separator = at < text.length() ? text.charAt(at) : ' ';
        if (first < 0 || (separator != '/' && separator != '-' && separator != '.')) {
            return Optional.empty();
        }
        at++;
        int second = number();
        if (second < 0 || at >= text.length() || text.charAt(at) != separator) {
            return Optional.empty();
        }
        at++;
        int third = number();
        if (third < 0) {
            return Optional.empty();
        }
        if (first >= 1000) {
            return time(first, second, third);
        }
        boolean dayFirst = separator == '.' || first > 12;
        return third < 1000 ? Optional.empty() : time(third, dayFirst ? second : first, dayFirst ? first : second);
    }

    private Optional<LocalDateTime> time(int year, int month, int day) {
        if (at < text.length() && (text.charAt(at) == 'T' || text.charAt(at) == 't')) {
            at++;
        }
        spaces();
        if (at == text.length()) {
            return Optional.of(LocalDateTime.of(year, month, day, 0, 0));
        }
        int hour = number();
        if (hour < 0 || !skip(':')) {
            return Optional.empty();
        }
        int minute = number();
        int second = skip(':') ? number() : 0;
        if (minute < 0 || second < 0) {
            return Optional.empty();
        }
        if (skip('.')) {
            number();
        }
        spaces();
        Optional<Integer> whole = halfDay(hour);
        return whole.isEmpty() || !zone()
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(year, month, day, whole.get(), minute, second));
    }

    /** The hour of 24, if AM or PM follows; the hour itself where neither does; empty where it makes no sense. */
    private Optional<Integer> halfDay(int hour) {
        if (at >= text.length() || !isOneOf(text.charAt(at), "AaPp")) {
            return Optional.of(hour);
        }
        boolean afternoon = isOneOf(text.charAt(at), "Pp");
        at++;
        skip('.');
        if (at >= text.length() || !isOneOf(text.charAt(at), "Mm") || hour > 12) {
            return Optional.empty();
        }
        at++;
        skip('.');
        return Optional.of(hour % 12 + (afternoon ? 12 : 0));
    }

    private boolean zone() {
        spaces();
        if (skip('Z') || skip('z') || text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            return true;
        }
        if (skip('+') || skip('-')) {
            number();
            skip(':');
            number();
        }
        while (at < text.length() && isOneOf(text.charAt(at), ":;,. ")) {
            at++;
        }
        return at == text.length();
    }

    private int number() {
        int value = 0;
        int start = at;
        while (at < text.length() && at - start < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return at == start ? -1 : value;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void spaces() {
        while (at < text.length()
                && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0' || text.charAt(at) == '\u202F')) {
            at++;
        }
    }

    private static boolean isOneOf(char c, String characters) {
        return characters.indexOf(c) >= 0;
    }
}
