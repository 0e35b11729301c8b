/** The resolution to steps, with ids that agree between languages. */
@NullMarked
package io.github.remedium.internal.step;

import org.jspecify.annotations.NullMarked;
