package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A batch without the command line around it, which is fed again and again. */
public final class BatchLines {

    private final KnowledgeBase kb;
    private final Renderer renderer = new Renderer();

    /** A batch that a knowledge base answers. */
    public BatchLines(KnowledgeBase kb) {
        this.kb = kb;
    }

    /**
     * What came of a batch.
     *
     * @param status the exit status
     * @param out all results
     * @param err all messages
     */
    public record Result(int status, String out, String err) {}

    /** Answers the lines of a batch. */
    public Result answer(byte[] lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(lines),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false);
        int status = new Batch(streams, kb, renderer, Query::of, false).run("-");
        streams.out().flush();
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
