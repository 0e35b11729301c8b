/**
 * The command line. {@link io.github.remedium.cli.Main} is the way in; {@link io.github.remedium.cli.Commands} lists the
 * commands. The only package that looks at the JVM's default locale and at the standard streams.
 */
@NullMarked
package io.github.remedium.cli;

import org.jspecify.annotations.NullMarked;
