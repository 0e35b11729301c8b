package io.github.remedium.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.SpecFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds of every text, however strange. */
class PasteTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int SMALL_STACK = 256 * 1024;
    private static final long FLOOR = 40_000_000;

    private static final List<String> FILES = List.of(
            "java", "javascript", "python", "php", "logs", "fields", "sql-http", "prose-and-smalltalk", "quoted");

    private static final List<String> HOSTILE = List.of(
            "{",
            "[",
            "{\"a\":",
            "\"key\":",
            "\"",
            "\"\",",
            "at at at ",
            "at a.b(",
            "Caused by:",
            "> ",
            ">\n",
            "a\n",
            "\n",
            "<",
            "<a ",
            "<a>",
            "<a b=\"",
            "java.lang.Exception: ",
            "a.b.c.",
            "/a/b",
            "?",
            "? A",
            "a: ",
            "I am here: ",
            "`",
            "'",
            "\u001b[31m",
            "[2024-01-01 ",
            "ERROR ",
            "#0 /a(",
            "Next exception ",
            "During handling of the above exception, another exception occurred:\n",
            "SELECT a FROM ",
            "query was: ",
            "|",
            " | ",
            "\u00bf",
            "key=",
            "key=\"",
            "( ",
            ")",
            "...",
            "%",
            "9",
            "9:",
            "in line 9 ",
            "X::",
            "A\\",
            "npm ERR! ",
            "---> ",
            "[caused by: ",
            "\" \"",
            "[] ",
            "Message: ",
            "User Agent: ");

    @Test
    void partsCoverTheTextAndDoNotOverlap() {
        Random random = new Random(7);
        List<String> pieces = new ArrayList<>(HOSTILE);
        for (String file : FILES) {
            pieces.addAll(
                    SpecFile.text("internal/paste/" + file + ".txt").lines().toList());
        }
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(20);
            for (int i = 0; i < count; i++) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                int from = random.nextInt(4) == 0 ? random.nextInt(piece.length() + 1) : 0;
                text.append(piece, from, piece.length())
                        .append(random.nextBoolean() ? "\n" : random.nextBoolean() ? " " : "\r\n");
            }
            assertWhole(text.toString());
        }
    }

    @Test
    void anyCharactersAreCovered() {
        Random random = new Random(11);
        String signs =
                "{}[]()<>\"'`:;,.=|/\\-_#@!?*+~^$%& \n\t\r\u001b\u00a0\u00bf\u201c\u201d\ud83d\udd25aA1zI\u0130\u00df\u3042";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int count = random.nextInt(80);
            for (int i = 0; i < count; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertWhole(text.toString());
        }
    }

    @Test
    void onlyTheLengthGivenIsRead() {
        char[] text = "Disk is full\nand more".toCharArray();
        assertThat(Paste.read(text, 12).parts())
                .containsExactly(new Part(PartKind.MESSAGE, 0, 12, 0, 0, Level.UNKNOWN));
    }

    @Test
    void theTextIsNotChanged() {
        char[] text = "\u001b[31mERROR\u001b[0m x".toCharArray();
        Paste.read(text, text.length);
        assertThat(new String(text)).isEqualTo("\u001b[31mERROR\u001b[0m x");
    }

    @Test
    @Tag("slow")
    void hostileTextIsReadToItsEndWithASmallStack() throws InterruptedException {
        onSmallStack(() -> HOSTILE.forEach(
                each -> assertThat(read(each.repeat(MEGABYTE / each.length()))).isNotNegative()));
    }

    /** Processor time, not the clock's: a busy machine does not matter. The floor stands for what warms up. */
    @Test
    @Tag("slow")
    void workGrowsWithTheLength() throws InterruptedException {
        onSmallStack(() -> {
            for (String each : HOSTILE) {
                String text = each.repeat(MEGABYTE / 8 / each.length());
                read(text);
                long once = read(text);
                long fourTimes = read(text.repeat(4));
                assertThat(fourTimes).as(each).isLessThan(10 * Math.max(once, FLOOR));
            }
        });
    }

    @Test
    void causesAreNotDeeperThanTheBound() {
        String text = "java.lang.Error: a\nCaused by: ".repeat(1_000);
        assertThat(Paste.read(text.toCharArray(), text.length()).parts())
                .allMatch(part -> part.depth() <= PartList.MOST_DEPTH);
    }

    /** Reads a text; gives the processor time in nanoseconds. */
    private static long read(String text) {
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long before = time.getCurrentThreadCpuTime();
        assertThat(Paste.read(text.toCharArray(), text.length()).parts()).isNotNull();
        return Math.max(0, time.getCurrentThreadCpuTime() - before);
    }

    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small", SMALL_STACK);
        thread.setUncaughtExceptionHandler((ignored, problem) -> thrown.set(problem));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }

    private static void assertWhole(String text) {
        int end = 0;
        int record = 0;
        for (Part part : Paste.read(text.toCharArray(), text.length()).parts()) {
            assertThat(part.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(part.end()).as(text).isGreaterThan(part.start());
            assertThat(blank(text, end, part.start())).as(text).isTrue();
            assertThat(part.record()).as(text).isBetween(record, record + 1);
            end = part.end();
            record = part.record();
        }
        assertThat(blank(text, end, text.length())).as(text).isTrue();
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Text.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
