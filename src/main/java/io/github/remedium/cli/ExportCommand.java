package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all translations as JSON. */
@Command(
        name = "export",
        description = "Writes every translation as one line of JSON; with --locale one translation of every article.")
final class ExportCommand implements Callable<Integer> {

    /** After so many lines, the command checks whether its output is still read. */
    private static final int LOOK_EVERY = 100;

    private final Streams streams;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private FieldsOption fields = new FieldsOption();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = ReaderOptions.Tag.class,
            description = "One translation of every article, the best for this language.")
    private @Nullable Locale locale;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReaderOptions.FormatName.class,
            description = "json and nothing else.")
    private Format format = Format.JSON;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (format != Format.JSON) {
            throw new UnusableException("export writes json");
        }
        KnowledgeBase kb = common.loadEvenIfEmpty(streams);
        common.note(streams, kb.report());
        Renderer renderer = common.renderer(fields);
        List<ServedTranslation> all = locale == null
                ? kb.articles().stream()
                        .flatMap(article -> article.translations().stream())
                        .map(ExportCommand::itself)
                        .toList()
                : kb.translations(List.of(locale));
        for (int i = 0; i < all.size(); i++) {
            streams.result(renderer.translation(all.get(i), Format.JSON));
            if (i % LOOK_EVERY == 0 && streams.out().checkError()) {
                break;
            }
        }
        return Status.FINE;
    }

    private static ServedTranslation itself(Translation translation) {
        return new ServedTranslation(
                translation, new LocaleChoice(Optional.empty(), translation.locale(), LocaleChoice.Fit.UNASKED));
    }
}
