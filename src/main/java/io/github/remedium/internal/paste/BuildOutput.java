package io.github.remedium.internal.paste;

import java.util.List;

/** Knows progress and headings in what build tools, package managers and installers print. */
final class BuildOutput {

    private static final int LONGEST = 300;

    private static final List<String> PROGRESS = List.of(
            "downloading ",
            "downloaded ",
            "download ",
            "[progress:",
            "npm timing",
            "npm http",
            "npm sill",
            "npm verb",
            "> task :",
            "get:",
            "hit:",
            "fetching ",
            "resolving deltas",
            "receiving objects",
            "remote: counting",
            "remote: compressing",
            "remote: enumerating",
            "compressing objects",
            "counting objects",
            "unpacking ",
            "reading package lists",
            "building dependency tree",
            "pulling fs layer",
            "pull complete",
            "extracting ",
            "installing ",
            "preparing to unpack",
            "selecting previously",
            "setting up ",
            "uploading ",
            "uploaded ",
            "transferring ",
            "=> ",
            "#1 ",
            "step ",
            "loading composer repositories",
            "updating dependencies",
            "writing lock file",
            "generating autoload files",
            "collecting ",
            "using cached ",
            "requirement already satisfied",
            "lock file operations",
            "package operations",
            "---> running in",
            "removing intermediate container",
            "successfully built",
            "successfully tagged",
            "sending build context",
            "    - installing",
            "- installing ",
            "- downloading ",
            "- loading ",
            "- locking ",
            "- upgrading ");

    private static final List<String> HEADINGS = List.of(
            "* what went wrong:",
            "* try:",
            "* exception is:",
            "* where:",
            "failure: build failed with an exception",
            "stack trace:",
            "stacktrace:",
            "exception trace:",
            "call stack:",
            "backtrace:",
            "traceback (most recent call last):",
            "in thread ",
            "build failed",
            "build failure",
            "build success",
            "build successful",
            "caused by the following",
            "your requirements could not be resolved",
            "problem 1",
            "problem 2",
            "problem 3",
            "potential causes:",
            "reactor summary",
            "additional information:",
            "technical details:",
            "error details:",
            "webpage error details",
            "exception details:");

    private BuildOutput() {}

    /** Whether a line only reports progress. */
    static boolean isProgress(Text text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        if (to - from > LONGEST || failed(text, from, limit)) {
            return false;
        }
        char last = text.at(to - 1);
        int known = text.startsAny(PROGRESS, from, limit);
        if (known > 0) {
            return shaped(text, from, to, last);
        }
        return buildkit(text, from, limit)
                || bar(text, from, limit)
                || percent(text, from, limit)
                || (spinner(text.at(from)) && to - from > 2);
    }

    /** The words alone could begin a sentence: a number, a colon, dots or a file tell progress. */
    private static boolean shaped(Text text, int from, int to, char last) {
        if (text.startsFolded("step ", from, to) || text.starts("#1 ", from, to)) {
            int number = text.digitsEnd(from + 5, to);
            return number > from + 5 && text.at(number, to) == '/';
        }
        if (text.starts("=> ", from, to)) {
            return text.at(from + 3, to) == '[' || text.starts("=> CACHED", from, to) || text.at(to - 1) == 's';
        }
        return text.at(from) == '['
                || text.at(from) == '>'
                || last == '.'
                || last == ':'
                || last == '%'
                || last == ')'
                || text.find("://", from, to) > 0
                || text.find(':', from, to) > 0
                || text.startsFolded("npm ", from, to)
                || text.words(from, to) <= 4
                || text.count(' ', from, to) <= 3;
    }

    private static boolean failed(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (((c == 'f' || c == 'F') && text.startsFolded("fail", i, to))
                    || ((c == 'e' || c == 'E') && text.startsFolded("error", i, to))
                    || (c == 'c' && text.starts("cannot", i, to))
                    || (c == 'c' && text.starts("could not", i, to))) {
                return true;
            }
        }
        return false;
    }

    /** {@code #12 [build 4/6] RUN x}, {@code #12 DONE 0.3s}. */
    private static boolean buildkit(Text text, int from, int to) {
        int at = text.at(from) == '#' ? text.digitsEnd(from + 1, to) + 1 : from;
        return at > from + 2
                && (text.at(at, to) == '['
                        || text.starts("DONE", at, to)
                        || text.starts("CACHED", at, to)
                        || text.starts("sha256:", at, to)
                        || text.starts("transferring", at, to));
    }

    /** {@code [=====>   ]}, {@code 12/20 [▓▓▓░░]}, {@code ....}. */
    private static boolean bar(Text text, int from, int to) {
        int signs = 0;
        int letters = 0;
        int longest = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            boolean sign = c == '='
                    || c == '#'
                    || c == '.'
                    || c == '\u2588'
                    || c == '\u2593'
                    || c == '\u2591'
                    || c == '>'
                    || c == '\u2501';
            run = sign ? run + 1 : 0;
            longest = Math.max(longest, run);
            signs += sign ? 1 : 0;
            letters += Text.isLetter(c) ? 1 : 0;
        }
        boolean percent = text.find('%', from, to) > 0 || text.find('[', from, to) >= 0;
        return (letters == 0 && signs == to - from && text.at(from) == '.')
                || (percent && longest >= 5 && letters < 40);
    }

    /** {@code 45% [...]}, {@code 120/473 25%}: a number with a percent sign and few words. */
    private static boolean percent(Text text, int from, int to) {
        int sign = text.find('%', from, to);
        boolean number = sign > from && Text.isDigit(text.at(sign - 1));
        return number
                && (text.words(from, to) <= 1
                        || (Text.isDigit(text.at(from)) && text.words(from, to) <= 4 && sign - from < 8));
    }

    private static boolean spinner(char c) {
        return c >= '\u2800' && c <= '\u28ff';
    }

    /** Whether a line is a heading that says nothing about what went wrong. */
    static boolean isHeading(Text text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int known = text.startsAny(HEADINGS, from, to);
        return known > 0 && to - from - known <= 12;
    }
}
