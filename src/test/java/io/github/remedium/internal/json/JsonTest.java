package io.github.remedium.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void writesWhatItIsGiven() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "a\"b\\c\nd");
        map.put("number", 12);
        map.put("share", 0.25);
        map.put("truth", true);
        map.put("list", List.of("x", Map.of()));
        assertThat(new JsonWriting().write(map))
                .isEqualTo(
                        "{\"text\":\"a\\\"b\\\\c\\nd\",\"number\":12,\"share\":0.25,\"truth\":true,\"list\":[\"x\",{}]}");
    }

    @Test
    void escapesWhatATerminalWouldObeyOrHide() {
        assertThat(new JsonWriting().write("\u001b[31m\u009b\u202e\u200b\ufeff\ud800x\udc00 é 😀"))
                .isEqualTo("\"\\u001B[31m\\u009b\\u202e\\u200b\\ufeff\\ud800x\\udc00 é 😀\"");
    }

    @Test
    void anyTextComesBack() throws JsonException {
        Random random = new Random(5);
        JsonWriting writing = new JsonWriting();
        JsonReading reading = new JsonReading();
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            assertThat(reading.read(writing.write(text))).isEqualTo(text.toString());
        }
    }

    @Test
    void refusesWhatIsNoJson() {
        JsonReading reading = new JsonReading();
        for (String text : List.of(
                "",
                " ",
                "{",
                "[1",
                "{\"a\":}",
                "nonsense",
                "1 2",
                "[null]",
                "null",
                "{a:1}",
                "NaN",
                "1e999",
                "-1e999")) {
            assertThatThrownBy(() -> reading.read(text)).as(text).isInstanceOf(JsonException.class);
        }
        assertThatThrownBy(() -> reading.read("{\"a\":".repeat(50_000))).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> new JsonWriting().write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullInAnObjectIsAbsence() throws JsonException {
        assertThat(new JsonReading().read("{\"a\":null,\"b\":1}")).isEqualTo(Map.of("b", 1));
    }
}
