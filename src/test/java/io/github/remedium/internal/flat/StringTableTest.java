package io.github.remedium.internal.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.internal.LoadFailure;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringTableTest {

    @Test
    void everyStringIsFoundAndNoOther() {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 2, 7, 8, 1_000}) {
            Set<String> strings = strings(random, size);
            StringTable table = StringTable.of(List.copyOf(strings));
            assertThat(table.size()).isEqualTo(size);
            int number = 0;
            for (String string : strings) {
                assertThat(table.find(string)).isEqualTo(number);
                assertThat(table.get(number++)).isEqualTo(string);
            }
            for (String other : strings(random, 200)) {
                assertThat(table.contains(other)).isEqualTo(strings.contains(other));
            }
        }
    }

    /** All UTF-16 code units, halves of pairs too. */
    private static Set<String> strings(Random random, int count) {
        Set<String> strings = new LinkedHashSet<>();
        while (strings.size() < count) {
            StringBuilder string = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                string.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
            }
            strings.add(string.toString());
        }
        return strings;
    }

    @Test
    void aForgedTableThatIsFullEndsTheSearch() {
        Parts parts = new Parts(
                "forged", Map.of("t.chars", bytes(0), "t.starts", bytes(8), "t.slots", bytes(1, 0, 0, 0, 1, 0, 0, 0)));
        assertThat(StringTable.read(parts, "t").find("word")).isEqualTo(-1);
    }

    @Test
    void missingAndMisshapenPartsAreNamed() {
        Parts parts = new Parts("some.file", Map.of("t.chars", bytes(0), "t.starts", bytes(7), "u.slots", bytes(12)));
        assertThatThrownBy(() -> Strings.read(parts, "t"))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("some.file")
                .hasMessageContaining("t.starts")
                .hasMessageContaining("compile it again");
        assertThatThrownBy(() -> StringTable.read(parts, "u")).isInstanceOf(LoadFailure.class);
        assertThatThrownBy(() -> Rows.read(parts, "absent")).isInstanceOf(LoadFailure.class);
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length);
    }

    private static ByteBuffer bytes(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return bytes.flip();
    }
}
