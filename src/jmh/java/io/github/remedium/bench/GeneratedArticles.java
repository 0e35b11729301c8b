package io.github.remedium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Any number of articles with the statistics of the corpus, one language each, by turns Dutch, Spanish and Italian.
 *
 * <p>Article {@code i} depends on {@code i} alone: the first thousand of a hundred thousand are the same thousand, so
 * the same queries can be asked at every size.
 */
final class GeneratedArticles {

    private static final List<List<String>> HEADINGS = List.of(
            List.of("Beschrijving", "Omgeving", "Probleem", "Oorzaak", "Resolutie"),
            List.of("Descripción", "Entorno", "Problema", "Causa", "Resolución"),
            List.of("Descrizione", "Ambiente", "Problema", "Causa", "Risoluzione"));

    private final List<CorpusStatistics> statistics =
            Shared.LOCALES.stream().map(CorpusStatistics::of).toList();

    /** Writes articles 0 to {@code count} as files. */
    void write(Path folder, int count) {
        try {
            for (int i = 0; i < count; i++) {
                Path file = folder.resolve(Shared.LOCALES.get(i % 3))
                        .resolve(String.valueOf(i / 1000))
                        .resolve(number(i) + ".md");
                Files.createDirectories(file.getParent());
                Files.writeString(file, markdown(i), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String number(int i) {
        return "KA-" + (1_000_000 + i);
    }

    /** The error message that article {@code i} quotes, as it would arrive: with a prefix and other numbers. */
    String query(int i) {
        Random random = new Random(i);
        String message = message(random, statistics.get(i % 3));
        return "2026-11-20 04:0" + i % 10 + ":03 ERROR [worker-" + i % 17 + "] " + message;
    }

    String markdown(int i) {
        // The message comes first, so that query(i) draws the same one.
        Random random = new Random(i);
        CorpusStatistics language = statistics.get(i % 3);
        List<String> headings = HEADINGS.get(i % 3);
        String message = message(random, language);
        int steps = Math.max(1, language.stepCount(random));
        int body = language.bodyLength(random);
        int perStep = Math.max(4, body / 2 / steps);
        StringBuilder text = new StringBuilder(body * 8 + 500);
        text.append("---\ntitle: '")
                .append(words(random, language, language.titleLength(random)).replace("'", "''"))
                .append("'\nproduct: Campaign\narticle-number: ")
                .append(number(i))
                .append("\nversion-number: 1\n---\n\n## ")
                .append(headings.get(0))
                .append(" {#description}\n\n### <b>")
                .append(headings.get(1))
                .append("</b>\n\nCampaign\n\n### <b>")
                .append(headings.get(2))
                .append("</b>\n\n")
                .append(words(random, language, body / 4))
                .append(" \"")
                .append(message)
                .append("\"\n\n### <b>")
                .append(headings.get(3))
                .append("</b>\n\n")
                .append(words(random, language, body / 4))
                .append("\n\n## ")
                .append(headings.get(4))
                .append(" {#resolution}\n\n");
        for (int step = 1; step <= steps; step++) {
            text.append(step)
                    .append(". ")
                    .append(words(random, language, perStep))
                    .append('\n');
        }
        return text.toString();
    }

    private static String message(Random random, CorpusStatistics language) {
        return words(random, language, Math.max(5, language.messageLength(random)));
    }

    private static String words(Random random, CorpusStatistics language, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(language.word(random));
        }
        return String.join(" ", words);
    }
}
