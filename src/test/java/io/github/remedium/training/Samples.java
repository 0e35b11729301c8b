package io.github.remedium.training;

import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.QueryFileException;
import io.github.remedium.internal.text.SafeText;
import io.github.remedium.match.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Samples of one set of queries asked one knowledge base, and their form as a file: a line that names the columns, then
 * a line for each query, cells parted by tabs. The columns are {@code id}, {@code type}, {@code group}, {@code right}
 * and {@code answerable} (1 or 0), {@code prose}, and the features by name; a query without a candidate has no features.
 * Immutable.
 *
 * @param features the names of the features
 * @param rows a sample for each query
 */
record Samples(List<String> features, List<Sample> rows) {

    private static final List<String> COLUMNS = List.of("id", "type", "group", "right", "answerable", "prose");

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a sample has features, but not as many as there are names
     */
    public Samples {
        features = List.copyOf(features);
        rows = List.copyOf(rows);
        for (Sample row : rows) {
            if (row.hasCandidate() && row.features().size() != features.size()) {
                throw new IllegalArgumentException(
                        row.id() + " has " + row.features().size() + " features, not " + features.size());
            }
        }
    }

    /**
     * The samples that these answers are.
     *
     * @param queries the queries, with all their labels
     * @param answers the answer to each of them
     * @param numbers the articles of the knowledge base; labels that are not among them count for nothing
     */
    public static Samples of(List<LabelledQuery> queries, List<Answer> answers, Set<String> numbers) {
        if (queries.size() != answers.size()) {
            throw new IllegalArgumentException(queries.size() + " queries, but " + answers.size() + " answers");
        }
        List<Sample> rows = new ArrayList<>();
        List<String> features = List.of();
        for (int i = 0; i < answers.size(); i++) {
            rows.add(Sample.of(queries.get(i), answers.get(i), numbers));
            if (features.isEmpty() && rows.get(i).hasCandidate()) {
                features = List.copyOf(
                        answers.get(i).explain().ranked().get(0).features().keySet());
            }
        }
        return new Samples(features, rows);
    }

    /** As a file holds them. Ends in a line break. */
    public String text() {
        StringBuilder out = new StringBuilder(String.join("\t", COLUMNS));
        features.forEach(name -> out.append('\t').append(name));
        out.append('\n');
        for (Sample row : rows) {
            out.append(SafeText.line(row.id())).append('\t');
            out.append(SafeText.line(row.type())).append('\t');
            out.append(SafeText.line(row.group())).append('\t');
            out.append(row.right() ? 1 : 0).append('\t');
            out.append(row.answerable() ? 1 : 0).append('\t');
            out.append(row.prose());
            row.features().forEach(value -> out.append('\t').append(value));
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * The samples of a file.
     *
     * @throws QueryFileException if the file cannot be read or is not of that shape
     */
    public static Samples read(Path file) {
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new QueryFileException(file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
    }

    /**
     * The samples of a text.
     *
     * @param name what messages call it
     * @throws QueryFileException if the text is not of that shape
     */
    public static Samples parse(String text, String name) {
        List<String> lines = text.lines().toList();
        List<String> head = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (head.size() < COLUMNS.size() || !head.subList(0, COLUMNS.size()).equals(COLUMNS)) {
            throw new QueryFileException(name + ":1: the columns must begin with " + String.join(", ", COLUMNS)
                    + "; MakeSamples writes such a file");
        }
        List<Sample> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new SampleLine(name, i + 1, head, lines.get(i)).sample(COLUMNS.size()));
        }
        return new Samples(head.subList(COLUMNS.size(), head.size()), rows);
    }
}
