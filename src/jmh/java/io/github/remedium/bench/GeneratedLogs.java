package io.github.remedium.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Log excerpts of a given length: time-stamped lines and stack frames around one real error, the same for the same
 * arguments. Hosts, ids and times differ from line to line, as they do in logs.
 */
final class GeneratedLogs {

    private static final List<String> LEVELS = List.of("INFO", "DEBUG", "WARN", "ERROR");
    private static final List<String> WORDS = List.of(
            "session",
            "request",
            "worker",
            "flush",
            "queue",
            "replication",
            "commit",
            "timeout",
            "retry",
            "segment",
            "cache",
            "handler",
            "bundle",
            "registered",
            "index",
            "started",
            "stopped",
            "received",
            "sent",
            "pending");

    private GeneratedLogs() {}

    static List<String> of(int length, int count, List<String> errors) {
        Random random = new Random(20_261_120);
        List<String> logs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder log = new StringBuilder(length + 200);
            int errorAt = random.nextInt(length);
            boolean written = false;
            while (log.length() < length) {
                if (!written && log.length() >= errorAt) {
                    prefix(log, random)
                            .append(errors.get(random.nextInt(errors.size())))
                            .append('\n');
                    frames(log, random, 3 + random.nextInt(12));
                    written = true;
                }
                prefix(log, random);
                int words = 4 + random.nextInt(9);
                for (int word = 0; word < words; word++) {
                    log.append(WORDS.get(random.nextInt(WORDS.size()))).append(word % 4 == 3 ? "=" : " ");
                }
                log.append(random.nextInt(100_000)).append('\n');
            }
            logs.add(log.substring(0, Math.min(log.length(), length)));
        }
        return logs;
    }

    private static StringBuilder prefix(StringBuilder log, Random random) {
        return log.append("2026-11-")
                .append(10 + random.nextInt(20))
                .append(" 0")
                .append(random.nextInt(10))
                .append(':')
                .append(10 + random.nextInt(50))
                .append(':')
                .append(10 + random.nextInt(50))
                .append(",")
                .append(100 + random.nextInt(900))
                .append(' ')
                .append(LEVELS.get(random.nextInt(LEVELS.size())))
                .append(" [node-")
                .append(random.nextInt(64))
                .append("] ");
    }

    private static void frames(StringBuilder log, Random random, int count) {
        for (int i = 0; i < count; i++) {
            log.append("\tat com.example.")
                    .append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(".Handler")
                    .append(random.nextInt(500))
                    .append(".run(Handler.java:")
                    .append(random.nextInt(900))
                    .append(")\n");
        }
    }
}
