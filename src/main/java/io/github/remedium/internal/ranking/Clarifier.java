package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the one question that tells several candidates apart best: the aspect whose options leave the fewest articles
 * on average, the more natural one among equals. A choice is written as the aspect and the option, so that it means the
 * same for every query to the same knowledge base.
 */
final class Clarifier {

    private static final char SEPARATOR = ':';
    private static final int LONGEST_LABEL = 60;

    /**
     * An article that may be meant.
     *
     * @param article the article
     * @param shown its translation for the reader
     */
    record Candidate(Article article, Translation shown) {}

    private Clarifier() {}

    /** The question, or empty where nothing tells the candidates apart. */
    static Optional<Clarification> ask(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return Optional.empty();
        }
        Clarification best = null;
        double fewest = candidates.size() * 0.99;
        for (Clarification.Aspect aspect : Clarification.Aspect.values()) {
            Clarification question = about(aspect, candidates);
            double left = question.options().stream()
                    .mapToInt(option -> option.articles().size())
                    .average()
                    .orElse(candidates.size());
            boolean complete = question.options().stream()
                            .flatMap(option -> option.articles().stream())
                            .distinct()
                            .count()
                    == candidates.size();
            // A title always tells apart, but asks the reader to do the matching; so only where nothing else does.
            if (question.options().size() > 1 && complete && left < fewest - 0.01) {
                best = question;
                fewest = left;
            }
            if (fewest <= 1.01) {
                // The aspects stand in the order in which people know the answer.
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether an article agrees with a choice that was made. */
    static boolean agrees(String choice, Article article) {
        int at = choice.indexOf(SEPARATOR);
        if (at < 0) {
            return false;
        }
        String value = choice.substring(at + 1);
        for (Clarification.Aspect aspect : Clarification.Aspect.values()) {
            if (aspect.name().toLowerCase(Locale.ROOT).equals(choice.substring(0, at))) {
                if (aspect == Clarification.Aspect.TOKEN) {
                    return TellingTokens.holds(article, value);
                }
                return article.translations().stream()
                        .anyMatch(translation -> values(aspect, translation).stream()
                                .anyMatch(own -> Folding.fold(own).equals(Folding.fold(value))));
            }
        }
        return false;
    }

    private static Clarification about(Clarification.Aspect aspect, List<Candidate> candidates) {
        Function<Candidate, List<String>> values = values(aspect, candidates);
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            Function<String, String> label = aspect == Clarification.Aspect.TITLE
                    ? number -> candidate.shown().title()
                    : Function.identity();
            for (String value : values.apply(candidate)) {
                String key = Folding.fold(value);
                articles.computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(candidate.article().number());
                labels.putIfAbsent(key, label.apply(value));
            }
        }
        List<Clarification.Option> options = new ArrayList<>();
        String prefix = aspect.name().toLowerCase(Locale.ROOT) + SEPARATOR;
        articles.forEach((key, numbers) -> {
            // What all candidates share is no option.
            if (numbers.size() < candidates.size()) {
                options.add(
                        new Clarification.Option(prefix + key, labels.getOrDefault(key, key), List.copyOf(numbers)));
            }
        });
        return new Clarification(aspect, options);
    }

    private static Function<Candidate, List<String>> values(Clarification.Aspect aspect, List<Candidate> candidates) {
        if (aspect != Clarification.Aspect.TOKEN) {
            return candidate -> values(aspect, candidate.shown());
        }
        TellingTokens tokens =
                new TellingTokens(candidates.stream().map(Candidate::article).toList());
        return candidate -> tokens.only(candidate.article()).stream().toList();
    }

    private static List<String> values(Clarification.Aspect aspect, Translation translation) {
        return switch (aspect) {
            case PRODUCT -> translation.products();
            case VERSION -> translation.appliesTo();
            case ENVIRONMENT ->
                translation
                        .environment()
                        .map(text -> text.plain()
                                .lines()
                                .map(line -> line.startsWith("- ") ? line.substring(2) : line)
                                .map(String::strip)
                                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_LABEL)
                                .toList())
                        .orElse(List.of());
            case TITLE -> List.of(translation.article());
            case TOKEN -> List.of();
        };
    }
}
