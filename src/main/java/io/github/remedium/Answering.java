package io.github.remedium;

import io.github.remedium.article.Translation;
import io.github.remedium.internal.ranking.Asked;
import io.github.remedium.internal.ranking.Clarification;
import io.github.remedium.internal.ranking.MetSpan;
import io.github.remedium.internal.ranking.Verdict;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Explanation;
import io.github.remedium.match.Match;
import io.github.remedium.match.Query;
import io.github.remedium.match.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a query to the ranking, and its verdict into the reader's language. Immutable. */
final class Answering {

    private final ArticleCatalogue catalogue;
    private final LazyMatcher matcher;
    private final @Nullable CompiledFile file;

    /**
     * Over some articles.
     *
     * @param file the compiled file that they are read from, or null
     */
    Answering(ArticleCatalogue catalogue, LazyMatcher matcher, @Nullable CompiledFile file) {
        this.catalogue = catalogue;
        this.matcher = matcher;
        this.file = file;
    }

    Answer answer(Query query) {
        return sound(() -> answered(query));
    }

    /** Runs a step; what a forged file leads to becomes the public exception. */
    private <T> T sound(Supplier<T> step) {
        try {
            return step.get();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | InternalError e) {
            if (file == null) {
                throw e;
            }
            throw file.forged(e);
        }
    }

    private Answer answered(Query query) {
        Optional<Locale> locale = query.locale();
        Asked asked = new Asked(query.text(), query.product(), query.choices(), query.limit());
        Verdict verdict = matcher.get()
                .match(
                        asked,
                        article -> translation(catalogue.place(article), choice(catalogue.place(article), locale)));
        List<Match> matches =
                verdict.found().stream().map(found -> match(found, locale)).toList();
        Answer answer = verdict.question()
                .map(question -> Answer.ambiguous(question(question), matches, verdict.threshold()))
                .orElseGet(() -> Answer.of(
                        Answer.Status.valueOf(verdict.status().name()),
                        Answer.Reason.valueOf(verdict.ground().name()),
                        matches,
                        verdict.threshold()));
        return answer.withChoices(query.choices()).withExplanation(() -> sound(() -> explanation(verdict)));
    }

    private static LocaleChoice choice(ArticleCatalogue.Place place, Optional<Locale> locale) {
        return place.choices().apply(locale.map(List::of).orElse(List.of()));
    }

    private static Translation translation(ArticleCatalogue.Place place, LocaleChoice choice) {
        return place.article()
                .translation(choice.served())
                .orElseThrow(() -> new IllegalStateException("chose a locale that is not there: " + choice));
    }

    private Match match(Verdict.Found found, Optional<Locale> locale) {
        ArticleCatalogue.Place place = catalogue.place(found.article());
        LocaleChoice choice = choice(place, locale);
        return Match.of(
                place.article(),
                translation(place, choice),
                choice,
                found.confidence(),
                () -> sound(() ->
                        found.spans().get().stream().map(Answering::evidence).toList()));
    }

    private static Evidence evidence(MetSpan span) {
        return new Evidence(
                span.start(),
                span.end(),
                span.text(),
                Evidence.Kind.valueOf(span.kind().name()),
                span.met());
    }

    private static Question question(Clarification asked) {
        return new Question(
                Question.Aspect.valueOf(asked.aspect().name()),
                asked.options().stream()
                        .map(option -> new Question.Option(option.choice(), option.label(), option.articles()))
                        .toList());
    }

    private Explanation explanation(Verdict verdict) {
        Verdict.Explained explained = verdict.explained().get();
        return new Explanation(
                explained.queryTokens(),
                explained.candidates(),
                explained.ranked().size(),
                explained.prose(),
                verdict.threshold(),
                explained.ranked().stream()
                        .map(each -> new Explanation.Candidate(
                                catalogue.place(each.article()).article().number(),
                                each.score(),
                                each.confidence(),
                                each.features()))
                        .toList());
    }
}
