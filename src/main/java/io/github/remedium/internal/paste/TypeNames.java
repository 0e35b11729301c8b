package io.github.remedium.internal.paste;

import java.util.List;
import java.util.Set;

/** Knows the names of exception classes by their shape, in the languages that people paste. */
final class TypeNames {

    private static final int LONGEST = 240;

    private static final List<String> ENDINGS =
            List.of("Exception", "Error", "Throwable", "Failure", "Fault", "Interrupt", "Detected", "Violation");

    /** Single words that are classes although their shape does not tell. */
    private static final Set<String> KNOWN = Set.of(
            "StopIteration",
            "SystemExit",
            "KeyboardInterrupt",
            "GeneratorExit",
            "DeprecationWarning",
            "UserWarning",
            "RuntimeWarning",
            "AggregateError",
            "Timeout",
            "SIGSEGV",
            "DoesNotExist",
            "EOFError");

    /** Words that end like a class but say nothing more: the ending alone. */
    private static final Set<String> BARE = Set.of("Exception", "Error", "Throwable", "Failure", "Fault");

    private TypeNames() {}

    /** Whether a run is the name of an exception class. */
    static boolean isType(Text text, int from, int to) {
        return to > from && to - from <= LONGEST && end(text, from, to) == to;
    }

    /** Whether a run is one of the bare words {@code Error} and {@code Exception}. */
    static boolean isBare(Text text, int from, int to) {
        return to - from <= 9 && BARE.contains(text.string(from, to));
    }

    /** The end of the class name that begins here, or the same index. */
    static int end(Text text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        if (from >= limit || !(Text.isLetter(text.at(from)) || text.at(from) == '\\' || text.at(from) == '_')) {
            return from;
        }
        int i = from;
        int last = from;
        int parts = 1;
        boolean colons = false;
        boolean capitals = true;
        while (i < limit) {
            char c = text.at(i);
            if (Text.isWord(c) || (c == '$' && i > from)) {
                i++;
            } else if ((c == '.' || c == '\\' || c == '`' || (c == '/' && parts > 1))
                    && Text.isLetter(text.at(i + 1, limit))) {
                capitals &= Text.isUpper(text.at(last));
                last = ++i;
                parts += 1;
            } else if (c == ':' && text.at(i + 1, limit) == ':' && Text.isWord(text.at(i + 2, limit))) {
                capitals &= Text.isUpper(text.at(last));
                colons = true;
                i += 2;
                last = i;
                parts++;
            } else {
                break;
            }
        }
        capitals &= i > last && Text.isUpper(text.at(last));
        return fits(text, from, last, i, parts, colons && capitals) ? i : from;
    }

    private static boolean fits(Text text, int from, int last, int to, int parts, boolean ruby) {
        if (to < text.length && text.at(to) == '(' && text.at(to + 1, text.length) == ')') {
            return false;
        }
        int start = last;
        for (int i = last; i < to; i++) {
            start = text.at(i) == '$' ? i + 1 : start;
        }
        String name = text.string(start, to);
        if (BARE.contains(name)) {
            return parts > 1;
        }
        boolean ending =
                ENDINGS.stream().anyMatch(name::endsWith) && Text.isUpper(name.isEmpty() ? 'a' : name.charAt(0));
        boolean weak = name.endsWith("Detected")
                || name.endsWith("Violation")
                || name.endsWith("Fault")
                || name.endsWith("Interrupt")
                || name.endsWith("Failure");
        if (parts > 1) {
            return ending
                    || ruby
                    || (errors(text, from, last) && Text.isUpper(text.at(last)))
                    || known(name)
                    || name.endsWith("Exceptions");
        }
        return (ending && !weak && humps(text, from, to)) || known(name) || snake(text, from, to);
    }

    private static boolean known(String name) {
        return KNOWN.contains(name);
    }

    /** {@code psycopg2.errors.}, {@code Shop\Exceptions\}. */
    private static boolean errors(Text text, int from, int to) {
        return text.find("errors.", from, to) >= 0
                || text.find("exceptions.", from, to) >= 0
                || text.find("Exceptions\\", from, to) >= 0
                || text.find("Exception\\", from, to) >= 0;
    }

    /** A capital inside, before the ending too: {@code TypeError}, {@code IOException}, not {@code Error}. */
    private static boolean humps(Text text, int from, int to) {
        return Text.isUpper(text.at(from)) && to - from > 6;
    }

    /** {@code Zend_Db_Statement_Exception}; small letters as {@code parse_exception} are a class of a search engine. */
    private static boolean snake(Text text, int from, int to) {
        return to - from > 12 && text.find('_', from, to) > from && text.startsFolded("_exception", to - 10, to);
    }
}
