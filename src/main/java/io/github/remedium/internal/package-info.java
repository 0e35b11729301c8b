/** What the engines share: complaints about files, bounds of a load, the resources inside the jar. */
@NullMarked
package io.github.remedium.internal;

import org.jspecify.annotations.NullMarked;
