/** JSON out and in, as maps, lists and scalars: the only place that knows Jackson's streaming API for JSON. */
@NullMarked
package io.github.remedium.internal.json;

import org.jspecify.annotations.NullMarked;
