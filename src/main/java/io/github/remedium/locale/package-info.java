/** Which language to serve, and how good the fit is. ICU's locale matcher inside, {@link java.util.Locale} outside. */
@NullMarked
package io.github.remedium.locale;

import org.jspecify.annotations.NullMarked;
