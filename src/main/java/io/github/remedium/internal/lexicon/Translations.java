package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Translations by direction, while a {@link LearntLexicon} is made. Used by one thread. */
final class Translations {

    private static final float LEAST_PROBABILITY = 0.15f;

    /** Translations of a word into one language. */
    private static final int MOST_TRANSLATIONS = 3;

    private static final Comparator<Entry> BEST_FIRST =
            Comparator.<Entry>comparingDouble(e -> -e.probability()).thenComparingInt(Entry::word);

    /** A translation of a word and its probability. */
    record Entry(int word, float probability) {}

    private final int words;
    private final Map<String, Map<String, Map<Integer, List<Entry>>>> directions = new TreeMap<>();

    /** Words are numbered below this. */
    Translations(int words) {
        this.words = words;
    }

    /** The best translations of each word; changes the map and gives it back. */
    static Map<Integer, List<Entry>> best(Map<Integer, List<Entry>> found) {
        found.replaceAll((word, entries) -> entries.stream()
                .filter(entry -> entry.probability() >= LEAST_PROBABILITY)
                .sorted(BEST_FIRST)
                .limit(MOST_TRANSLATIONS)
                .toList());
        return found;
    }

    /** Takes what is known from one language to another. */
    void put(String from, String to, Map<Integer, List<Entry>> best) {
        directions.computeIfAbsent(from, f -> new TreeMap<>()).put(to, best);
    }

    private Map<Integer, List<Entry>> direction(String from, String to) {
        return directions.getOrDefault(from, Map.of()).getOrDefault(to, Map.of());
    }

    /** Adds the directions between languages that both are aligned with the pivot. */
    Translations throughPivot(String pivot, List<String> languages, Workers workers) {
        List<String> others =
                languages.stream().filter(each -> !each.equals(pivot)).toList();
        int count = others.size();
        List<Map<Integer, List<Entry>>> composed = workers.map(
                count * count,
                i -> i / count == i % count
                        ? Map.of()
                        : best(composed(
                                direction(others.get(i / count), pivot), direction(pivot, others.get(i % count)))));
        for (int i = 0; i < composed.size(); i++) {
            put(others.get(i / count), others.get(i % count), composed.get(i));
        }
        return this;
    }

    private static Map<Integer, List<Entry>> composed(
            Map<Integer, List<Entry>> first, Map<Integer, List<Entry>> second) {
        Map<Integer, List<Entry>> result = new HashMap<>();
        first.forEach((word, entries) -> {
            Map<Integer, Float> sums = new TreeMap<>();
            for (Entry entry : entries) {
                for (Entry next : second.getOrDefault(entry.word(), List.of())) {
                    sums.merge(next.word(), entry.probability() * next.probability(), Float::sum);
                }
            }
            if (!sums.isEmpty()) {
                List<Entry> list = new ArrayList<>();
                sums.forEach((other, probability) -> list.add(new Entry(other, probability)));
                result.put(word, list);
            }
        });
        return result;
    }

    /** All directions in one. */
    LearntLexicon lexicon() {
        Map<Integer, Map<Integer, Float>> joined = new HashMap<>();
        directions
                .values()
                .forEach(targets -> targets.values()
                        .forEach(found -> found.forEach((word, entries) -> {
                            for (Entry entry : entries) {
                                if (entry.word() != word) {
                                    joined.computeIfAbsent(word, w -> new TreeMap<>())
                                            .merge(entry.word(), entry.probability(), Math::max);
                                }
                            }
                        })));
        int size = joined.values().stream().mapToInt(Map::size).sum();
        int[] starts = new int[words + 1];
        int[] others = new int[size];
        float[] probabilities = new float[size];
        int n = 0;
        for (int w = 0; w < words; w++) {
            starts[w] = n;
            List<Entry> entries = new ArrayList<>();
            joined.getOrDefault(w, Map.of()).forEach((other, p) -> entries.add(new Entry(other, p)));
            entries.sort(BEST_FIRST);
            for (Entry entry : entries) {
                others[n] = entry.word();
                probabilities[n++] = entry.probability();
            }
        }
        starts[words] = n;
        return new LearntLexicon(starts, Arrays.copyOf(others, n), Arrays.copyOf(probabilities, n));
    }
}
