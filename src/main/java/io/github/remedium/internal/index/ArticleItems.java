package io.github.remedium.internal.index;

import java.util.List;

/**
 * What the index holds of one article, read on its own: its terms have numbers of their own, which {@link IndexBuilder#add}
 * turns into those of all articles. Not to be changed after it is made.
 */
public final class ArticleItems {

    /** Its terms, in the order in which they come. */
    final List<TermNumbers.Term> terms;

    /** The terms that stand in it, and the concepts, each as {@code -concept - 1}. */
    final int[] ids;

    /** The weight of each of {@link #ids}. */
    final byte[] weights;

    /** Its signatures, with ids as above. */
    final List<SignatureTableBuilder.Raw> signatures;

    /** Its translations side by side. */
    final ParallelText parallel;

    ArticleItems(
            List<TermNumbers.Term> terms,
            int[] ids,
            byte[] weights,
            List<SignatureTableBuilder.Raw> signatures,
            ParallelText parallel) {
        this.terms = terms;
        this.ids = ids;
        this.weights = weights;
        this.signatures = signatures;
        this.parallel = parallel;
    }
}
