package io.github.remedium.internal.paste;

import java.util.Set;

/** Knows what a shell prints before a command, and lines that are commands. */
final class Prompts {

    private static final int LONGEST_PROMPT = 120;

    private static final Set<String> COMMANDS = Set.of(
            "sudo",
            "php",
            "npm",
            "npx",
            "yarn",
            "pnpm",
            "mvn",
            "mvnw",
            "gradle",
            "gradlew",
            "git",
            "composer",
            "curl",
            "wget",
            "docker",
            "docker-compose",
            "kubectl",
            "helm",
            "rm",
            "ls",
            "cat",
            "grep",
            "find",
            "chmod",
            "chown",
            "systemctl",
            "service",
            "ssh",
            "scp",
            "java",
            "python",
            "python3",
            "pip",
            "pip3",
            "node",
            "terraform",
            "ansible-playbook",
            "aws",
            "az",
            "gcloud",
            "apt-get",
            "apt",
            "yum",
            "brew",
            "dotnet",
            "cargo",
            "make",
            "rake",
            "bundle",
            "rails",
            "redis-cli",
            "mysql",
            "psql",
            "bin/magento",
            "magento-cloud",
            "aio",
            "journalctl",
            "tail",
            "mkdir",
            "cd",
            "export",
            "openssl",
            "keytool",
            "telnet",
            "ping",
            "nslookup",
            "dig");

    /** Commands whose name is an English word or the name of a product: only an option or path tells. */
    private static final Set<String> WORDS = Set.of(
            "find",
            "make",
            "service",
            "cat",
            "java",
            "node",
            "python",
            "export",
            "tail",
            "bundle",
            "rails",
            "docker",
            "git",
            "composer",
            "helm",
            "aws",
            "mysql",
            "php",
            "gradle",
            "terraform",
            "dig",
            "aio",
            "npm",
            "az",
            "ping",
            "cargo",
            "yarn",
            "brew",
            "rake",
            "apt",
            "curl",
            "wget",
            "openssl",
            "telnet",
            "keytool",
            "kubectl",
            "cd",
            "ssh",
            "yum",
            "pip",
            "dotnet");

    private Prompts() {}

    /** The end of a prompt that a line begins with, or the same index. */
    static int end(Text text, int from, int to) {
        char c = text.at(from);
        int limit = Math.min(to, from + LONGEST_PROMPT);
        if ((c == '$' || c == '%' || c == '\u276f' || c == '\u279c') && text.at(from + 1, to) == ' ') {
            return from + 1;
        }
        if (c == '#' && text.at(from + 1, to) == ' ' && commandEnd(text, from + 2, to) > 0) {
            return from + 1;
        }
        if (text.starts(">>> ", from, to)) {
            return from + 3;
        }
        if (text.starts("PS ", from, to) && text.at(from + 4, to) == ':') {
            int close = text.find('>', from, limit);
            return close < 0 ? from : close + 1;
        }
        if (Text.isLetter(c) && text.at(from + 1, to) == ':' && text.at(from + 2, to) == '\\') {
            int close = text.find('>', from, limit);
            return close < 0 || text.find('"', from, close) > 0 || text.find('<', from, close) > 0 ? from : close + 1;
        }
        return named(text, from, limit);
    }

    /** {@code user@host:/path$}, {@code [user@host dir]#}, {@code mysql>}, {@code [1] pry(main)>}, {@code /dir #}. */
    private static int named(Text text, int from, int limit) {
        int first = text.runEnd(from, limit);
        boolean client = first > from
                && text.at(first - 1) == '>'
                && first - from < 40
                && isName(text, from, first - 1)
                && first < limit;
        if (client) {
            return first;
        }
        if (text.at(from) == '[' && Text.isDigit(text.at(from + 1, limit))) {
            int second = text.skipBlank(first, limit);
            int end = text.runEnd(second, limit);
            return end > second && text.at(end - 1) == '>' && text.find('(', second, end) > 0 ? end : from;
        }
        for (int i = from; i < limit; i++) {
            char c = text.at(i);
            boolean sign = (c == '$' || c == '#' || c == '%') && (i + 1 >= limit || text.at(i + 1) == ' ');
            if (sign) {
                int at = text.find('@', from, i);
                boolean user = at > from
                        && isName(text, text.at(from) == '[' ? from + 1 : from, at)
                        && text.count(' ', from, i) <= 2;
                boolean folder = text.at(from) == '/' && text.count(' ', from, i) <= 1 && c == '#';
                return user || folder ? i + 1 : from;
            }
        }
        return from;
    }

    private static boolean isName(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Text.isWord(c) && c != '-' && c != '.' && c != '(' && c != ')' && c != '[' && c != ']' && c != ':') {
                return false;
            }
        }
        return to > from && Text.isLetter(text.at(from));
    }

    /** Whether a line without a prompt clearly is a command. */
    static boolean isCommand(Text text, int from, int to) {
        // The usage of a command, as its help prints it.
        if (text.find(" [-", from, to) > 0 && text.count('[', from, to) >= 3 && text.count('-', from, to) >= 4) {
            return true;
        }
        int end = commandEnd(text, from, to);
        if (end <= from || text.at(to - 1) == '.' || text.at(to - 1) == '?' || text.at(to - 1) == ':') {
            return false;
        }
        String word = text.string(from, end);
        int next = text.skipBlank(end, to);
        if (next >= to || Text.isUpper(text.at(from))) {
            return false;
        }
        boolean option = text.find(" -", end, to) >= 0
                || text.find('/', next, to) >= 0
                || text.find(" | ", next, to) > 0
                || text.find("&&", next, to) > 0;
        boolean prose = ProseWords.score(text, next, to) > 2;
        boolean subcommand = text.count(' ', end, to) <= 3
                && text.words(next, to) <= 3
                && !ProseWords.isCommon(text.folded(next, text.wordEnd(next, to)));
        return !prose
                && ((option && text.words(next, to) < 60) || subcommand || !WORDS.contains(word))
                && !isMessage(text, next, to);
    }

    /** {@code curl error 18 while downloading}, {@code npm ERR!}, {@code git: command not found}. */
    private static boolean isMessage(Text text, int from, int to) {
        return text.startsFolded("err", from, to)
                || text.startsFolded("fatal", from, to)
                || text.startsFolded("warn", from, to)
                || text.find(" not ", from, to) > 0
                || text.find("fail", from, Math.min(to, from + 60)) >= 0
                || text.find(" while ", from, to) > 0
                || text.find(" suggests ", from, to) > 0;
    }

    private static int commandEnd(Text text, int from, int to) {
        int start = text.starts("./", from, to) ? from + 2 : from;
        int end = text.runEnd(start, Math.min(to, start + 40));
        return end > start && COMMANDS.contains(text.string(start, end)) ? end : 0;
    }
}
