/** Which of the available languages to serve to a reader, and how well it fits. */
@NullMarked
package io.github.remedium.locale;

import org.jspecify.annotations.NullMarked;
