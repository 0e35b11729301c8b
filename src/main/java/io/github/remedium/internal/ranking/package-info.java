/** Candidates, comparison with signatures, features and confidence. */
@NullMarked
package io.github.remedium.internal.ranking;

import org.jspecify.annotations.NullMarked;
