/** Where files come from: folders, archives, the class path, memory. Gives bytes, and text from bytes. */
@NullMarked
package io.github.remedium.internal.source;

import org.jspecify.annotations.NullMarked;
