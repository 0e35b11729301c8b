package io.github.remedium.internal.paste;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words with which logs say how grave a record is. */
final class Levels {

    private static final int LONGEST = 11;

    private static final Map<String, Level> WORDS = Map.ofEntries(
            Map.entry("error", Level.HIGH),
            Map.entry("err", Level.HIGH),
            Map.entry("fail", Level.HIGH),
            Map.entry("dbug", Level.LOW),
            Map.entry("warn", Level.HIGH),
            Map.entry("warning", Level.HIGH),
            Map.entry("severe", Level.HIGH),
            Map.entry("fatal", Level.HIGH),
            Map.entry("panic", Level.HIGH),
            Map.entry("critical", Level.HIGH),
            Map.entry("crit", Level.HIGH),
            Map.entry("alert", Level.HIGH),
            Map.entry("emerg", Level.HIGH),
            Map.entry("emergency", Level.HIGH),
            Map.entry("failure", Level.HIGH),
            Map.entry("exception", Level.HIGH),
            Map.entry("fout", Level.HIGH),
            Map.entry("fehler", Level.HIGH),
            Map.entry("erreur", Level.HIGH),
            Map.entry("errore", Level.HIGH),
            Map.entry("eccezione", Level.HIGH),
            Map.entry("info", Level.LOW),
            Map.entry("information", Level.LOW),
            Map.entry("debug", Level.LOW),
            Map.entry("trace", Level.LOW),
            Map.entry("notice", Level.LOW),
            Map.entry("fine", Level.LOW),
            Map.entry("finer", Level.LOW),
            Map.entry("finest", Level.LOW),
            Map.entry("verbose", Level.LOW),
            Map.entry("success", Level.LOW),
            Map.entry("log", Level.LOW));

    private Levels() {}

    /** The level that a run names, signs around it aside; UNKNOWN if it names none. */
    static Level of(Text text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Text.isLetter(text.at(start))) {
            start++;
        }
        while (end > start && !Text.isLetter(text.at(end - 1))) {
            end--;
        }
        if (end - start < 3 || end - start > LONGEST) {
            return Level.UNKNOWN;
        }
        // "ERR-1200" is an error code.
        for (int i = from; i < to; i++) {
            if (Text.isDigit(text.at(i))) {
                return Level.UNKNOWN;
            }
        }
        return WORDS.getOrDefault(text.folded(start, end), Level.UNKNOWN);
    }

    /** The level of a value in a structured record: a word, or a number as pino and bunyan write it. */
    static Level ofValue(Text text, int from, int to) {
        if (to - from == 2 && text.at(from + 1) == '0' && Text.isDigit(text.at(from))) {
            return text.at(from) >= '4' ? Level.HIGH : Level.LOW;
        }
        return of(text, from, to);
    }

    /** A level in capitals, or one with a colon, bracket or star beside it: no word of a sentence. */
    static @Nullable Level marked(Text text, int from, int to) {
        Level level = of(text, from, to);
        if (level == Level.UNKNOWN) {
            return null;
        }
        char first = text.at(from);
        char last = text.at(to - 1);
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            capitals &= !Text.isLower(text.at(i));
        }
        return capitals || first == '[' || first == '*' || first == '<' || first == '(' || last == ':' ? level : null;
    }
}
