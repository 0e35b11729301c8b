package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.MatchSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Leaves articles out, so that "none" becomes the right answer to the queries that only they answer. */
final class ExcludedArticles {

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = "A JSON array of article numbers to leave out of the knowledge base and of the labels.")
    private @Nullable Path file;

    boolean isAsked() {
        return file != null;
    }

    /**
     * The knowledge base without these articles.
     *
     * @throws UnusableException if the file cannot be read or is no array of numbers
     */
    KnowledgeBase from(KnowledgeBase kb, MatchSettings matching) {
        Set<String> numbers = numbers();
        List<Article> left = kb.articles().stream()
                .filter(article -> !numbers.contains(article.number().toUpperCase(Locale.ROOT)))
                .toList();
        return KnowledgeBase.builder()
                .articles(left)
                .allowEmpty()
                .matching(matching)
                .build();
    }

    /** The queries without the labels that are not in this knowledge base. */
    static List<LabelledQuery> answerableBy(KnowledgeBase kb, List<LabelledQuery> queries) {
        return queries.stream()
                .map(query -> new LabelledQuery(
                        query.id(),
                        query.query(),
                        query.labels().stream()
                                .filter(label -> kb.article(label).isPresent())
                                .toList(),
                        query.type(),
                        query.language()))
                .toList();
    }

    private Set<String> numbers() {
        Set<String> numbers = new HashSet<>();
        if (file == null) {
            return numbers;
        }
        try {
            Object content = new JsonReading().read(Files.readString(file, StandardCharsets.UTF_8));
            if (!(content instanceof List<?> items) || !items.stream().allMatch(String.class::isInstance)) {
                throw new UnusableException("--without " + file + ": must be a JSON array of article numbers");
            }
            items.forEach(item -> numbers.add(item.toString().toUpperCase(Locale.ROOT)));
        } catch (JsonException e) {
            throw new UnusableException(
                    "--without " + file + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UnusableException(
                    "--without " + file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
        return numbers;
    }
}
