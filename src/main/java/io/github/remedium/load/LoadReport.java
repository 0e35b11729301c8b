package io.github.remedium.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What was loaded, and what was wrong with the files. Every file that was read is either a translation of an article or
 * named by a problem: an {@linkplain Problem.Severity#ERROR error}, or the warning that another file has the same content.
 * Immutable.
 *
 * @param files number of files that were read; ignored files of other types do not count
 * @param articles number of articles
 * @param translations number of translations
 * @param locales number of translations of each locale, sorted by language tag
 * @param problems all problems of articles, sorted by path, then by place; after them what language packs lack
 */
public record LoadReport(
        int files, int articles, int translations, Map<Locale, Integer> locales, List<Problem> problems) {

    /** Copies the map and the list. */
    public LoadReport {
        locales = Collections.unmodifiableMap(new LinkedHashMap<>(locales));
        problems = List.copyOf(problems);
    }

    /** The problems of one severity. */
    public List<Problem> problems(Problem.Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return problems.stream().filter(p -> p.severity() == severity).toList();
    }
}
