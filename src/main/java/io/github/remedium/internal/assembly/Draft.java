package io.github.remedium.internal.assembly;

import io.github.remedium.article.Metadata;
import io.github.remedium.internal.frontmatter.Properties;
import io.github.remedium.internal.section.Outline;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file after it was read on its own: everything but what its sibling translations have to say about it.
 *
 * @param article the number, in upper case, or the path that stands for one
 * @param locale the language it was found to be in
 * @param metadata the front matter, typed
 * @param properties what it says
 * @param title the title without markup; the first heading or else the article where the front matter has none
 * @param description the description without markup; null where it is missing or only repeats a section's name
 * @param path the file as its source names it
 * @param bodyLine the line at which the body begins, from 1
 * @param outline the body
 */
record Draft(
        String article,
        Locale locale,
        Metadata metadata,
        Properties properties,
        String title,
        @Nullable String description,
        String path,
        int bodyLine,
        Outline outline) {}
