package io.github.remedium.load;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.markdown.block.Marks;
import io.github.remedium.match.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The shapes of {@link HostileFilesTest}, and the program that loads them. It prints a line for each shape: its name, a tab,
 * and {@code fine} or what was wrong.
 */
final class HostileFiles {

    private static final int MOST_CHARS = Limits.standard().maxBodyChars();
    private static final int MOST_MARKS = Limits.standard().maxBodyMarks();
    /** Characters and marks of the article around a shape. */
    private static final int AROUND = 100;

    private static final String GOOD =
            "---\ntitle: Good one\narticle-number: KA-1\n---\n## Issue\n\nSpool fault PQ-4711\n";
    private static final String BAD =
            "---\ntitle: Bad one\narticle-number: KA-2\n---\n## Issue\n\n%s\n\n## Resolution\n\n1. x\n";

    /** Pieces that are repeated as often as the limits allow. */
    private static final String[] UNITS = {
        "*_",
        "- a\n* b\n",
        "# h\n",
        "\n## Issue\n\n",
        "> - a\n",
        "- - - - - - a\n",
        "<br>",
        "`a` ",
        "[a](b) ",
        "![a](b.png)",
        "<ul><li>a</li></ul>\n",
        "<ul><li>a</li></ul>",
        "<h1>a</h1>",
        "```\na\n```\n",
        "1. a\n1) b\n",
        "1)Open\n\n",
        "**Issue:** a\n",
        "word ",
        "x",
        "[!UICONTROL a] ",
        "<table><tr><td>a</table>",
        "&amp;",
        "it fails. "
    };

    private HostileFiles() {}

    /** The text of the hostile file, by the name of its shape. A text that begins with PK is a zip in ISO 8859-1. */
    static Map<String, Supplier<String>> shapes() {
        Map<String, Supplier<String>> shapes = new LinkedHashMap<>();
        for (String unit : UNITS) {
            shapes.put(unit.replace("\n", "\\n") + " as often as allowed", () -> article(often(unit)));
        }
        shapes.put("2 MB of emphasis signs", () -> article("*_".repeat(1_000_000)));
        shapes.put("4 MB table", () -> article("| a | b |\n|---|---|\n" + "| x | y |\n".repeat(400_000)));
        shapes.put("table as long as allowed", () -> article("| a | b |\n|---|---|\n" + "| x | y |\n".repeat(24_000)));
        shapes.put("6 MB code span", () -> article("`" + "signature word ".repeat(400_000) + "`"));
        shapes.put("code span as long as allowed", () -> article("`" + "signature word ".repeat(69_000) + "`"));
        shapes.put("15 MB of text in no ASCII", () -> article("\u624B\u9806 ".repeat(2_200_000)));
        shapes.put("15 MB embedded image", () -> article("![a](data:image/png;base64," + "A".repeat(15 << 20) + ")"));
        shapes.put("15 MB of bytes that are not UTF-8", () -> article("\u00E9".repeat(15 << 20)));
        shapes.put("250,000 headings", () -> article("# h\n".repeat(250_000)));
        shapes.put("60,000 steps in one translation", () -> "## Resolution\n\n" + numbers("%d. x\n", 45_000));
        shapes.put("numbers", () -> article(numbers("%d ", 150_000)));
        shapes.put("a field of 200,000 characters", () -> "---\ntitle: " + "x ".repeat(100_000) + "\n---\n# x\n");
        shapes.put("20,000 fields", () -> "---\n" + numbers("f%d: x\n", 20_000) + "---\n# x\n");
        shapes.put("zip of sixty 7 MB articles", () -> zip(60, "word ".repeat(1_400_000)));
        shapes.put("zip of sixty 1 MB articles", () -> zip(60, "word ".repeat(200_000)));
        shapes.put("zip of sixty articles of many marks", () -> zip(60, "**a** b\n".repeat(19_000)));
        return shapes;
    }

    /** Loads each shape beside good articles, without a limit on time, since other programs may keep the machine busy. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Map.Entry<String, Supplier<String>> shape : shapes().entrySet()) {
            Path folder = Files.createTempDirectory("hostile");
            try {
                out.println(
                        shape.getKey() + "\t" + outcome(folder, shape.getValue().get()));
            } catch (RuntimeException | Error e) {
                out.println(shape.getKey() + "\t" + e);
            } finally {
                delete(folder);
            }
        }
    }

    private static String outcome(Path folder, String hostile) throws IOException {
        write(folder.resolve("en/KA-1.md"), GOOD);
        Path kb = folder;
        if (hostile.startsWith("PK")) {
            kb = Files.write(folder.resolve("kb.zip"), hostile.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            // The hostile file has a good sibling in another language, too.
            boolean foreign = hostile.indexOf('\u00E9') >= 0;
            write(folder.resolve("en/KA-2.md"), String.format(java.util.Locale.ROOT, BAD, "Spool fault PQ-9"));
            Files.createDirectories(folder.resolve("nl"));
            Files.write(
                    folder.resolve("nl/KA-2.md"),
                    hostile.getBytes(foreign ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        KnowledgeBase loaded = KnowledgeBase.builder()
                .paths(kb)
                .limits(Limits.builder().maxTimePerFile(Duration.ofMinutes(10)).build())
                .build();
        Answer answer = loaded.match("Spool fault PQ-4711");
        boolean found = answer.best()
                .filter(best -> best.article().number().equals("KA-1"))
                .isPresent();
        boolean sibling = kb.equals(folder) ? loaded.article("KA-2").isPresent() : true;
        return found && sibling ? "fine" : "KA-1 " + (found ? "" : "not ") + "found, its sibling " + sibling;
    }

    private static String often(String unit) {
        int marks = Math.max(1, Marks.count(unit.repeat(100)) / 100);
        return unit.repeat(Math.min((MOST_MARKS - AROUND) / marks, (MOST_CHARS - AROUND) / unit.length()));
    }

    private static String article(String issue) {
        return String.format(java.util.Locale.ROOT, BAD, "x").replace("\nx\n", "\n" + issue + "\n");
    }

    private static String numbers(String form, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> form.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static String zip(int articles, String issue) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, "en/KA-1.md", GOOD);
            String text = article(issue);
            for (int i = 0; i < articles; i++) {
                put(out, "en/KA-" + (100 + i) + ".md", text.replace("KA-2", "KA-" + (100 + i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
