package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import java.nio.file.Path;
import java.util.Locale;

/** Started in a JVM of its own: opens a compiled file, asks once, and prints milliseconds, then bytes of heap. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Opens the file that the argument names. */
    public static void main(String... args) {
        long begun = System.nanoTime();
        KnowledgeBase kb = KnowledgeBase.open(Path.of(args[0]));
        long opened = System.nanoTime();
        String first = kb.match("Empty return for method 'Logon' of service 'xtk:session'", Locale.forLanguageTag("es"))
                .matches()
                .get(0)
                .translation()
                .title();
        long answered = System.nanoTime();
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%.1f %.1f %d %s%n",
                (opened - begun) / 1e6,
                (answered - begun) / 1e6,
                heap,
                kb.article("KA-05406").isPresent() && !first.isEmpty());
    }
}
