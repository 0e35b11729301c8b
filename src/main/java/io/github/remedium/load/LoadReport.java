package io.github.remedium.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was loaded and what was odd about it. Every file that was looked at is either in an article or named by a
 * problem: an {@link Severity#ERROR error}, or the warning that another file says the same.
 *
 * @param files files looked at; those of other types that were passed over do not count
 * @param articles articles loaded
 * @param translations translations loaded
 * @param locales translations per locale, by language tag
 * @param problems all complaints about articles, by path, then place; behind them what language packs lack
 */
public record LoadReport(
        int files, int articles, int translations, Map<Locale, Integer> locales, List<Problem> problems) {

    /** Copies the collections. */
    public LoadReport {
        locales = Collections.unmodifiableMap(new LinkedHashMap<>(locales));
        problems = List.copyOf(problems);
    }

    /** The problems of one severity. */
    public List<Problem> problems(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).toList();
    }
}
