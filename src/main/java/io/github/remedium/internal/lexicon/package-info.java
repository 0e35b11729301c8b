/** Vocabulary of errors and user interfaces between languages, and how common words are in general. */
@NullMarked
package io.github.remedium.internal.lexicon;

import org.jspecify.annotations.NullMarked;
