/**
 * Translations of an article laid beside each other: their pieces, aligned by structure, and the literals in them that no
 * translation changes.
 */
@NullMarked
package io.github.remedium.internal.parity;

import org.jspecify.annotations.NullMarked;
