package io.github.remedium.locale;

import java.util.Locale;
import java.util.Optional;

/**
 * Which locale was served, and why.
 *
 * @param requested what was asked for, absent where nothing was
 * @param served what there is
 * @param fit how the two relate
 */
public record LocaleChoice(Optional<Locale> requested, Locale served, LocaleFit fit) {}
