package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.lexicon.Vocabulary;
import io.github.remedium.internal.ranking.Calibration;
import io.github.remedium.internal.ranking.Confidence;
import io.github.remedium.internal.ranking.Matcher;
import io.github.remedium.internal.snapshot.Snapshot;
import io.github.remedium.internal.trial.SelfTrial;
import io.github.remedium.match.MatchSettings;
import java.util.List;
import java.util.Optional;

/** Turns the settings of matching into what matches. */
final class Matching {

    private Matching() {}

    /**
     * What finds these articles.
     *
     * @param known what is known about languages
     * @param shipped whether that is what the library brings along, and no more
     * @param trial whether the confidence is corrected by a trial
     * @param workers the threads that index
     */
    static Matcher of(
            List<Article> articles,
            Languages known,
            boolean shipped,
            MatchSettings settings,
            boolean trial,
            Workers workers) {
        Matcher matcher = Matcher.of(
                articles,
                vocabulary(known, shipped, settings.lexicons()),
                confidence(Confidence.standard(), settings),
                settings.learning(),
                workers);
        return trial ? selfCalibrated(matcher, articles) : matcher;
    }

    /** A confidence with the calibration and the threshold of settings, as far as they have any. */
    static Confidence confidence(Confidence confidence, MatchSettings settings) {
        Confidence set = confidence;
        if (settings.calibration().isPresent()) {
            Calibration learnt = Calibration.parse(settings.calibration().get());
            set = set.recalibrated(learnt.scale(), learnt.shift()).withThreshold(learnt.threshold());
        }
        return settings.threshold().isPresent()
                ? set.withThreshold(settings.threshold().getAsDouble())
                : set;
    }

    /** A matcher whose confidence is corrected by a trial with its articles. */
    static Matcher selfCalibrated(Matcher matcher, List<Article> articles) {
        return matcher.with(matcher.confidence()
                .recalibrated(1, SelfTrial.of(articles, matcher).shift()));
    }

    /**
     * What is known of words: where nothing was added to what the library knows, as the build has laid it down in the
     * file of the bundled articles, which takes a fraction of the time that its texts take to be read.
     */
    private static Vocabulary vocabulary(Languages known, boolean shipped, List<String> lexicons) {
        Optional<Snapshot> made =
                shipped && lexicons.isEmpty() ? EngineTypes.snapshot(KnowledgeBase.bundledSource()) : Optional.empty();
        return made.map(Snapshot::vocabulary).orElseGet(() -> Vocabulary.of(known, lexicons));
    }
}
