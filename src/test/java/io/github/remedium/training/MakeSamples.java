package io.github.remedium.training;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.evaluate.LabelledQueries;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks a knowledge base labelled queries and writes a line for each, with the features of its first candidate and whether
 * that one is right. A file with a JSON array names articles to leave out, so that "none" is the right answer to what
 * only they would answer; a hyphen leaves out none.
 *
 * <pre>{@code
 * java -cp target/test-classes:target/remedium-cli.jar io.github.remedium.training.MakeSamples \
 *     QUERIES.json SAMPLES.tsv LEFT-OUT.json|- PATH...
 * }</pre>
 */
final class MakeSamples {

    private static final int LIMIT = 10;

    private MakeSamples() {}

    /** Reads the queries and the articles, writes the samples. */
    public static void main(String[] args) throws IOException, JsonException {
        List<LabelledQuery> queries = LabelledQueries.read(Path.of(args[0]));
        Set<String> leftOut = args[2].equals("-") ? Set.of() : numbers(Path.of(args[2]));
        Path[] paths = Arrays.stream(args).skip(3).map(Path::of).toArray(Path[]::new);
        Files.writeString(Path.of(args[1]), samples(queries, leftOut, paths).text(), StandardCharsets.UTF_8);
    }

    static Samples samples(List<LabelledQuery> queries, Set<String> leftOut, Path... paths) {
        List<Article> articles = KnowledgeBase.builder().paths(paths).indexAtFirstMatch().build().articles().stream()
                .filter(article -> !leftOut.contains(article.number().toUpperCase(Locale.ROOT)))
                .toList();
        KnowledgeBase kb = KnowledgeBase.of(articles);
        List<Answer> answers = queries.stream()
                .map(query -> kb.match(Query.of(query.query()).limit(LIMIT)))
                .toList();
        return Samples.of(
                queries, answers, articles.stream().map(Article::number).collect(Collectors.toSet()));
    }

    private static Set<String> numbers(Path file) throws IOException, JsonException {
        Set<String> numbers = new HashSet<>();
        for (Object number : (List<?>) new JsonReading().read(Files.readString(file, StandardCharsets.UTF_8))) {
            numbers.add(String.valueOf(number).toUpperCase(Locale.ROOT));
        }
        return numbers;
    }
}
