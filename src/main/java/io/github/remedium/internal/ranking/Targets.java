package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.KnownWord;
import java.util.Arrays;

/** Targets of one item, each with the information that meeting it earns. */
final class Targets {
    private final ArticleIndex index;
    private int[] ids = new int[4];
    private float[] credits = new float[4];
    private int size;

    Targets(ArticleIndex index) {
        this.index = index;
    }

    void add(KnownWord word, float share) {
        for (int i = 0; i < word.targets().length; i++) {
            add(word.targets()[i], word.credits()[i] * share);
        }
    }

    void add(int id, float credit) {
        for (int i = 0; i < size; i++) {
            if (ids[i] == id) {
                credits[i] = Math.max(credits[i], credit);
                return;
            }
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            credits = Arrays.copyOf(credits, size * 2);
        }
        ids[size] = id;
        credits[size++] = credit;
    }

    boolean isEmpty() {
        return size == 0;
    }

    float information() {
        float most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, index.information(ids[i]));
        }
        return most;
    }

    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    float[] credits() {
        return Arrays.copyOf(credits, size);
    }
}
