package io.github.remedium.render;

import java.util.Locale;

/** How constants are written in JSON and in word lists. */
final class Keys {

    private Keys() {}

    /** In lower case with hyphens: {@code translated-word}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
