/**
 * The command line. {@link io.github.remedium.cli.Main} starts it; {@code Commands} lists the commands. Only this package
 * uses the JVM's default locale and the standard streams.
 */
@NullMarked
package io.github.remedium.cli;

import org.jspecify.annotations.NullMarked;
