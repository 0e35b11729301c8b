package io.github.remedium.internal.paste;

import java.util.List;

/** Knows lines of source code, of diffs and of configuration files. */
final class CodeLines {

    private static final List<String> DIFF =
            List.of("diff --git ", "index ", "--- a/", "+++ b/", "@@ -", "--- /dev/null", "+++ /dev/null");

    private static final List<String> BEGINNINGS = List.of(
            "import ",
            "public ",
            "private ",
            "protected ",
            "def ",
            "function ",
            "const ",
            "let ",
            "var ",
            "if (",
            "if(",
            "for (",
            "foreach (",
            "while (",
            "return ",
            "<?php",
            "use ",
            "namespace ",
            "#include",
            "package ",
            "class ",
            "try {",
            "} catch",
            "} else",
            "//",
            "/*",
            "*/",
            "@override",
            "async function",
            "export default",
            "from ",
            "await ",
            "raise ",
            "throw new ",
            "$this->",
            "self.",
            "this.",
            "echo ",
            "print(",
            "console.log(",
            "module.exports");

    private CodeLines() {}

    /** Whether a line is the head of a diff, or {@code inDiff} one of its lines. */
    static boolean isDiff(Text text, Line line, boolean inDiff) {
        int from = line.first();
        if (inDiff && line.indent() == 0 && (text.at(from) == '+' || text.at(from) == '-')) {
            return true;
        }
        int known = text.startsAny(DIFF, from, line.end());
        return known > 0 && (text.at(from) != 'i' || text.find("..", from, line.end()) > 0);
    }

    /** Whether a line is source code: how it begins and how it ends must both tell. */
    static boolean isCode(Text text, int from, int to) {
        char last = text.at(to - 1);
        boolean begins = text.startsAny(BEGINNINGS, from, to) > 0;
        boolean ends = last == ';' || last == '{' || last == '}' || (last == ')' && text.find('(', from, to) > 0);
        if (text.starts("//", from, to) || text.starts("/*", from, to) || text.starts("<?php", from, to)) {
            return text.at(from + 2, to) == ' ' || text.at(from + 2, to) == '*' || text.at(from) == '<';
        }
        if (begins) {
            boolean imports =
                    text.starts("import ", from, to) && text.words(from, to) <= 6 && text.count(' ', from, to) <= 3;
            return ends || imports || (last == ':' && text.starts("def ", from, to) && text.find('(', from, to) > 0);
        }
        boolean assigned = text.find(" = ", from, to) > 0
                || text.find("->", from, to) > 0
                || text.find("();", from, to) > 0
                || text.find("($", from, to) > 0
                || text.find("=>", from, to) > 0;
        return (last == ';' && assigned)
                || (to - from == 1 && (last == '}' || last == '{'))
                || (last == '{' && text.find(") {", from, to) > 0);
    }
}
