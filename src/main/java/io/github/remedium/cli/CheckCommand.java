package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.check.Check;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.CheckSettings;
import io.github.remedium.check.Rule;
import io.github.remedium.check.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with the articles. */
@Command(
        name = "check",
        description =
                "Says what is wrong with the articles, for those who write and translate them: what is lost, left or"
                        + " changed in a translation, what is not found by its own words, what is badly made. Exit status 1 if"
                        + " anything is.")
final class CheckCommand implements Callable<Integer> {

    /** The forms of a report on standard output. */
    private enum Form {
        TEXT,
        JSON,
        SARIF,
        JUNIT
    }

    /** From which severity on the exit status is 1. */
    private enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER
    }

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif (for code hosts and editors) or junit (for build servers). Default: text.")
    private Form format = Form.TEXT;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the report as one page to this file.")
    private @Nullable Path html;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "YAML with severities, rules that are off or on, and findings that are not to be told.")
    private @Nullable Path rules;

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            description = "Looks for these rules alone, also if they are off; commas between them.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            split = ",",
            converter = ReaderOptions.Tag.class,
            description = "Tells of translations in this language alone; repeatable. es stands for es-ES too.")
    private List<Locale> locales = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "From which severity on the exit status is 1: error, warning, info or never. Default: info.")
    private FailOn failOn = FailOn.INFO;

    @Mixin
    private BaselineOptions baseline = new BaselineOptions();

    @Mixin
    private FixOptions fix = new FixOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        baseline.validate(!only.isEmpty() || !locales.isEmpty());
        fix.validate();
        CheckSettings settings = settings();
        KnowledgeBase kb = common.loadToRead(streams);
        common.note(streams, kb.report());
        SourceTexts texts = SourceTexts.read(common.sources(), common.limits());
        UnaryOperator<String> names = new FileNames(texts);
        CheckReport report = baseline.before(run(kb, texts, settings), common, streams);
        if (fix.isAsked()) {
            report = fix.write(report, texts, names, format == Form.TEXT ? streams.out() : streams.err(), streams);
        }
        report = baseline.after(report, common, streams);
        if (html != null) {
            TextFiles.write("--html", html, report.html(kb));
        }
        streams.result(written(report, names));
        return fails(report) ? Status.NONE : Status.FINE;
    }

    private CheckReport run(KnowledgeBase kb, SourceTexts texts, CheckSettings settings) {
        try (LoadingBar bar = LoadingBar.of(streams, common.quiet(), "Checking")) {
            return Check.with(settings).run(kb, texts, bar);
        }
    }

    private String written(CheckReport report, UnaryOperator<String> names) {
        String whole = switch (format) {
            case TEXT -> report.text();
            case JSON -> report.json();
            case SARIF -> report.sarif(names);
            case JUNIT -> report.junit(names);
        };
        return whole.stripTrailing();
    }

    private boolean fails(CheckReport report) {
        return failOn != FailOn.NEVER && report.has(Severity.valueOf(failOn.name()));
    }

    private CheckSettings settings() {
        CheckSettings settings = CheckSettings.standard();
        if (rules != null) {
            try {
                settings = settings.withRulesFile(TextFiles.read("--rules", rules));
            } catch (IllegalArgumentException e) {
                throw new UnusableException(rules + ":" + e.getMessage());
            }
        }
        List<Rule> wanted = only.stream()
                .map(id ->
                        Rule.of(id).orElseThrow(() -> new UnusableException("--only: there is no rule '" + id + "'")))
                .toList();
        return settings.only(wanted).locales(locales);
    }
}
