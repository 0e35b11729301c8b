package io.github.remedium.check;

import io.github.remedium.internal.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** Corrected lines as a unified diff. Not safe for several threads. */
final class UnifiedDiff {

    /** Unchanged lines around a change. */
    private static final int CONTEXT = 3;

    private final StringBuilder out = new StringBuilder();
    private final List<String> lines;
    private final boolean endsInBreak;
    private final SortedMap<Integer, LineFix> fixes;

    /** How many lines the corrections so far added. */
    private int added;

    private UnifiedDiff(String text, SortedMap<Integer, LineFix> fixes) {
        this.lines = text.lines().toList();
        this.endsInBreak = text.endsWith("\n");
        this.fixes = fixes;
    }

    static Optional<String> of(String name, String text, SortedMap<Integer, LineFix> fixes) {
        UnifiedDiff diff = new UnifiedDiff(text, fixes);
        if (!fixes.values().stream().allMatch(diff::fits)) {
            return Optional.empty();
        }
        String below = name.startsWith("/") ? name : "/" + name;
        diff.line("--- a", below);
        diff.line("+++ b", below);
        diff.hunks();
        return Optional.of(diff.out.toString());
    }

    private boolean fits(LineFix fix) {
        return fix.line() >= 1
                && fix.line() <= lines.size()
                && lines.get(fix.line() - 1).equals(fix.before());
    }

    private void hunks() {
        List<LineFix> hunk = new ArrayList<>();
        for (LineFix fix : fixes.values()) {
            if (!hunk.isEmpty() && fix.line() - hunk.get(hunk.size() - 1).line() > 2 * CONTEXT + 1) {
                hunk(hunk);
                hunk.clear();
            }
            hunk.add(fix);
        }
        if (!hunk.isEmpty()) {
            hunk(hunk);
        }
    }

    private void hunk(List<LineFix> hunk) {
        int first = Math.max(1, hunk.get(0).line() - CONTEXT);
        int last = Math.min(lines.size(), hunk.get(hunk.size() - 1).line() + CONTEXT);
        int more = hunk.stream().mapToInt(fix -> fix.after().size() - 1).sum();
        int before = last - first + 1;
        line(
                "@@ ",
                "-" + first + "," + before + " +" + (before + more == 0 ? first + added - 1 : first + added) + ","
                        + (before + more) + " @@");
        added += more;
        for (int i = first; i <= last; i++) {
            LineFix fix = fixes.get(i);
            if (fix == null) {
                words(" ", lines.get(i - 1), i == lines.size());
            } else {
                words("-", fix.before(), i == lines.size());
                for (int j = 0; j < fix.after().size(); j++) {
                    words(
                            "+",
                            fix.after().get(j),
                            i == lines.size() && j == fix.after().size() - 1);
                }
            }
        }
    }

    private void words(String sign, String words, boolean last) {
        line(sign, words);
        if (last && !endsInBreak) {
            out.append("\\ No newline at end of file\n");
        }
    }

    /** What a terminal would obey, and what hides, is shown by its number. */
    private void line(String sign, String words) {
        out.append(sign);
        words.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (c == '\t' || SafeText.line(character).equals(character)) {
                out.append(character);
            } else {
                out.append("<U+").append(String.format(Locale.ROOT, "%04X", c)).append('>');
            }
        });
        out.append('\n');
    }
}
