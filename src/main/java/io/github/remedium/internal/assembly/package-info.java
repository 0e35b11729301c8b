/** Puts the engines of loading together: files to drafts, drafts to articles. */
@NullMarked
package io.github.remedium.internal.assembly;

import org.jspecify.annotations.NullMarked;
