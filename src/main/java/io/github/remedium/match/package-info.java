/**
 * What is asked and what is answered: {@link io.github.remedium.match.Query} in, {@link io.github.remedium.match.Answer}
 * out. {@link io.github.remedium.match.MatchSettings} says how a knowledge base matches.
 */
@NullMarked
package io.github.remedium.match;

import org.jspecify.annotations.NullMarked;
