package io.github.remedium;

import io.github.remedium.internal.ranking.Matcher;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The match index, made when it is first asked for: who only reads articles does not pay for it. Safe for any number of
 * threads; it is made once, and those who come meanwhile wait for it.
 */
final class LazyMatcher {

    private final Supplier<Matcher> maker;
    private volatile @Nullable Matcher matcher;

    LazyMatcher(Supplier<Matcher> maker) {
        this.maker = maker;
    }

    Matcher get() {
        Matcher present = matcher;
        return present != null ? present : make();
    }

    boolean isMade() {
        return matcher != null;
    }

    private synchronized Matcher make() {
        Matcher present = matcher;
        if (present == null) {
            present = maker.get();
            matcher = present;
        }
        return present;
    }
}
