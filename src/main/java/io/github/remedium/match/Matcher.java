package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Stand-in: the share of the query's words that an article has. */
public final class Matcher {
    private final List<Article> articles;
    private final LocaleChooser locales;

    private Matcher(List<Article> articles, LocaleChooser locales) {
        this.articles = articles;
        this.locales = locales;
    }

    /** A matcher. */
    public static Matcher of(List<Article> articles, LocaleChooser locales, MatchSettings settings) {
        return new Matcher(articles, locales);
    }

    /** The answer. */
    public Answer match(Query query) {
        Set<String> asked = words(query.text());
        List<Match> matches = new ArrayList<>();
        for (Article article : articles) {
            Set<String> has = new HashSet<>();
            for (Translation t : article.translations()) {
                has.addAll(words(t.title()));
                t.issue().ifPresent(issue -> has.addAll(words(issue.plain())));
            }
            long met = asked.stream().filter(has::contains).count();
            if (met == 0) {
                continue;
            }
            LocaleChoice choice = locales.choose(query.locale(), article.locales());
            Translation served = article.translation(choice.served()).orElseThrow();
            List<Evidence> evidence = new ArrayList<>();
            for (String word : asked) {
                int at = query.text().toLowerCase(Locale.ROOT).indexOf(word);
                if (has.contains(word) && at >= 0 && evidence.isEmpty()) {
                    evidence.add(new Evidence(
                            at, at + word.length(), query.text().substring(at, at + word.length()), EvidenceKind.WORD,
                            word));
                }
            }
            matches.add(new Match(article, served, choice, (double) met / asked.size(), evidence));
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.confidence())
                .thenComparing(m -> m.article().number()));
        List<Match> best = matches.subList(0, Math.min(matches.size(), query.limit()));
        Explanation explanation = new Explanation(
                asked.size(),
                matches.size(),
                matches.size(),
                0.7,
                best.stream()
                        .map(m -> new Explanation.Candidate(
                                m.article().number(), m.confidence(), m.confidence(), Map.of("share", m.confidence())))
                        .toList());
        if (asked.size() < 2) {
            return new Answer(AnswerStatus.NONE, Reason.TOO_SHORT, best, null, explanation);
        }
        if (best.size() > 1 && best.get(0).confidence() >= 0.7 && best.get(1).confidence() >= 0.7) {
            return new Answer(
                    AnswerStatus.AMBIGUOUS,
                    Reason.SEVERAL_FIT,
                    best,
                    new Question(
                            Question.Aspect.TITLE,
                            best.stream()
                                    .map(m -> new Question.Option(
                                            m.article().number(),
                                            m.translation().title(),
                                            List.of(m.article().number())))
                                    .toList()),
                    explanation);
        }
        boolean found = !best.isEmpty() && best.get(0).confidence() >= 0.7;
        return new Answer(
                found ? AnswerStatus.FOUND : AnswerStatus.NONE,
                found ? Reason.SIGNATURE_MET : best.isEmpty() ? Reason.NOTHING_RECOGNISED : Reason.NOT_SURE,
                best,
                null,
                explanation);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text + " ").toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
