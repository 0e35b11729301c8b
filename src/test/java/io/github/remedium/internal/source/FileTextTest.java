package io.github.remedium.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Complaint;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private final List<Complaint> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) {
        assertThat(read("\ufeff---\ntitle: é手\n".getBytes(Charset.forName(charset))))
                .isEqualTo("---\ntitle: é手\n");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("encoding");
            assertThat(problem.message()).contains(charset);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aFenceTellsTheEncodingWithoutAMark(String charset) {
        assertThat(read("---\nx".getBytes(Charset.forName(charset)))).isEqualTo("---\nx");
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "é手\ud83d\ude00", "\ufeffx"})
    void utf8IsReadAsItIsWithoutAProblem(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text.replace("\ufeff", ""));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00e9", "\u201cx\u201d"})
    void otherBytesAreWindows1252(String text) {
        assertThat(read(("手" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo("手" + text);
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(problems).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a\\r\\nb", "a\\rb", "a\\r\\r\\nb", "a\\nb"})
    void everyLineEndBecomesANewline(String written) {
        String text = written.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb");
    }

    private String read(byte[] bytes) {
        return FileText.decode(bytes, "x.md", problems::add);
    }
}
