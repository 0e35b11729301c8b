package io.github.remedium.training;

import java.util.Set;

/**
 * Which features can only speak for an article, and which only against it. A weight of the other sign would have been
 * learnt from an accident of the training queries, and would make an answer less sure for having more evidence.
 */
final class FeatureSigns {

    private static final Set<String> FOR = Set.of(
            "explained",
            "littleExplained",
            "chain",
            "shortChain",
            "gap",
            "gapBits",
            "clearLead",
            "pointedMessage",
            "metCode");

    private static final Set<String> AGAINST =
            Set.of("missing", "worstUnmet", "crowd", "twoBest", "unmetCode", "unmetIdentifier", "unknown");

    private FeatureSigns() {}

    /** 1 for a feature whose weight must not be below 0, -1 for one whose weight must not be above, 0 for the rest. */
    static int of(String feature) {
        if (FOR.contains(feature)) {
            return 1;
        }
        return AGAINST.contains(feature) ? -1 : 0;
    }
}
