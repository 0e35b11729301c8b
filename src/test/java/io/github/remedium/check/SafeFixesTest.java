package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFixesTest {

    private static final String PATH = "nl-NL/KA-2.md";

    @Test
    void writesTheLineAndNothingElse() {
        SafeFixes fixes = fixes(Made.repair(PATH, 2, "title: \"één", "title: \"één\""));
        for (String lineEnd : List.of("\n", "\r\n", "\r", "\r\r\n")) {
            for (String mark : List.of("", "\ufeff")) {
                String before = mark + "---\ntitle: \"één\n---\n\n# Kop \u0085 é\n\n".replace("\n", lineEnd);
                byte[] after = fixes.applied(PATH, utf8(before)).orElseThrow();
                assertThat(text(after)).isEqualTo(before.replace("\"één", "\"één\""));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theEncodingStays(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF") ? "\ufeff" : "";
        SafeFixes fixes = fixes(Made.repair(PATH, 1, "title: \"één", "title: één"));
        byte[] before = (mark + "title: \"één\r\nrest é\r\n").getBytes(charset);
        assertThat(fixes.applied(PATH, before)).hasValue((mark + "title: één\r\nrest é\r\n").getBytes(charset));
    }

    @Test
    void bytesThatAreNoTextStay() throws Exception {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        before.writeBytes(utf8("title: \"é\n"));
        before.writeBytes(new byte[] {(byte) 0xe9, (byte) 0xff, 0, '\n', (byte) 0x93});
        SafeFixes fixes = fixes(Made.repair(PATH, 1, "title: \"é", "title: é"));
        byte[] after = fixes.applied(PATH, before.toByteArray()).orElseThrow();
        assertThat(after).hasSize(before.size() - 1).endsWith(0xe9, 0xff, 0, '\n', 0x93);
    }

    @Test
    void aCharacterThatTheEncodingLacksIsNotWritten() {
        SafeFixes fixes = fixes(Made.repair(PATH, 1, "title: é", "title: \u4e2d é"));
        assertThat(fixes.applied(PATH, "title: é\n".getBytes(Charset.forName("windows-1252"))))
                .isEmpty();
    }

    @Test
    void aLineMayGoOrBecomeTwo() {
        SafeFixes fixes = fixes(Made.repair(PATH, 2, "b"), Made.repair(PATH, 3, "c", "c1", "c2"));
        assertThat(text(fixes.applied(PATH, utf8("a\r\nb\r\nc\r\nd\r\n")).orElseThrow()))
                .isEqualTo("a\r\nc1\r\nc2\r\nd\r\n");
        assertThat(text(fixes.applied(PATH, utf8("a\r\nb\r\nc")).orElseThrow())).isEqualTo("a\r\nc1\r\nc2");
        assertThat(fixes.diff(PATH, "kb/x.md", "a\nb\nc\nd\n")).hasValue("""
                --- a/kb/x.md
                +++ b/kb/x.md
                @@ -1,4 +1,4 @@
                 a
                -b
                -c
                +c1
                +c2
                 d
                """);
    }

    @Test
    void aFileThatChangedIsLeftAlone() {
        SafeFixes fixes = fixes(Made.repair(PATH, 2, "b", "B"), Made.repair(PATH, 3, "c", "C"));
        assertThat(fixes.applied(PATH, utf8("a\nb\nx\n"))).isEmpty();
        assertThat(fixes.applied(PATH, utf8("a\nb"))).isEmpty();
        assertThat(fixes.applied(PATH, new byte[0])).isEmpty();
        assertThat(fixes.diff(PATH, PATH, "a\nb\nx\n")).isEmpty();
    }

    @Test
    void twoCorrectionsOfOneLineAreNotMixed() {
        Finding first = Made.repair(PATH, 1, "a", "A");
        Finding second = Made.repair(PATH, 1, "a", "aa");
        SafeFixes fixes = fixes(first, second);
        assertThat(text(fixes.applied(PATH, utf8("a\n")).orElseThrow())).isEqualTo("A\n");
        assertThat(Made.report(first, second).without(fixes::contains).findings())
                .containsExactly(second);
    }

    @Test
    void changesFarFromEachOtherHaveAHunkEach() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            text.append("line ").append(i).append('\n');
        }
        SafeFixes fixes = fixes(
                Made.repair(PATH, 2, "line 2", "line 2a", "line 2b"),
                Made.repair(PATH, 9, "line 9"),
                Made.repair(PATH, 30, "line 30", "last\u200b"));
        String whole = text.substring(0, text.length() - 1);
        assertThat(fixes.diff(PATH, PATH, whole).orElseThrow().lines())
                .contains("@@ -1,12 +1,12 @@", "@@ -27,4 +27,4 @@", "+last<U+200B>", "\\ No newline at end of file");
    }

    @Test
    void aSharedCauseIsCorrectedEverywhere() {
        Finding shared = Finding.oneFor(List.of(Made.repair("a.md", 1, "x", "y"), Made.repair("b.md", 1, "x", "y")));
        assertThat(fixes(shared).paths()).containsExactly("a.md", "b.md");
        SafeFixes fixes = fixes(shared);
        assertThat(Made.report(shared)
                        .without(fix -> fixes.contains(fix) && fix.path().equals("a.md"))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("b.md:1:1: the quote is not closed");
    }

    private static SafeFixes fixes(Finding... findings) {
        return SafeFixes.of(Made.report(findings));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
