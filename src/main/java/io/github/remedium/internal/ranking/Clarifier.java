package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one question that tells several candidates apart best: what their messages say first, then products, versions
 * and environments in the order in which people know the answer, their titles last. It is asked only where each of its
 * answers leads on: to one article, or to fewer of them and another question. A choice is written as the aspect and the
 * option, so that it means the same for every query to the same knowledge base.
 */
final class Clarifier {

    private static final char SEPARATOR = ':';
    private static final int LONGEST_LABEL = 60;

    /** In this order. */
    private static final List<Clarification.Aspect> ASPECTS = List.of(
            Clarification.Aspect.TOKEN,
            Clarification.Aspect.PRODUCT,
            Clarification.Aspect.VERSION,
            Clarification.Aspect.ENVIRONMENT,
            Clarification.Aspect.TITLE);

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
        Clarification best = null;
        double fewest = candidates.size() * 0.99;
        for (Clarification.Aspect aspect : ASPECTS) {
            Clarification question = about(aspect, candidates);
            double left = question.options().stream()
                    .mapToInt(option -> option.articles().size())
                    .average()
                    .orElse(candidates.size());
            if (left < fewest - 0.01 && leadsOn(question, candidates)) {
                best = question;
                fewest = left;
            }
            if (fewest <= 1.01) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether each candidate is behind an option, and each option leaves one article or has a question of its own. */
    private static boolean leadsOn(Clarification question, List<Candidate> candidates) {
        Set<String> reached = new HashSet<>();
        for (Clarification.Option option : question.options()) {
            reached.addAll(option.articles());
            List<Candidate> left = candidates.stream()
                    .filter(each -> option.articles().contains(each.article().number()))
                    .toList();
            if (left.size() == candidates.size()
                    || (left.size() > 1 && ask(left).isEmpty())) {
                return false;
            }
        }
        return question.options().size() > 1 && reached.size() == candidates.size();
    }

    /** Whether an article agrees with a choice that was made. */
    static boolean agrees(String choice, Article article) {
        int at = choice.indexOf(SEPARATOR);
        Clarification.Aspect aspect = at < 0 ? null : aspect(choice.substring(0, at));
        if (aspect == null) {
            return false;
        }
        String value = choice.substring(at + 1);
        if (aspect == Clarification.Aspect.TOKEN) {
            return TellingTokens.holds(article, value);
        }
        return article.translations().stream().anyMatch(translation -> holds(aspect, translation, value));
    }

    private static Clarification.@Nullable Aspect aspect(String name) {
        return ASPECTS.stream()
                .filter(aspect -> aspect.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(Clarification.Aspect aspect, Translation translation, String key) {
        return values(aspect, translation).stream()
                .anyMatch(own -> isNamed(aspect)
                        ? ProductName.of(own).includes(ProductName.of(key))
                        : Folding.fold(own).equals(Folding.fold(key)));
    }

    private static boolean isNamed(Clarification.Aspect aspect) {
        return aspect == Clarification.Aspect.PRODUCT || aspect == Clarification.Aspect.VERSION;
    }

    private static Clarification about(Clarification.Aspect aspect, List<Candidate> candidates) {
        Function<Candidate, List<String>> values = values(aspect, candidates);
        Map<String, String> labels = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (String value : values.apply(candidate)) {
                String key = isNamed(aspect) ? ProductName.of(value).key() : Folding.fold(value);
                String label =
                        aspect == Clarification.Aspect.TITLE ? candidate.shown().title() : value;
                if (!key.isBlank()) {
                    labels.merge(key, label, (one, other) -> other.length() < one.length() ? other : one);
                }
            }
        }
        if (isNamed(aspect)) {
            // "Campaign Classic v7 (ACC)" is asked about as "Campaign Classic v7" where another article says so.
            labels.keySet()
                    .removeIf(key -> labels.keySet().stream()
                            .anyMatch(other ->
                                    !other.equals(key) && ProductName.of(key).includes(ProductName.of(other))));
        }
        String prefix = aspect.name().toLowerCase(Locale.ROOT) + SEPARATOR;
        List<Clarification.Option> options = new ArrayList<>();
        labels.forEach((key, label) -> {
            List<String> articles = candidates.stream()
                    .filter(each -> agrees(prefix + key, each.article()))
                    .map(each -> each.article().number())
                    .toList();
            // What all candidates share is no option.
            if (!articles.isEmpty() && articles.size() < candidates.size()) {
                options.add(new Clarification.Option(prefix + key, label, articles));
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
