package io.github.remedium.internal.paste;

import java.util.List;

/** Knows the words that introduce a throwable or a message, and what they say about the place in the chain of causes. */
final class Leads {

    private static final int LONGEST = 120;

    /** A cause of what stands before. */
    private static final List<String> CAUSES = List.of(
            "caused by:",
            "caused by ",
            "[caused by:",
            "suppressed:",
            "---> ",
            "--> ",
            "[previous exception]",
            "nested exception is ",
            "wrapped by:",
            "previous:",
            "### cause:",
            "inner exception:",
            "innerexception:",
            "cause:",
            "root cause:");

    /** What stands before is the cause of what follows. */
    private static final List<String> WRAPPERS = List.of(
            "during handling of the above exception, another exception occurred:",
            "the above exception was the direct cause of the following exception:",
            "next exception ");

    /** Other words before a throwable; what follows them is a class or a message. */
    private static final List<String> THROWN = List.of(
            "uncaught (in promise)",
            "uncaught",
            "unhandled exception:",
            "unhandled exception.",
            "unhandled rejection",
            "unhandledpromiserejectionwarning:",
            "unhandled",
            "exception message:",
            "panic:",
            "fatal exception:",
            "php message:",
            "[object] (",
            "[!]",
            "rails error:",
            "the error was:",
            "thrown:",
            "catchable fatal error:",
            "recoverable fatal error:",
            "terminate called after throwing an instance of ",
            "fastcgi sent in stderr:",
            "got error ",
            "cause exception:");

    private static final List<String> GRADES = List.of(
            "fatal error",
            "parse error",
            "warning",
            "notice",
            "error",
            "exception",
            "fatal",
            "deprecated",
            "user error",
            "user warning",
            "strict standards",
            "erreur",
            "fehler",
            "fout",
            "errore",
            "failure",
            "critical");

    private Leads() {}

    static int cause(Text text, int from, int end) {
        return text.startsAny(CAUSES, from, end);
    }

    static int wrapper(Text text, int from, int end) {
        int known = text.startsAny(WRAPPERS, from, end);
        boolean next = known == 0 && text.starts("Next ", from, end) && TypeNames.end(text, from + 5, end) > from + 5;
        return next ? 5 : known;
    }

    /** The length of other words that introduce a throwable, or 0. */
    static int thrown(Text text, int from, int end) {
        int known = text.startsAny(THROWN, from, end);
        if (known > 0) {
            return Text.isWord(text.at(from + known - 1)) && Text.isWord(text.at(from + known, end)) ? 0 : known;
        }
        int limit = Math.min(end, from + LONGEST);
        if (text.starts("Exception in thread ", from, end)) {
            int open = text.find('"', from, limit);
            int close = open < 0 ? -1 : text.find('"', open + 1, limit);
            return close < 0 ? 20 : close + 1 - from;
        }
        if (text.starts("thread '", from, end)) {
            int panicked = text.find("panicked at", from, limit);
            return panicked < 0 ? 0 : panicked + 11 - from;
        }
        if (text.starts("Exception #", from, end)) {
            return text.digitsEnd(from + 11, limit) - from;
        }
        return 0;
    }

    /** The length of {@code PHP Fatal error:}, {@code Error:}, {@code Warning :}, or 0. */
    static int grade(Text text, int from, int end) {
        int at = text.starts("PHP ", from, end) ? from + 4 : from;
        int length = text.startsAny(GRADES, at, end);
        if (length == 0) {
            return 0;
        }
        int colon = text.skipBlank(at + length, Math.min(end, at + length + 2));
        boolean closed = text.at(colon, end) == ':' && text.at(colon + 1, end) != ':';
        return closed ? colon + 1 - from : 0;
    }
}
