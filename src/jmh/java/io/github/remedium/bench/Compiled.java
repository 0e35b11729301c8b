package io.github.remedium.bench;

import io.github.remedium.KnowledgeBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A compiled file of three languages, and one of all that the corpus has: time from opening to the first answer and heap
 * after a full collection, each in JVMs of their own, with the file system warm. The median of the runs counts.
 */
final class Compiled {

    private static final int RUNS = 9;

    private Compiled() {}

    static void report() throws IOException {
        Path folder = Files.createTempDirectory("remedium-compiled");
        Shared.deleteAtExit(folder);
        Path few = folder.resolve("three");
        report(KnowledgeBase.load(Shared.knowledgeBaseFor("chat")), few, 24);
        Path all = folder.resolve("all");
        Path[] locales = Shared.corpusLocales().stream()
                .map(locale -> Shared.root().resolve("corpus").resolve(locale))
                .toArray(Path[]::new);
        report(KnowledgeBase.load(locales), all, 96);
    }

    private static void report(KnowledgeBase kb, Path file, int askedMegabytes) throws IOException {
        kb.save(file);
        List<Double> opened = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        List<Double> heap = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            String[] cells = run(file).strip().split(" ", -1);
            opened.add(Double.valueOf(cells[0]));
            answered.add(Double.valueOf(cells[1]));
            heap.add(Double.parseDouble(cells[2]) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "compiled: %d translations in %.1f MB; open %.0f ms, open to first answer %.0f ms (asked for 14,000: <= 150);"
                        + " heap %.1f MB (asked: <= %d)%n",
                kb.report().translations(),
                Files.size(file) / 1e6,
                median(opened),
                median(answered),
                median(heap),
                askedMegabytes);
    }

    private static String run(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstAnswer.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
