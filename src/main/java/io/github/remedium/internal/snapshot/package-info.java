/**
 * The compiled file: articles, index, lexicon and report as flat tables that are used where they lie. See
 * {@link io.github.remedium.internal.snapshot.PartFile} for its form.
 */
@NullMarked
package io.github.remedium.internal.snapshot;

import org.jspecify.annotations.NullMarked;
