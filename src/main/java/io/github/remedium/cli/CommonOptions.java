package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.render.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that needs articles. */
final class CommonOptions {

    private static final Path HERE = Path.of("kb-articles");

    @Option(
            names = "--kb",
            paramLabel = "PATH",
            description = "A folder, zip, jar or file with articles; repeatable. Without it kb-articles here, else the"
                    + " articles inside the jar.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "FOLDER",
            description = "A folder with what is known about a language, named by its tag, such as pl; repeatable.")
    private List<Path> languages = new ArrayList<>();

    @Option(
            names = "--fallback",
            paramLabel = "TAG",
            description = "Serve this language if none fits the reader; repeatable, in this order. Default: en.")
    private List<String> fallbacks = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = Settings.FILE_OPTION,
            paramLabel = "FILE",
            description = "Read settings from this YAML file; config prints them. Default: $REMEDIUM_CONFIG.")
    @SuppressWarnings("UnusedVariable") // looked up by name before the arguments are read
    private @Nullable String config;

    @Option(names = "--quiet", description = "No progress and no notes on the error stream.")
    private boolean quiet;

    @Option(names = "--debug", description = "Show stack traces.")
    @SuppressWarnings("UnusedVariable") // looked up by name where exceptions end
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean help;

    boolean quiet() {
        return quiet;
    }

    /**
     * The knowledge base that the user named, for matching.
     *
     * @throws UnusableException if one of the paths does not exist
     */
    KnowledgeBase load(Streams streams, MatchSettings matching) {
        return load(streams, matching, ProgressListener.NONE);
    }

    /** The same, telling somebody else too how far it is. */
    KnowledgeBase load(Streams streams, MatchSettings matching, ProgressListener progress) {
        return load(streams, builder().matching(matching), progress);
    }

    /** The same for a command that only reads articles, which needs no index. */
    KnowledgeBase loadToRead(Streams streams) {
        return load(streams, builder().indexAtFirstMatch(), ProgressListener.NONE);
    }

    /** The same for a command that also has something to say where there is no article. */
    KnowledgeBase loadEvenIfEmpty(Streams streams) {
        return load(streams, builder().indexAtFirstMatch().allowEmpty(), ProgressListener.NONE);
    }

    private KnowledgeBase load(Streams streams, KnowledgeBaseBuilder builder, ProgressListener progress) {
        try (LoadingBar bar = LoadingBar.of(streams, quiet, "Loading")) {
            ProgressListener both = (done, total) -> {
                bar.progress(done, total);
                progress.progress(done, total);
            };
            return builder.progress(both).build();
        }
    }

    /**
     * Loads for matching once more, without showing progress. The index is made by who serves the articles, when it is
     * known which they are.
     *
     * @throws UnusableException if one of the paths does not exist any more
     */
    KnowledgeBase loadAgain(MatchSettings matching) {
        return builder().matching(matching).indexAtFirstMatch().build();
    }

    /** What writes answers, with the words of the languages the user named. */
    Renderer renderer() {
        return new Renderer(packs());
    }

    /** The same, showing the fields of the front matter that the user named. */
    Renderer renderer(FieldsOption fields) {
        return new Renderer(packs(), fields.shown());
    }

    /** The languages the user named. */
    List<LanguagePack> packs() {
        return languages.stream().map(LanguagePack::folder).toList();
    }

    /** The files and folders that the articles come from; empty for those inside the jar. */
    List<Path> places() {
        if (paths.isEmpty() && Files.isDirectory(HERE)) {
            return List.of(HERE);
        }
        return List.copyOf(paths);
    }

    /** What {@link #load} loads from. */
    List<Source> sources() {
        return places().stream().map(Source::of).toList();
    }

    /** How much {@link #load} reads. */
    Limits limits() {
        return reading.limits();
    }

    /**
     * Looks whether the places are there.
     *
     * @throws UnusableException if one of them is not
     */
    void checkPlaces() {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw new UnusableException(
                        "--kb " + path + (Files.exists(path) ? " cannot be read" : " does not exist"));
            }
        }
    }

    private KnowledgeBaseBuilder builder() {
        checkPlaces();
        KnowledgeBaseBuilder builder = KnowledgeBase.builder();
        reading.set(builder);
        packs().forEach(builder::language);
        if (!fallbacks.isEmpty()) {
            builder.fallbacks(fallbacks.stream().map(CommonOptions::locale).toArray(Locale[]::new));
        }
        if (!paths.isEmpty()) {
            builder.paths(paths.toArray(Path[]::new));
        } else if (Files.isDirectory(HERE)) {
            builder.paths(HERE);
        } else {
            builder.bundled();
        }
        return builder;
    }

    private static Locale locale(String tag) {
        return LanguageTags.parse(tag)
                .orElseThrow(() -> new UnusableException("--fallback " + tag + " is no language tag such as nl-BE"));
    }

    /** Says on the error stream how many files could not be loaded, unless the user wants quiet. */
    void note(Streams streams, LoadReport report) {
        int errors = report.problems(Problem.Severity.ERROR).size();
        if (!quiet && errors > 0) {
            streams.complain(errors + " of " + report.files() + " files could not be loaded; inspect names them");
        }
    }

    /** Where the articles come from, for messages. */
    String from() {
        if (!paths.isEmpty()) {
            return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        }
        return Files.isDirectory(HERE) ? HERE.toString() : "the bundled articles";
    }
}
