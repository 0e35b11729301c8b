package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.check.Check;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.CheckSettings;
import io.github.remedium.check.Rule;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--rules", paramLabel = "FILE", description = "Severities and what is not to be told; YAML.")
    private @Nullable Path rules;

    @Option(names = "--only", paramLabel = "RULE", split = ",", description = "Looks for these rules alone.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--locale", paramLabel = "TAG", description = "Tells of this language alone; repeatable.")
    private List<String> locales = new ArrayList<>();

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
        CheckReport report = report(kb);
        streams.result(
                switch (wanted) {
                    case "json" -> report.json();
                    case "sarif" -> report.sarif();
                    default -> report.text().stripTrailing();
                });
        return report.findings().isEmpty() ? Status.FINE : Status.NONE;
    }

    private CheckReport report(KnowledgeBase kb) {
        SourceTexts texts = SourceTexts.read(common.sources(), Limits.standard());
        return Check.with(settings()).run(kb, texts, ProgressListener.NONE);
    }

    private CheckSettings settings() {
        CheckSettings settings = CheckSettings.standard();
        if (rules != null) {
            try {
                settings = settings.withRulesFile(Files.readString(rules));
            } catch (IOException e) {
                throw new UnusableException("--rules " + rules + " cannot be read");
            } catch (IllegalArgumentException e) {
                throw new UnusableException(String.valueOf(e.getMessage()));
            }
        }
        List<Rule> wanted = only.stream()
                .map(id ->
                        Rule.of(id).orElseThrow(() -> new UnusableException("--only: there is no rule '" + id + "'")))
                .toList();
        return settings.only(wanted)
                .locales(locales.stream().map(Locale::forLanguageTag).toList());
    }
}
