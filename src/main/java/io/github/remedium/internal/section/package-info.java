/** Headings to sections: environment, issue, cause, resolution. */
@NullMarked
package io.github.remedium.internal.section;

import org.jspecify.annotations.NullMarked;
