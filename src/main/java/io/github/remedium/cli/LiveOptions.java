package io.github.remedium.cli;

import io.github.remedium.BrokenFiles;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.render.ArticleUrls;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that serve: how the articles are kept up to date, and what their addresses are. */
final class LiveOptions {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Mixin
    private CalibrationOption calibration = new CalibrationOption();

    @Option(names = "--watch", description = "Read the articles again when their files change.")
    private boolean watch;

    @Option(
            names = "--may-lose",
            paramLabel = "SHARE",
            description =
                    "The share of the articles that may be gone when they are read again; if more are, the old ones"
                            + " stay. Default: 0.2.")
    private double mayLose = LiveKnowledgeBase.STANDARD_LOSS;

    @Option(
            names = "--broken-files",
            paramLabel = "keep|drop",
            description = "What becomes of a translation when the articles are read again and its file cannot be loaded"
                    + " any more: keep serves what was read before, drop leaves it out. Default: keep.")
    private BrokenFiles brokenFiles = BrokenFiles.KEEP;

    @Option(
            names = "--url-template",
            paramLabel = "URL",
            description = "Where an article can be read, with {number} and {locale} in it, such as"
                    + " https://kb.example/{locale}/{number}; {path} is the number with its slashes, for articles that"
                    + " have a path for one.")
    private @Nullable String urlTemplate;

    /** Makes the addresses of articles. */
    ArticleUrls urls() {
        try {
            return urlTemplate == null ? ArticleUrls.STANDARD : new ArticleUrls(urlTemplate);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("--url-template: " + e.getMessage());
        }
    }

    /** The knowledge base, which can be loaded again. */
    LiveKnowledgeBase live(CommonOptions common, Streams streams) {
        MatchSettings matching = matching();
        LiveKnowledgeBase live = notYetLoaded(common, matching);
        live.serve(common.load(streams, matching));
        return live;
    }

    /** How to match; what is wrong with these options is said now. */
    MatchSettings matching() {
        return calibration.matching();
    }

    /** The same before its articles are loaded; what is wrong with the options is said now. */
    LiveKnowledgeBase notYetLoaded(CommonOptions common, MatchSettings matching) {
        if (!(mayLose >= 0 && mayLose <= 1)) {
            throw new UnusableException("--may-lose must be from 0 to 1, was " + mayLose);
        }
        if (watch && common.places().isEmpty()) {
            throw new UnusableException("--watch needs files to watch; --kb names them");
        }
        common.checkPlaces();
        return LiveKnowledgeBase.notYetLoaded(() -> common.loadAgain(matching), mayLose, brokenFiles);
    }

    /** Begins to watch the files until the process ends, if the user asked for it. */
    void watch(CommonOptions common, LiveKnowledgeBase live, ServerLog log) {
        live.onReload(reload -> {
            // That old articles or translations stay, and that a translation was lost, are no notes but faults.
            boolean fault = !reload.swapped()
                    || !reload.changes().lost().isEmpty()
                    || !reload.kept().isEmpty();
            boolean news = reload.outcome() != Reload.Outcome.UNCHANGED;
            if (fault) {
                log.warn(reload.message());
            } else if (news && !common.quiet()) {
                log.note(reload.message());
            }
        });
        if (watch) {
            live.watch(PAUSE, common.places().toArray(Path[]::new));
        }
    }
}
