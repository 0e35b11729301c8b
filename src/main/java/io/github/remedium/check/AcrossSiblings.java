package io.github.remedium.check;

import io.github.remedium.article.Section;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the translations of one article show beside each other. Not safe for several threads. */
final class AcrossSiblings {

    /** Shorter texts may well be the same in two languages: a product's name. */
    private static final int MIN_UNTRANSLATED = 60;

    /** Lost codes that one message names. */
    private static final int MAX_NAMED = 3;

    private final List<Translation> siblings;
    private final Map<Translation, Map<Section.Kind, String>> texts = new HashMap<>();

    AcrossSiblings(List<Translation> siblings) {
        this.siblings = siblings;
        for (Translation translation : siblings) {
            Map<Section.Kind, String> sections = new TreeMap<>();
            put(sections, Section.Kind.ENVIRONMENT, translation.environment());
            put(sections, Section.Kind.ISSUE, translation.issue());
            put(sections, Section.Kind.CAUSE, translation.cause());
            put(
                    sections,
                    Section.Kind.RESOLUTION,
                    Optional.of(translation.resolution().text()));
            texts.put(translation, sections);
        }
    }

    void find(Consumer<Finding> found) {
        missingSections(found);
        stepCounts(found);
        lostCodes(found);
        untranslated(found);
    }

    private void missingSections(Consumer<Finding> found) {
        for (Section.Kind kind : Section.Kind.values()) {
            long with = siblings.stream()
                    .filter(each -> sections(each).containsKey(kind))
                    .count();
            if (2 * with < siblings.size()) {
                continue;
            }
            for (Translation translation : siblings) {
                if (!sections(translation).containsKey(kind)) {
                    found.accept(finding(
                            Rule.MISSING_SECTION, translation, "the " + name(kind) + " is missing; siblings have one"));
                }
            }
        }
    }

    private void stepCounts(Consumer<Finding> found) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (Translation translation : siblings) {
            votes.merge(translation.resolution().steps().size(), 1, Integer::sum);
        }
        int usual = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            // Where as many have fewer, steps were rather lost than invented.
            if (vote.getValue() >= most) {
                usual = vote.getKey();
                most = vote.getValue();
            }
        }
        for (Translation translation : siblings) {
            int steps = translation.resolution().steps().size();
            if (steps != usual) {
                found.accept(finding(
                        steps < usual ? Rule.MISSING_STEP : Rule.EXTRA_STEP,
                        translation,
                        "has " + steps + " steps where siblings have " + usual));
            }
        }
    }

    private void lostCodes(Consumer<Finding> found) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Translation translation : siblings) {
            codes(translation).forEach(code -> counts.merge(code, 1, Integer::sum));
        }
        counts.values().removeIf(count -> 2 * count < siblings.size());
        for (Translation translation : siblings) {
            String whole = String.join("\n", sections(translation).values()) + "\n" + translation.title();
            List<String> lost = new ArrayList<>();
            for (String code : counts.keySet()) {
                if (!whole.contains(code)) {
                    lost.add("'" + code + "'");
                }
            }
            if (!lost.isEmpty()) {
                String named = String.join(", ", lost.subList(0, Math.min(MAX_NAMED, lost.size())));
                String more = lost.size() > MAX_NAMED ? " and " + (lost.size() - MAX_NAMED) + " more" : "";
                found.accept(
                        finding(Rule.LOST_LITERAL, translation, "lacks " + named + more + ", which siblings have"));
            }
        }
    }

    // An environment is mostly names of products, which are the same in all languages.
    private void untranslated(Consumer<Finding> found) {
        for (Section.Kind kind : List.of(Section.Kind.ISSUE, Section.Kind.CAUSE, Section.Kind.RESOLUTION)) {
            Map<String, Translation> first = new HashMap<>();
            for (Translation translation : siblings) {
                String text = sections(translation).getOrDefault(kind, "");
                if (text.length() < MIN_UNTRANSLATED) {
                    continue;
                }
                Translation other = first.putIfAbsent(text, translation);
                if (other != null && !language(other).equals(language(translation))) {
                    found.accept(finding(
                            Rule.UNTRANSLATED,
                            translation,
                            "the " + name(kind) + " has the same text as in "
                                    + other.locale().toLanguageTag()));
                }
            }
        }
    }

    private Set<String> codes(Translation translation) {
        Set<String> codes = new LinkedHashSet<>();
        List<Text> sections = new ArrayList<>();
        translation.issue().ifPresent(sections::add);
        translation.cause().ifPresent(sections::add);
        sections.add(translation.resolution().text());
        for (Text text : sections) {
            text.code().stream().filter(Literals::isCode).forEach(codes::add);
        }
        codes.addAll(Literals.inProse(sections(translation).getOrDefault(Section.Kind.ISSUE, "")));
        return codes;
    }

    private Map<Section.Kind, String> sections(Translation translation) {
        return texts.getOrDefault(translation, Map.of());
    }

    private static void put(Map<Section.Kind, String> sections, Section.Kind kind, Optional<Text> text) {
        text.filter(present -> !present.isEmpty()).ifPresent(present -> sections.put(kind, present.plain()));
    }

    private static Finding finding(Rule rule, Translation translation, String message) {
        Place place = Place.of(translation.source());
        return Finding.builder(rule, translation.article(), translation.locale(), place, message)
                .build();
    }

    private static String name(Section.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String language(Translation translation) {
        return translation.locale().getLanguage();
    }
}
