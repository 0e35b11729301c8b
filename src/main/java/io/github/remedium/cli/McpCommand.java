package io.github.remedium.cli;

import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.mcp.McpDoor;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a knowledge base to a language model over standard input and output. */
@Command(
        name = "mcp",
        description =
                "Serves the articles to a language model: the Model Context Protocol on standard input and output,"
                        + " until the input ends. (serve has it at /mcp.)")
final class McpCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FieldsOption fields = new FieldsOption();

    @Mixin
    private LiveOptions liveOptions = new LiveOptions();

    McpCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        ServerLog log = ServerLog.of(ServerLog.Form.PLAIN, streams);
        LiveKnowledgeBase live = liveOptions.live(common, streams);
        common.note(streams, live.get().report());
        liveOptions.watch(common, live, log);
        McpDoor door = new McpDoor(live, liveOptions.urls(), VersionText.version(), common.renderer(fields));
        if (!common.quiet()) {
            long millis = (System.nanoTime() - begun) / 1_000_000;
            log.note("ready with " + live.get().articles().size() + " articles after " + millis + " ms");
        }
        try {
            door.serve(streams.in(), streams.out());
        } catch (IOException e) {
            throw new UnusableException("the conversation broke off: " + e.getMessage());
        }
        return Status.FINE;
    }
}
