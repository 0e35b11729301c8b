package io.github.remedium.internal.assembly;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The second phase of a load: puts the translations of each article together. Where that fails, each translation is put
 * together on its own, so that the one at fault is lost and not its siblings. Not safe for several threads.
 */
final class Assembly {

    /** Makes the translations of one article from the drafts of all of them. */
    @FunctionalInterface
    interface Assembler {
        List<Translation> assemble(String number, List<Draft> drafts, Consumer<Complaint> problems);
    }

    private final Assembler assembler;
    private final Bounds limits;
    private final Workers workers;

    Assembly(Assembler assembler, Bounds limits, Workers workers) {
        this.assembler = assembler;
        this.limits = limits;
        this.workers = workers;
    }

    /** What became of some translations of an article; a failure has a code and a message, and no translations. */
    private record Made(List<Translation> translations, List<Complaint> problems, String code, String failure) {

        static Made failed(String code, String failure) {
            return new Made(List.of(), List.of(), code, failure);
        }

        boolean isFailure() {
            return !failure.isEmpty();
        }
    }

    /**
     * The articles, in the order of their numbers.
     *
     * @param drafts the translations of each article, each of another locale
     * @param problems receives doubts about them, and which of them are left out
     */
    List<Article> articles(Map<String, List<Draft>> drafts, List<Complaint> problems) {
        List<List<Draft>> work = List.copyOf(drafts.values());
        List<Made> together = make(work, workers);
        List<Article> articles = new ArrayList<>(work.size());
        for (int i = 0; i < work.size(); i++) {
            Made made = together.get(i);
            problems.addAll(made.problems());
            List<Translation> translations =
                    made.isFailure() ? oneByOne(work.get(i), made, problems) : made.translations();
            if (!translations.isEmpty()) {
                articles.add(Article.of(translations.get(0).article(), translations));
            }
        }
        return articles;
    }

    /** The translations that can be put together on their own, after all of them together could not. */
    private List<Translation> oneByOne(List<Draft> drafts, Made failed, List<Complaint> problems) {
        List<Made> alone = make(drafts.stream().map(List::of).toList(), workers.alone());
        boolean allWell = alone.stream().noneMatch(Made::isFailure);
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Made made = alone.get(i);
            SourceLocation place = new SourceLocation(drafts.get(i).path(), 1, 1);
            if (made.isFailure()) {
                problems.add(new Complaint(Grade.ERROR, made.code(), place, made.failure()));
            } else if (allWell && drafts.size() > 1) {
                String message = failed.failure() + "; its headings and steps are not compared with other translations";
                problems.add(new Complaint(Grade.WARNING, failed.code(), place, message));
            }
            problems.addAll(made.problems());
            translations.addAll(made.translations());
        }
        return translations;
    }

    private List<Made> make(List<List<Draft>> work, Workers by) {
        IntFunction<Made> late = i -> Made.failed(
                "time",
                "putting the article together took more than "
                        + limits.maxTimePerFile().toMillis() + " ms; the limit maxTimePerFile raises it");
        List<@Nullable Made> results = by.map(work.size(), limits.maxTime(), i -> make(work.get(i)), late);
        List<Made> made = new ArrayList<>(results.size());
        for (Made result : results) {
            if (result == null) {
                throw new LoadFailure(
                        "the load took more than " + limits.maxTime().toMillis() + " ms; the limit maxTime raises it");
            }
            made.add(result);
        }
        return made;
    }

    private Made make(List<Draft> drafts) {
        List<Complaint> found = new ArrayList<>();
        try {
            return new Made(assembler.assemble(drafts.get(0).article(), drafts, found::add), found, "", "");
        } catch (OutOfMemoryError e) {
            return Made.failed(
                    "memory",
                    "there is not enough memory to put the article together; java -Xmx sets how much may be used");
        } catch (RuntimeException | StackOverflowError e) {
            return Made.failed(
                    "internal",
                    "putting the article together failed with " + e.getClass().getSimpleName()
                            + "; this is a defect of Remedium");
        }
    }
}
