/**
 * Error text to ranked articles: {@link io.github.remedium.match.Query} in, {@link io.github.remedium.match.Answer} out.
 *
 * <p>The walk: the query's lines are cleaned and cut into tokens; an index names candidate articles; each candidate's
 * signatures are compared with the query; a few features become a calibrated probability; the answer is found,
 * ambiguous or none.
 */
@NullMarked
package io.github.remedium.match;

import org.jspecify.annotations.NullMarked;
