package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import java.lang.ref.SoftReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made of a knowledge base when it is first asked for, and made anew when the articles have been read again or
 * memory became short: what is kept here never keeps an old knowledge base alive. Safe for any number of threads; those who
 * come while it is made wait for it.
 */
final class PerKnowledgeBase<T> implements Supplier<T> {

    private final Supplier<KnowledgeBase> current;
    private final Function<KnowledgeBase, T> maker;
    private volatile @Nullable SoftReference<Made<T>> last;

    private record Made<T>(KnowledgeBase kb, T value) {}

    PerKnowledgeBase(Supplier<KnowledgeBase> current, Function<KnowledgeBase, T> maker) {
        this.current = current;
        this.maker = maker;
    }

    @Override
    public T get() {
        KnowledgeBase kb = current.get();
        Made<T> made = last();
        return made != null && made.kb() == kb ? made.value() : make(kb);
    }

    private synchronized T make(KnowledgeBase kb) {
        Made<T> made = last();
        if (made != null && made.kb() == kb) {
            return made.value();
        }
        Made<T> anew = new Made<>(kb, maker.apply(kb));
        last = new SoftReference<>(anew);
        return anew.value();
    }

    private @Nullable Made<T> last() {
        SoftReference<Made<T>> kept = last;
        return kept == null ? null : kept.get();
    }
}
