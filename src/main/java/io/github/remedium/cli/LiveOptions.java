package io.github.remedium.cli;

import io.github.remedium.IndexTime;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.render.ArticleUrls;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a knowledge base that is served is kept up to date, and where its articles are to be read. */
final class LiveOptions {

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
            names = "--url-template",
            paramLabel = "URL",
            description = "Where an article can be read, with {number} and {locale} in it, such as"
                    + " https://kb.example/{locale}/{number}; {path} is the number with its slashes, for articles that"
                    + " have a path for one.")
    private @Nullable String urlTemplate;

    /** Where an article can be read. */
    ArticleUrls urls() {
        try {
            return urlTemplate == null ? ArticleUrls.STANDARD : new ArticleUrls(urlTemplate);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("--url-template: " + e.getMessage());
        }
    }

    /** The articles, read now and again when they change, as far as the user wants that. */
    LiveKnowledgeBase live(CommonOptions common, Streams streams) {
        if (!(mayLose >= 0 && mayLose <= 1)) {
            throw new UnusableException("--may-lose must be from 0 to 1, was " + mayLose);
        }
        if (watch && common.places().isEmpty()) {
            throw new UnusableException("--watch needs files to watch; --kb names them");
        }
        return LiveKnowledgeBase.of(common.load(streams, IndexTime.AT_BUILD), common::loadAgain, mayLose);
    }

    /** Begins to watch, if the user wants that, until the process ends. */
    void watch(CommonOptions common, LiveKnowledgeBase live, Streams streams) {
        if (watch) {
            new FileWatch(common.places(), live, message -> {
                        if (!common.quiet()) {
                            streams.complain(message);
                        }
                    })
                    .start();
        }
    }
}
