package io.github.remedium.training;

import java.util.List;
import java.util.Set;

/** In which direction a number may move the probability: +1 only up, -1 only down, 0 either way. */
final class Signs {

    private static final Set<String> UP = Set.of(
            "explained",
            "littleExplained",
            "chain",
            "shortChain",
            "gap",
            "gapBits",
            "clearLead",
            "metCode",
            "density",
            "coverage",
            "signatureGap",
            "rarest",
            "rarestWhole",
            "longWhole",
            "fullyMet",
            "evidence",
            "secondEvidence",
            "lead",
            "firstIn",
            "wholeEvidence",
            "wholeExplained",
            "wholeMetCode");

    private static final Set<String> DOWN = Set.of(
            "missing",
            "worstMissing",
            "wholeWorst",
            "wholeUnknown",
            "worstUnmet",
            "crowd",
            "unmetCode",
            "unmetIdentifier",
            "unknown",
            "rarestUnmet",
            "otherEvidence",
            "wholeUnmet",
            "wholeUnmetCode",
            "replacedWords",
            "replacedValues",
            "contraryTail",
            "signatures");

    private Signs() {}

    static int[] of(List<String> names) {
        return names.stream()
                .mapToInt(name -> UP.contains(name) ? 1 : DOWN.contains(name) ? -1 : 0)
                .toArray();
    }
}
