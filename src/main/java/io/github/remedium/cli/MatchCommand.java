package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers error texts. */
@Command(
        name = "match",
        description = {
            "Finds the article for an error text. Exit status 0 found, 1 none, 3 ambiguous.",
            "With --batch: 0, or 2 if a line could not be read; such lines are named on the error stream and every other"
                    + " one is answered."
        })
final class MatchCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Mixin
    private CalibrationOption calibration = new CalibrationOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description = "The error text, or - to read it from standard input. Put -- before a text that begins with a"
                    + " hyphen.")
    private List<String> text = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "List at most N articles, 1 to 100. Default: 5.")
    private int limit = Query.DEFAULT_LIMIT;

    @Option(names = "--product", paramLabel = "NAME", description = "Only articles about this product.")
    private @Nullable String product;

    @Option(
            names = "--choice",
            paramLabel = "CHOICE",
            description = "What was chosen in the question of an ambiguous answer to the same text. Repeat it for each"
                    + " question that was asked.")
    private List<String> choices = new ArrayList<>();

    @Option(names = "--explain", description = "Add how the answer was decided.")
    private boolean explain;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer a file (or - for standard input) of JSON lines"
                    + " {\"id\",\"query\",\"locale\"?,\"product\"?,\"choices\"?,\"limit\"?} with a JSON line each.")
    private @Nullable String batch;

    MatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if ((batch == null) == text.isEmpty()) {
            throw new UnusableException("match needs either a TEXT (or - for standard input) or --batch FILE");
        }
        if (limit < 1 || limit > 100) {
            throw new UnusableException("--limit must be from 1 to 100, was " + limit);
        }
        if (choices.size() > Query.MOST_CHOICES) {
            throw new UnusableException("--choice may be given at most " + Query.MOST_CHOICES + " times");
        }
        KnowledgeBase kb = common.load(streams, calibration.matching());
        common.note(streams, kb.report());
        return batch == null ? one(kb) : new Batch(streams, kb, common.renderer(), this::query, explain).run(batch);
    }

    private int one(KnowledgeBase kb) {
        String asked = text.equals(List.of("-")) ? InputText.readAll(streams.in()) : String.join(" ", text);
        Query query = query(asked);
        if (reader.reader().isPresent()) {
            query = query.locale(reader.reader().get());
        }
        Answer answer;
        try {
            answer = kb.match(query);
        } catch (IllegalArgumentException e) {
            throw choices.isEmpty() ? e : new UnusableException("--choice: " + e.getMessage());
        }
        Renderer renderer = common.renderer();
        if (reader.format() == Format.JSON) {
            Map<String, Object> data = new LinkedHashMap<>(renderer.answerData(answer, reader.reader()));
            if (explain) {
                data.put("explanation", renderer.explanationData(answer.explain()));
            }
            streams.result(renderer.json(data));
        } else {
            streams.result(renderer.answer(answer, reader.reader(), reader.format()));
            if (explain) {
                streams.result("\n" + renderer.explanation(answer.explain(), reader.format()));
            }
        }
        return switch (answer.status()) {
            case FOUND -> Status.FINE;
            case NONE -> Status.NONE;
            case AMBIGUOUS -> Status.AMBIGUOUS;
        };
    }

    /** A query with what the options say. */
    private Query query(String asked) {
        Query query = Query.of(asked).limit(limit);
        if (reader.named().isPresent()) {
            query = query.locale(reader.named().get());
        }
        if (product != null) {
            query = query.product(product);
        }
        return query.choices(choices);
    }
}
