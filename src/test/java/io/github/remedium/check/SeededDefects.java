package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Puts one defect into each of many translations, and counts how many of the files are named by a rule meant for it. */
final class SeededDefects {

    private static final List<String> LOCALES = List.of("nl-NL", "es-ES", "it-IT");

    private final Map<String, String> files;
    private final List<String> articles;
    private final Random random;

    /**
     * Sound files.
     *
     * @param files texts by path: {@code nl-NL/KA-00001.md}; each article also in {@code en}
     * @param articles the names of the files
     */
    SeededDefects(Map<String, String> files, List<String> articles, long seed) {
        this.files = files;
        this.articles = articles;
        this.random = new Random(seed);
    }

    /** What became of one kind of defect. */
    record Outcome(Damage damage, int damaged, int named, List<String> missed) {
        /** Nine in ten, rounded down: of fewer than ten files one may be missed. */
        int wanted() {
            return damaged * 9 / 10;
        }

        @Override
        public String toString() {
            return damage + " " + named + "/" + damaged + (missed.isEmpty() ? "" : " missed " + missed);
        }
    }

    /** Damages up to so many files in each way, each file once. */
    List<Outcome> run(int each) {
        Map<String, String> broken = new TreeMap<>(files);
        Map<String, Damage> damaged = new HashMap<>();
        List<String> free = new ArrayList<>(articles);
        java.util.Collections.shuffle(free, random);
        for (Damage damage : Damage.values()) {
            int made = 0;
            for (int i = 0; i < free.size() && made < each; i++) {
                String article = free.get(i);
                String locale = LOCALES.get(random.nextInt(LOCALES.size()));
                String third = LOCALES.get((LOCALES.indexOf(locale) + 1) % LOCALES.size());
                String path = locale + "/" + article;
                String other = locale + "/" + articles.get(random.nextInt(articles.size()));
                Optional<String> text = other.equals(path)
                        ? Optional.empty()
                        : damage.apply(new Material(
                                files.getOrDefault(path, ""),
                                files.getOrDefault("en/" + article, ""),
                                files.getOrDefault(third + "/" + article, ""),
                                files.getOrDefault(other, ""),
                                random));
                if (text.isPresent() && !text.get().equals(files.get(path))) {
                    broken.put(path, text.get());
                    damaged.put(path, damage);
                    free.remove(i--);
                    made++;
                }
            }
        }
        return outcomes(damaged, broken, found(files), found(broken));
    }

    private List<Outcome> outcomes(
            Map<String, Damage> damaged,
            Map<String, String> broken,
            Map<String, Set<String>> before,
            Map<String, Set<String>> after) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Damage damage : Damage.values()) {
            int named = 0;
            List<String> missed = new ArrayList<>();
            for (Map.Entry<String, Damage> each : damaged.entrySet()) {
                if (each.getValue() != damage) {
                    continue;
                }
                Set<String> fresh = new HashSet<>(after.getOrDefault(each.getKey(), Set.of()));
                fresh.removeAll(before.getOrDefault(each.getKey(), Set.of()));
                if (fresh.stream()
                        .anyMatch(one -> damage.rules().stream().anyMatch(rule -> one.startsWith(rule + " ")))) {
                    named++;
                } else {
                    missed.add(each.getKey() + " " + fresh + " "
                            + difference(
                                    files.getOrDefault(each.getKey(), ""), broken.getOrDefault(each.getKey(), "")));
                }
            }
            outcomes.add(new Outcome(damage, named + missed.size(), named, missed));
        }
        return outcomes;
    }

    /** The first line that differs. */
    private static String difference(String sound, String broken) {
        List<String> left = sound.lines().toList();
        List<String> right = broken.lines().toList();
        int at = 0;
        while (at < Math.min(left.size(), right.size()) && left.get(at).equals(right.get(at))) {
            at++;
        }
        return (at < left.size() ? left.get(at) : "") + " -> " + (at < right.size() ? right.get(at) : "");
    }

    /** The findings of each file: rule and message. */
    static Map<String, Set<String>> found(Map<String, String> files) {
        List<Source> sources = List.of(Source.memory(files));
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(sources.get(0))
                .indexAtFirstMatch()
                .build();
        CheckReport report = Check.with(CheckSettings.standard().without(Rule.NOT_FOUND))
                .run(kb, SourceTexts.read(sources, Limits.standard()), ProgressListener.NONE);
        Map<String, Set<String>> found = new HashMap<>();
        for (Finding finding : report.findings()) {
            found.computeIfAbsent(finding.place().path(), path -> new HashSet<>())
                    .add(finding.rule() + " " + finding.message());
            finding.others()
                    .forEach(place -> found.computeIfAbsent(place.path(), path -> new HashSet<>())
                            .add(finding.rule() + " " + place));
        }
        return found;
    }
}
