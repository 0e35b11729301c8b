/** What is known about a language: its pack, and how a text's language is recognised. */
@NullMarked
package io.github.remedium.internal.language;

import org.jspecify.annotations.NullMarked;
