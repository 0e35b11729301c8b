/** Front matter: the only place that knows Jackson's YAML. */
@NullMarked
package io.github.remedium.internal.yaml;

import org.jspecify.annotations.NullMarked;
