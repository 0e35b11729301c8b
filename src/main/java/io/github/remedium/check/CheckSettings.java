package io.github.remedium.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link Check} looks for, and how bad each finding is. Immutable; each method returns a changed copy. No method
 * takes null.
 */
public final class CheckSettings {

    private static final int INLINE_IMAGE_CHARS = 64 * 1024;
    private static final CheckSettings STANDARD =
            new CheckSettings(Map.of(), Set.of(), List.of(), List.of(), INLINE_IMAGE_CHARS);

    /** The severity of each rule that the user set; empty for off. */
    private final Map<Rule, Optional<Severity>> severities;

    private final Set<Rule> only;
    private final List<Locale> locales;
    private final List<Suppression> suppressions;
    private final int maxInlineImageChars;

    private CheckSettings(
            Map<Rule, Optional<Severity>> severities,
            Collection<Rule> only,
            List<Locale> locales,
            List<Suppression> suppressions,
            int maxInlineImageChars) {
        this.severities = severities.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(severities));
        this.only = only.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(only));
        this.locales = List.copyOf(locales);
        this.suppressions = List.copyOf(suppressions);
        this.maxInlineImageChars = maxInlineImageChars;
    }

    /** Every rule that is on by default, with its own severity, for all locales. */
    public static CheckSettings standard() {
        return STANDARD;
    }

    /**
     * Settings with what a rules file says. It is YAML: {@code rules} has a severity ({@code error}, {@code warning},
     * {@code info}), {@code on} or {@code off} for each rule id; {@code suppress} is a list of {@code rule}, {@code path} (a
     * glob) and {@code reason}; {@code max-inline-image-chars} is a number. A name or rule that is not known is an error.
     *
     * @param text the text of the file
     * @throws IllegalArgumentException if the file is not that; the message begins with {@code line:column:}
     */
    public CheckSettings withRulesFile(String text) {
        return RulesFile.read(Objects.requireNonNull(text, "text"), this);
    }

    /** Looks for a rule, whether or not it is on by default, with this severity. */
    public CheckSettings with(Rule rule, Severity severity) {
        return with(rule, Optional.of(Objects.requireNonNull(severity, "severity")));
    }

    /** Does not look for a rule. */
    public CheckSettings without(Rule rule) {
        return with(rule, Optional.empty());
    }

    private CheckSettings with(Rule rule, Optional<Severity> severity) {
        Map<Rule, Optional<Severity>> changed = new EnumMap<>(Rule.class);
        changed.putAll(severities);
        changed.put(Objects.requireNonNull(rule, "rule"), severity);
        return new CheckSettings(changed, only, locales, suppressions, maxInlineImageChars);
    }

    /** Looks for these rules alone, also for those that are off; for all that are on if there is none. */
    public CheckSettings only(Collection<Rule> rules) {
        return new CheckSettings(
                severities, Objects.requireNonNull(rules, "rules"), locales, suppressions, maxInlineImageChars);
    }

    /** Tells only of translations in these languages; of all if there is none. {@code es} stands for {@code es-ES} too. */
    public CheckSettings locales(List<Locale> wanted) {
        return new CheckSettings(
                severities, only, Objects.requireNonNull(wanted, "wanted"), suppressions, maxInlineImageChars);
    }

    /** Adds findings that are not to be told. */
    public CheckSettings suppressing(Suppression suppression) {
        List<Suppression> more = new ArrayList<>(suppressions);
        more.add(Objects.requireNonNull(suppression, "suppression"));
        return new CheckSettings(severities, only, locales, more, maxInlineImageChars);
    }

    /**
     * Sets from how many characters on an image that is written into the text is large; 65,536 if not set.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public CheckSettings maxInlineImageChars(int chars) {
        if (chars < 0) {
            throw new IllegalArgumentException("max-inline-image-chars must not be negative, was " + chars);
        }
        return new CheckSettings(severities, only, locales, suppressions, chars);
    }

    /** How bad findings of a rule are; empty if it is not looked for. */
    public Optional<Severity> severity(Rule rule) {
        Optional<Severity> set =
                severities.getOrDefault(Objects.requireNonNull(rule, "rule"), Optional.of(rule.severity()));
        if (!only.isEmpty()) {
            return only.contains(rule) ? Optional.of(set.orElse(rule.severity())) : Optional.empty();
        }
        return severities.containsKey(rule) || rule.onByDefault() ? set : Optional.empty();
    }

    /** Whether a rule is looked for. */
    public boolean looksFor(Rule rule) {
        return severity(rule).isPresent();
    }

    /** Whether findings in translations of this locale are told. */
    public boolean tellsOf(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locales.isEmpty() || locales.stream().anyMatch(wanted -> covers(wanted, locale));
    }

    /** What is not told, and why. */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /** From how many characters on an image that is written into the text is large. */
    public int maxInlineImageChars() {
        return maxInlineImageChars;
    }

    private static boolean covers(Locale wanted, Locale locale) {
        return wanted.getLanguage().equals(locale.getLanguage())
                && (wanted.getCountry().isEmpty() || wanted.getCountry().equals(locale.getCountry()))
                && (wanted.getScript().isEmpty() || wanted.getScript().equals(locale.getScript()));
    }
}
