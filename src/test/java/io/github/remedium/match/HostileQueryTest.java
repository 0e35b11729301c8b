package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.remedium.KnowledgeBase;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries that nobody types: each has a sound answer, in bounded time and memory, on a small stack. */
@Tag("slow")
class HostileQueryTest {

    private static final long STACK_BYTES = 192 * 1024;

    /** A guard against hanging, no measure of speed. */
    private static final long PATIENCE_SECONDS = 20;

    private static final long MOST_ALLOCATED_BYTES = 256L << 20;
    private static final String MESSAGE = "Queue 'outbound-retry' is locked by process mailq_sweeper";
    private static final KnowledgeBase KB = OwnArticles.load();
    private static final Map<String, String> QUERIES = queries();

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("log of 1 MB", log(1 << 20, ""));
        queries.put("log of 1 MB with an error in it", log(1 << 19, MESSAGE) + log(1 << 19, ""));
        for (char c : "a0. &\\\"'<[({%:-_\n\u0000\u00e9\u0301\u63a5\ud800\udc00".toCharArray()) {
            queries.put(
                    String.format(Locale.ROOT, "1 MB of U+%04X", (int) c),
                    String.valueOf(c).repeat(1 << 20));
        }
        for (String piece : new String[] {
            "[",
            "[]",
            "((",
            "\"",
            "\\\"",
            "\\\\",
            "&",
            "&amp;",
            "&amp;amp;",
            "&#",
            "%25",
            "\\u",
            "{\"a\":",
            "<a>",
            "</",
            "''",
            "`",
            "\u201c",
            "a.",
            "aB",
            "a1",
            "0x1",
            "at a.b(",
            "... ",
            "\ud83d\ude00",
            "\ud800a",
            "not "
        }) {
            queries.put("100,000 times " + piece, piece.repeat(100_000));
        }
        queries.put("a line of 500,000 characters", "lock queue 403 ".repeat(33_400));
        queries.put("200,000 words, all different", words(200_000));
        queries.put("deep JSON", "{\"error\":[".repeat(50_000) + "]}".repeat(50_000));
        queries.put("deep XML", "<e a=\"b\">".repeat(50_000) + "</e>".repeat(50_000));
        queries.put("any characters", characters(1 << 20));
        return queries;
    }

    private static Stream<String> names() {
        return QUERIES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAnsweredWithinBounds(String name) throws Exception {
        String text = QUERIES.getOrDefault(name, "");
        AtomicLong allocated = new AtomicLong();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        FutureTask<Answer> asking = new FutureTask<>(() -> {
            long before = memory.getCurrentThreadAllocatedBytes();
            Answer answer = KB.match(text);
            SoundAnswer.check(text, answer);
            allocated.set(memory.getCurrentThreadAllocatedBytes() - before);
            return answer;
        });
        Thread thread = new Thread(null, asking, "hostile", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        Answer answer = asking.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(allocated.get()).isLessThan(MOST_ALLOCATED_BYTES);
        if (name.contains("an error in it")) {
            assertThat(answer.matches().get(0).article().number()).isEqualTo("ART-01");
        }
    }

    private static String log(int length, String last) {
        Random random = new Random(307);
        StringBuilder log = new StringBuilder();
        while (log.length() < length) {
            log.append(String.format(
                    Locale.ROOT,
                    "2026-02-11 07:14:%02d.%03d INFO [worker-%d] t.m.Dispatcher Delivered %d messages to node%d%n",
                    random.nextInt(60),
                    random.nextInt(1000),
                    random.nextInt(8),
                    random.nextInt(9999),
                    7));
        }
        return last.isEmpty()
                ? log.toString()
                : log + "2026-02-11 07:15:53.871 ERROR [worker-1] t.m.Store " + last + "\n";
    }

    private static String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i / 676 % 26))
                    .append((char) ('a' + i / 17_576))
                    .append("tion ");
        }
        return words.toString();
    }

    private static String characters(int count) {
        Random random = new Random(311);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
