/** Article bodies: the only place that knows flexmark. */
@NullMarked
package io.github.remedium.internal.markdown;

import org.jspecify.annotations.NullMarked;
