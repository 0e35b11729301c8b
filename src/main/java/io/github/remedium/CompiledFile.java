package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.ranking.Matcher;
import io.github.remedium.internal.snapshot.Snapshot;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Origin;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.MatchSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a compiled file holds, in public types. Translations are read when they are asked for. Immutable. */
final class CompiledFile {

    private final Snapshot snapshot;
    private final Snapshot.Origin origin;
    private final List<Article> articles;

    CompiledFile(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.origin = EngineTypes.orLoadException(snapshot::origin);
        this.articles = EngineTypes.orLoadException(this::read);
    }

    private List<Article> read() {
        List<Article> all = new ArrayList<>(snapshot.size());
        for (int i = 0; i < snapshot.size(); i++) {
            all.add(article(i, snapshot.number(i), snapshot.locales(i)));
        }
        return Collections.unmodifiableList(all);
    }

    private Article article(int index, String number, List<Locale> locales) {
        try {
            return Article.of(
                    number,
                    locales,
                    locale -> EngineTypes.orLoadException(
                            () -> snapshot.translation(index, locales.indexOf(locale), locale)));
        } catch (IllegalArgumentException e) {
            throw forged(e);
        }
    }

    /** What is thrown where the file contradicts itself, which its checksums cannot show, or was written to meanwhile. */
    LoadException forged(Throwable cause) {
        return new LoadException(
                snapshot.place() + ": the compiled file contradicts itself, or was changed while it was in use;"
                        + " compile it again",
                cause);
    }

    /** The articles, in the file's order. */
    List<Article> articles() {
        return articles;
    }

    /** The articles by number. */
    ArticleCatalogue catalogue(LocaleChooser chooser) {
        try {
            return new ArticleCatalogue(articles, chooser);
        } catch (IllegalArgumentException e) {
            throw forged(e);
        }
    }

    /** The choice among locales with which the file was made. */
    LocaleChooser locales() {
        return LocaleChooser.withFallbacks(origin.fallbacks());
    }

    /** What the file was made from. */
    Optional<Origin> origin() {
        return Optional.of(new Origin(origin.files(), origin.newest(), origin.digest()));
    }

    /** The report of the load from which the file was made; read anew by each call. */
    LoadReport report() {
        return EngineTypes.report(
                origin.files(),
                EngineTypes.orLoadException(snapshot::complaints).stream()
                        .map(EngineTypes::problem)
                        .toList(),
                articles);
    }

    /** What finds the articles, with a threshold and a calibration as far as the settings have any. */
    Matcher matcher(MatchSettings settings, boolean selfCalibrating) {
        Matcher matcher = snapshot.matcher(articles);
        Matcher set = matcher.with(Matching.confidence(matcher.confidence(), settings));
        return selfCalibrating ? Matching.selfCalibrated(set, articles) : set;
    }
}
