/** Front matter: found, read, repaired where that is safe, and typed. The only package that uses Jackson's YAML. */
@NullMarked
package io.github.remedium.internal.frontmatter;

import org.jspecify.annotations.NullMarked;
