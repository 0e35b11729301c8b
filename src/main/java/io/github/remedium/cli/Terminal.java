package io.github.remedium.cli;

import java.io.Console;

/** Finds out whether a person watches. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are both a terminal's. */
    @SuppressWarnings("SystemConsoleNull") // newer JVMs always give a console, and it says whether it is a terminal
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            // Java 21 and older know no such method; there, being there says it all.
            return true;
        }
    }
}
