package io.github.remedium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
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
                    Pattern.compile("(?<=\\]\\()https?://[^)\\s?#]{12,200}(?=\\))"),
                    match -> match.group().substring(0, match.group().length() - 4) + "-old");
        }
    },
    DROPPED_LINK(Rule.LINK) {
        @Override
        Optional<String> apply(Material m) {
            return m.replacing(
                    Pattern.compile("(?<!!)\\[([^\\]]{3,80})\\]\\(https?://[^)\\s]+\\)"), match -> match.group(1));
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
                    Pattern.compile(
                            "(?<=&quot;|[\"*>\u201c])([A-Z]\\w+ \\w+ )(\\w{3,} )([\\w ]{8,80})(?=&quot;|[\"*<\u201d])"),
                    match -> m.isInSiblings(match.group()) ? match.group(1) + match.group(3) : match.group());
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
                    Pattern.compile("(?<=^[^%]{0,900}[ (`])([a-z]{3,12})([:_])([a-z]\\w{3,20})(?![\\w./:-])"),
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

    private static boolean isProse(String line) {
        return line.length() > 70 && Character.isUpperCase(line.charAt(0)) && line.indexOf('|') < 0;
    }

    /**
     * What a defect is made of.
     *
     * @param text the file that is damaged
     * @param english the file of the same article in English
     * @param third the same in a third language
     * @param other another article in the language of the file
     * @param random chooses the place
     */
    record Material(String text, String english, String third, String other, Random random) {

        /** A test of a line. */
        interface Lines {
            boolean test(String line);
        }

        /** What takes the place of a match. */
        interface Change {
            String of(Matcher match);
        }

        List<String> lines() {
            return List.of(text.split("\n", -1));
        }

        static int body(List<String> lines) {
            return lines.subList(1, lines.size()).indexOf("---") + 2;
        }

        int lastHeading() {
            List<String> lines = lines();
            int at = lines.size() - 1;
            while (at >= 0 && !lines.get(at).startsWith("## ")) {
                at--;
            }
            return at;
        }

        List<Integer> numbers(Lines test) {
            List<Integer> found = new ArrayList<>();
            boolean fenced = false;
            for (int i = body(lines()); i < lines().size(); i++) {
                fenced ^= lines().get(i).strip().startsWith("```");
                if (!fenced && test.test(lines().get(i))) {
                    found.add(i);
                }
            }
            return found;
        }

        Optional<String> withoutLine(Lines test) {
            List<Integer> found = numbers(test);
            if (found.size() < 2) {
                return Optional.empty();
            }
            List<String> lines = new ArrayList<>(lines());
            lines.remove((int) found.get(random.nextInt(found.size())));
            return Optional.of(String.join("\n", lines));
        }

        /** Puts a paragraph of another file in the place of the same one here, where both have equally many. */
        Optional<String> replacingProse(String file) {
            Material other = new Material(file, english, third, text, random);
            Lines test = line -> isProse(line) && line.indexOf('`') < 0;
            List<Integer> mine = numbers(test);
            List<Integer> theirs = other.numbers(test);
            if (mine.isEmpty() || mine.size() != theirs.size()) {
                return Optional.empty();
            }
            int at = random.nextInt(mine.size());
            List<String> lines = new ArrayList<>(lines());
            lines.set(mine.get(at), other.lines().get(theirs.get(at)));
            return Optional.of(String.join("\n", lines));
        }

        boolean isInSiblings(String words) {
            return english.contains(words) && third.contains(words);
        }

        /** Changes one match in the running text. */
        Optional<String> replacing(Pattern pattern, Change change) {
            List<String> lines = new ArrayList<>(lines());
            List<Integer> found = numbers(line -> {
                Matcher match = pattern.matcher(line);
                return match.find() && !change.of(match).equals(match.group());
            });
            if (found.isEmpty()) {
                return Optional.empty();
            }
            int at = found.get(random.nextInt(found.size()));
            Matcher match = pattern.matcher(lines.get(at));
            match.find();
            lines.set(
                    at,
                    lines.get(at).substring(0, match.start())
                            + change.of(match)
                            + lines.get(at).substring(match.end()));
            return Optional.of(String.join("\n", lines));
        }
    }
}
