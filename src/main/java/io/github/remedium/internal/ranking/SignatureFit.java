package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.SignatureKind;

/** How well the best signature of an article is met. */
final class SignatureFit {
    /** What it is worth: its chain, lessened by what the chain leaves out of signature and query. */
    float value;

    /** Information of the chain, bits. */
    float chain;

    /** Share of the signature that the chain meets. */
    float coverage;

    /** Share of the query's stretch between the chain's ends that the chain meets. */
    float density;

    /** Share of the signature's information that stands nowhere in the query, in whatever order. */
    float missing = 1;

    /** Information of the rarest word of that signature that stands nowhere in the query, bits. */
    float worstMissing;

    /** The first and the last atom of the query in the chain. */
    int first;

    int last = -1;

    SignatureKind kind = SignatureKind.SENTENCE;

    /** Its number; -1 where none is met. */
    int signature = -1;
}
