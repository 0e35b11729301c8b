/** Terms, postings and candidates: which articles hold what, and how rare it is. */
@NullMarked
package io.github.remedium.internal.index;

import org.jspecify.annotations.NullMarked;
