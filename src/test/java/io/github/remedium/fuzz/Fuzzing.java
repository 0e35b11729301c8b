package io.github.remedium.fuzz;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Jazzer calls: it feeds the target whose label is the argument. */
public final class Fuzzing {

    private static @Nullable Target target;

    private Fuzzing() {}

    /** Makes the target. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = FuzzTarget.of(arguments[0]).make();
    }

    /** Feeds one input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        Objects.requireNonNull(target).feed(input);
    }
}
