/** A knowledge base put to the test with the error strings of its own articles. */
@NullMarked
package io.github.remedium.internal.trial;

import org.jspecify.annotations.NullMarked;
