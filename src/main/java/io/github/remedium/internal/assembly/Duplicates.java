package io.github.remedium.internal.assembly;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Decides between files that are the same article in the same locale: the higher version, then the later date of
 * publication, then the first path.
 */
final class Duplicates {

    private static final Comparator<Draft> BEST_FIRST = Comparator.comparingInt(
                    (Draft d) -> d.properties().version().orElse(-1))
            .thenComparing(d -> d.properties().published().orElse(LocalDateTime.MIN))
            .reversed()
            .thenComparing(Draft::path);

    private Duplicates() {}

    /** The drafts that remain, by number, then by language tag. */
    static Map<String, List<Draft>> resolved(List<Draft> drafts, Consumer<Complaint> problems) {
        Map<String, Map<Locale, List<Draft>>> grouped = new TreeMap<>();
        for (Draft draft : drafts) {
            grouped.computeIfAbsent(draft.article(), n -> new TreeMap<>(Comparator.comparing(Locale::toLanguageTag)))
                    .computeIfAbsent(draft.locale(), l -> new ArrayList<>())
                    .add(draft);
        }
        Map<String, List<Draft>> resolved = new TreeMap<>();
        grouped.forEach((number, byLocale) -> {
            List<Draft> kept = new ArrayList<>();
            byLocale.values().forEach(same -> kept.add(best(same, problems)));
            resolved.put(number, kept);
        });
        return resolved;
    }

    private static Draft best(List<Draft> same, Consumer<Complaint> problems) {
        List<Draft> sorted = new ArrayList<>(same);
        sorted.sort(BEST_FIRST);
        Draft best = sorted.get(0);
        for (Draft other : sorted.subList(1, sorted.size())) {
            problems.accept(new Complaint(
                    Grade.WARNING,
                    "duplicate",
                    new SourceLocation(other.path(), 1, 1),
                    other.article() + " in " + other.locale().toLanguageTag() + " is also in " + best.path()
                            + ", which " + reason(best, other) + "; that one is used"));
        }
        return best;
    }

    private static String reason(Draft best, Draft other) {
        int version = best.properties().version().orElse(-1);
        if (version != other.properties().version().orElse(-1)) {
            return "is of version " + version;
        }
        LocalDateTime published = best.properties().published().orElse(LocalDateTime.MIN);
        return published.equals(other.properties().published().orElse(LocalDateTime.MIN))
                ? "comes first"
                : "was published later";
    }
}
