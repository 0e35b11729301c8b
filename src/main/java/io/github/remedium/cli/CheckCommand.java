package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.check.Check;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with the articles. */
@Command(
        name = "check",
        description = "Says what is wrong with the articles: missing translations, sections and steps, codes lost in"
                + " translation, doubled titles. Exit status 1 if anything is.")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif. Default: text.")
    private String format = "text";

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String wanted = format.toLowerCase(Locale.ROOT);
        if (!wanted.equals("text") && !wanted.equals("json") && !wanted.equals("sarif")) {
            throw new UnusableException("check writes text, json or sarif");
        }
        KnowledgeBase kb = common.loadToRead(streams);
        common.note(streams, kb.report());
        Check check = Check.of(kb);
        streams.result(
                switch (wanted) {
                    case "json" -> check.json();
                    case "sarif" -> check.sarif();
                    default -> check.text().stripTrailing();
                });
        return check.findings().isEmpty() ? Status.FINE : Status.NONE;
    }
}
