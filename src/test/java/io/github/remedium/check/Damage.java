package io.github.remedium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Defects as translators and tools make them, to be put into the text of a sound file, and the rules meant for each. */
enum Damage {
    DROPPED_STEP(Rule.MISSING_STEP) {
        @Override
        Optional<String> apply(Material m) {
            return m.withoutLine(line -> STEP.matcher(line).matches());
        }
    },
    HALF_RESOLUTION(Rule.MISSING_STEP, Rule.MISSING_PARAGRAPH, Rule.CODE_BLOCK, Rule.MISSING_SECTION) {
        @Override
        Optional<String> apply(Material m) {
            int from = m.lastHeading();
            int keep = from + 1 + (m.lines().size() - from) / 2;
            List<String> rest = m.lines()
                    .subList(Math.min(keep, m.lines().size()), m.lines().size());
            long blocks =
                    rest.stream().filter(line -> line.strip().length() > 40).count();
            boolean fenced = rest.stream().anyMatch(line -> line.strip().startsWith("```"));
            return from < 0 || blocks < 1 || fenced
                    ? Optional.empty()
                    : Optional.of(String.join("\n", m.lines().subList(0, keep)) + "\n");
        }
    },
    CHANGED_CODE(Rule.CHANGED_LITERAL, Rule.LOST_LITERAL) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=[ '\"(;>])[A-Z]{2,8}-(\\d{4,6})\\b"),
                    match -> match.group().substring(0, match.group().length() - 1)
                            + (char) ('0' + (match.group().charAt(match.group().length() - 1) - '0' + 4) % 10));
        }
    },
    ALTERED_CODE_SPAN(Rule.CHANGED_LITERAL, Rule.LOST_LITERAL) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<!`)`[A-Za-z][\\w.:/-]{7,50}`(?!`)"),
                    match -> match.group().substring(0, 4) + match.group().substring(6));
        }
    },
    DROPPED_PARAGRAPH(Rule.MISSING_PARAGRAPH) {
        @Override
        Optional<String> apply(Material m) {
            return m.withoutLine(Damage::isProse);
        }
    },
    LEFT_IN_ENGLISH(Rule.UNTRANSLATED) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacingProse(m.english());
        }
    },
    IN_A_THIRD_LANGUAGE(Rule.FOREIGN_PARAGRAPH) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacingProse(m.third());
        }
    },
    OTHER_ARTICLE(Rule.WRONG_ARTICLE) {
        @Override
        Optional<String> apply(Material m) {
            List<String> other = List.of(m.other().split("\n", -1));
            int from = Material.body(other);
            return Optional.of(String.join("\n", m.lines().subList(0, Material.body(m.lines()))) + "\n"
                    + String.join("\n", other.subList(from, other.size())));
        }
    },
    WRONG_LANGUAGE(Rule.WRONG_LANGUAGE) {
        @Override
        Optional<String> apply(Material m) {
            List<String> other = List.of(m.third().split("\n", -1));
            int from = Material.body(other);
            return Optional.of(String.join("\n", m.lines().subList(0, Material.body(m.lines()))) + "\n"
                    + String.join("\n", other.subList(from, other.size())));
        }
    },
    CHANGED_NUMBER(Rule.NUMBER) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=^[^`|<]{0,900}[ (])\\d{1,5}(?![\\w.,:/#;`%-])"),
                    match -> "" + (Integer.parseInt(match.group()) * 2 + 3));
        }
    },
    CHANGED_VERSION(Rule.VERSION) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<![\\w./:-])\\d+\\.\\d{1,2}\\.\\d{1,2}(?![\\w./:-])"),
                    match -> match.group() + "7");
        }
    },
    CHANGED_LINK(Rule.LINK) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=(?<!!)\\[[^\\]\\[]{1,200}\\]\\()https?://[^)\\s?#]{12,200}(?=\\))"),
                    match -> match.group().substring(0, match.group().length() - 4) + "-old");
        }
    },
    DROPPED_LINK(Rule.LINK) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<!!)\\[((?!https?:|!)[^\\]]{3,80})\\]\\(https?://[^)\\s]+\\)"),
                    match -> match.group(1));
        }
    },
    DROPPED_IMAGE(Rule.IMAGE) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(Pattern.compile("!\\[[^\\]]*\\]\\((?!data:)[^)\\s]+\\)(\\{[^}]*\\})?"), match -> "");
        }
    },
    MESSAGE_WITHOUT_A_WORD(Rule.LOST_MESSAGE) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=(?<![\\w&;])(?:&quot;|[\"*`>\u201c]))([A-Za-z][\\w'-]+ [\\w' ,.:()-]{3,60}?)"
                            + "(?<= )([a-z]{4,15} )([\\w' ,.:()-]{6,80})(?=&quot;|[\"*`<\u201d])"),
                    match -> m.isInEnglish(match.group()) ? match.group(1) + match.group(3) : match.group());
        }
    },
    SWAPPED_STEPS(Rule.STEP_ORDER) {
        @Override
        Optional<String> apply(Material m) {
            List<Integer> steps = m.numbers(line -> STEP.matcher(line).matches() && line.length() > 60);
            if (steps.size() < 2) {
                return Optional.empty();
            }
            List<String> lines = new ArrayList<>(m.lines());
            String first = lines.get(steps.get(0));
            String last = lines.get(steps.get(steps.size() - 1));
            lines.set(steps.get(0), first.substring(0, first.indexOf(' ')) + last.substring(last.indexOf(' ')));
            lines.set(
                    steps.get(steps.size() - 1),
                    last.substring(0, last.indexOf(' ')) + first.substring(first.indexOf(' ')));
            return Optional.of(String.join("\n", lines));
        }
    },
    DOUBLED_PARAGRAPH(Rule.DOUBLED_PARAGRAPH) {
        @Override
        Optional<String> apply(Material m) {
            List<Integer> prose = m.numbers(Damage::isProse);
            if (prose.isEmpty()) {
                return Optional.empty();
            }
            int at = prose.get(m.random().nextInt(prose.size()));
            List<String> lines = new ArrayList<>(m.lines());
            lines.addAll(at, List.of(lines.get(at), ""));
            return Optional.of(String.join("\n", lines));
        }
    },
    CHANGED_CODE_LINE(Rule.CODE_BLOCK) {
        @Override
        Optional<String> apply(Material m) {
            int fence = m.lines().indexOf("```");
            String line = fence < 0 ? "" : m.lines().get(fence + 1);
            if (line.strip().length() < 10) {
                return Optional.empty();
            }
            List<String> lines = new ArrayList<>(m.lines());
            lines.set(fence + 1, line.substring(0, line.length() - 3));
            return Optional.of(String.join("\n", lines));
        }
    },
    SPACE_IN_A_NAME(Rule.SPACED_LITERAL, Rule.CHANGED_LITERAL, Rule.LOST_LITERAL) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile(
                            "(?<=^[^%]{0,900}(?: |`|(?<!\\])\\())([a-z]{3,12})([:_])([a-z]\\w{3,20})(?![\\w./:-])"),
                    match -> match.group(1) + match.group(2) + " " + match.group(3));
        }
    },
    HIDDEN_CHARACTER(Rule.HIDDEN_CHARACTER) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(Pattern.compile("(?<=[a-z] )(?=[a-z])"), match -> "\u202e");
        }
    },
    OPEN_CODE_SPAN(Rule.UNCLOSED_CODE) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<!`)`([A-Za-z][\\w.:/-]{3,50})`(?!`)"), match -> "`" + match.group(1));
        }
    },
    CHANGED_DATE(Rule.DATE) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=[ (>])(\\d{1,2}[-/.]\\d{1,2}[-/.])(20\\d\\d)(?![\\w/-])"),
                    match -> match.group(1) + (Integer.parseInt(match.group(2)) - 3));
        }
    },
    OPEN_EMPHASIS(Rule.UNCLOSED_EMPHASIS) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile(
                            "(?<=^[^`]{0,900})(?<![*\\w\\\\])(\\*{1,2})([A-Za-z][^*`<>]{3,60}[\\w.])\\1(?![*\\w])"),
                    match -> match.group(1) + match.group(2));
        }
    },
    DROPPED_SECTION(Rule.MISSING_SECTION) {
        @Override
        Optional<String> apply(Material m) {
            int from = m.lastHeading();
            return from < 0
                    ? Optional.empty()
                    : Optional.of(String.join("\n", m.lines().subList(0, from)) + "\n");
        }
    },
    EMPTY_SECTION(Rule.EMPTY_SECTION, Rule.MISSING_SECTION) {
        @Override
        Optional<String> apply(Material m) {
            int from = m.lastHeading();
            return from < 0
                    ? Optional.empty()
                    : Optional.of(String.join("\n", m.lines().subList(0, from + 1)) + "\n");
        }
    },
    DROPPED_LIST_ITEM(Rule.MISSING_PARAGRAPH) {
        @Override
        Optional<String> apply(Material m) {
            return m.withoutLine(line -> line.matches("[-*] .{25,}"));
        }
    },
    DOUBLED_STEP(Rule.EXTRA_STEP, Rule.DOUBLED_PARAGRAPH) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(Pattern.compile("^" + STEP + "$"), match -> match.group() + "\n" + match.group());
        }
    },
    SHOWN_ENTITY(Rule.VISIBLE_ESCAPE) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(Pattern.compile("(?<=[a-z] )(?=[a-z]{4,})"), match -> "&amp;nbsp;");
        }
    },
    SWAPPED_DIGITS(Rule.CHANGED_LITERAL, Rule.LOST_LITERAL) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=[ '\"(;>])([A-Z]{2,8}-\\d{2,4})(\\d)(\\d)\\b"),
                    match -> match.group(1) + match.group(3) + match.group(2));
        }
    },
    OTHER_NUMBER(Rule.NUMBER_MISMATCH) {
        @Override
        Optional<String> apply(Material m) {
            String changed = m.text().replaceFirst("(?m)^(article-number: [A-Z]+-\\d+)$", "$19");
            return changed.equals(m.text()) ? Optional.empty() : Optional.of(changed);
        }
    },
    DEAD_ANCHOR(Rule.DEAD_ANCHOR) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<=\\]\\()https?://[^)\\s]{12,200}(?=\\))"), match -> "#no-such-heading");
        }
    },
    OTHER_UNIT(Rule.NUMBER) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(Pattern.compile("(?<=\\b\\d{1,5}[ \u00a0]?)(MB|GB|KB|ms)\\b"), match -> "TB");
        }
    },
    SCRIPT(Rule.SCRIPT) {
        @Override
        Optional<String> apply(Material m) {
            return Optional.of(m.text() + "\n<script>alert(1)</script>\n");
        }
    };

    static final Pattern STEP = Pattern.compile("\\d{1,2}\\. .{15,}");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<Rule> rules;

    Damage(Rule... rules) {
        this.rules = Set.of(rules);
    }

    /** The rules, one of which has to name the file. */
    Set<Rule> rules() {
        return rules;
    }

    /** The damaged text; empty if the file has nothing of the kind. */
    abstract Optional<String> apply(Material material);

    static boolean isProse(String line) {
        return line.length() > 70 && Character.isUpperCase(line.charAt(0)) && line.indexOf('|') < 0;
    }
}
