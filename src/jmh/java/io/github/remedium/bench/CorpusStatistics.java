package io.github.remedium.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the articles of one language look like, measured when it is run: how often each word occurs, how many words a
 * title, a body and a quoted message have, how many steps there are, and which letters follow which.
 *
 * <p>Words that occur once stand for the words that a larger corpus would have and this one has not (Good-Turing): where
 * one of them is drawn, a new word is made from the letters that follow each other in the language. So the vocabulary
 * of generated articles keeps growing with their number, as a real one does.
 */
final class CorpusStatistics {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h|#*>`{}\"()\\[\\]]++");

    private final String[] words;
    private final long[] cumulative;
    private final int[] titleLengths;
    private final int[] bodyLengths;
    private final int[] messageLengths;
    private final int[] stepCounts;
    private final Map<String, String> followers;
    private final Set<String> once;

    private CorpusStatistics(Counts counts) {
        words = counts.frequencies.keySet().toArray(String[]::new);
        cumulative = counts.frequencies.values().stream()
                .mapToLong(Integer::longValue)
                .toArray();
        Arrays.parallelPrefix(cumulative, Long::sum);
        titleLengths = array(counts.titles);
        bodyLengths = array(counts.bodies);
        messageLengths = array(counts.messages);
        stepCounts = array(counts.steps);
        followers = new HashMap<>();
        counts.followers.forEach((pair, letters) -> followers.put(pair, letters.toString()));
        once = counts.frequencies.entrySet().stream()
                .filter(each -> each.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static CorpusStatistics of(String locale) {
        Counts counts = new Counts();
        for (Path path : Shared.files(List.of(locale))) {
            counts.add(PlainFile.read(path));
        }
        return new CorpusStatistics(counts);
    }

    int titleLength(Random random) {
        return titleLengths[random.nextInt(titleLengths.length)];
    }

    int bodyLength(Random random) {
        return bodyLengths[random.nextInt(bodyLengths.length)];
    }

    int messageLength(Random random) {
        return messageLengths[random.nextInt(messageLengths.length)];
    }

    int stepCount(Random random) {
        return stepCounts[random.nextInt(stepCounts.length)];
    }

    /** A word, as often as the corpus has it; a new one where a word is drawn that the corpus has once. */
    String word(Random random) {
        long at = (long) (random.nextDouble() * cumulative[cumulative.length - 1]);
        int index = Arrays.binarySearch(cumulative, at + 1);
        String word = words[index < 0 ? -index - 1 : index];
        return once.contains(word) ? newWord(random, word.length()) : word;
    }

    private String newWord(Random random, int length) {
        StringBuilder word = new StringBuilder("^^");
        while (word.length() < length + 2) {
            String next = followers.get(word.substring(word.length() - 2));
            if (next == null) {
                break;
            }
            word.append(next.charAt(random.nextInt(next.length())));
        }
        return word.toString().replace("^", "");
    }

    private static int[] array(List<Integer> values) {
        return values.isEmpty()
                ? new int[] {1}
                : values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static final class Counts {
        private final Map<String, Integer> frequencies = new TreeMap<>();
        private final List<Integer> titles = new ArrayList<>();
        private final List<Integer> bodies = new ArrayList<>();
        private final List<Integer> messages = new ArrayList<>();
        private final List<Integer> steps = new ArrayList<>();
        private final Map<String, StringBuilder> followers = new HashMap<>();

        void add(PlainFile file) {
            String text = file.words();
            titles.add(split(text.substring(0, Math.max(0, text.indexOf('\n')))).size());
            List<String> found = split(text);
            bodies.add(found.size());
            steps.add((int)
                    text.lines().filter(line -> line.matches("\\d{1,2}\\. .*")).count());
            message(text);
            for (String word : found) {
                if (frequencies.merge(word, 1, Integer::sum) == 1) {
                    letters(word);
                }
            }
        }

        private void message(String text) {
            int from = text.indexOf('"');
            int to = from < 0 ? -1 : text.indexOf('"', from + 1);
            if (to > from && to - from < 400) {
                messages.add(Math.max(2, split(text.substring(from, to)).size()));
            }
        }

        private void letters(String word) {
            String padded = "^^" + word;
            for (int i = 2; i < padded.length(); i++) {
                followers
                        .computeIfAbsent(padded.substring(i - 2, i), pair -> new StringBuilder())
                        .append(padded.charAt(i));
            }
        }

        private static List<String> split(String text) {
            List<String> found = new ArrayList<>();
            for (String word : BETWEEN_WORDS.split(text, -1)) {
                if (!word.isEmpty() && word.length() <= 60) {
                    found.add(word);
                }
            }
            return found;
        }
    }
}
