package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.locale.ServedTranslation;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one article. */
@Command(name = "show", description = "Shows an article in the best language for the reader.")
final class ShowCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FieldsOption fields = new FieldsOption();

    @Mixin
    private ReaderOptions reader = new ReaderOptions();

    @Parameters(paramLabel = "NUMBER", description = "The article's number, such as KA-05406, or its path.")
    private String number = "";

    ShowCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        KnowledgeBase kb = common.loadToRead(streams);
        common.note(streams, kb.report());
        Optional<ServedTranslation> served = kb.translation(number, reader.readers());
        if (served.isEmpty()) {
            streams.complain("there is no article " + number + " in " + common.from());
            return Status.NONE;
        }
        streams.result(common.renderer(fields).translation(served.get(), reader.format()));
        return Status.FINE;
    }
}
