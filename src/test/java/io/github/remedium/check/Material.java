package io.github.remedium.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Lines test = line -> Damage.isProse(line) && line.indexOf('`') < 0;
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

    boolean isInEnglish(String words) {
        return english.contains(words);
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
