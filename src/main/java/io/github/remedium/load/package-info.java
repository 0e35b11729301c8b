/**
 * From files to articles: sources, front matter, locales, sections and steps, and a report of all that was odd.
 *
 * <p>The walk: a {@code Source} gives files; each file is read on its own into a draft (front matter, body as blocks);
 * the drafts of one article are then read together, since one translation's headings explain another's.
 */
@NullMarked
package io.github.remedium.load;

import org.jspecify.annotations.NullMarked;
