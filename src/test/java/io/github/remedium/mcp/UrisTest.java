package io.github.remedium.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UrisTest {

    private static final Set<String> KNOWN = Set.of("KA-1", "overview", "orders/overview", "orders/it");

    private static Uris parse(String text) throws ToolException {
        return Uris.parse(text, KNOWN::contains);
    }

    private static Uris uris(String number, String tag, int part) {
        return new Uris(number, tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag)), part);
    }

    @Test
    void numbersAndPaths() throws ToolException {
        assertThat(parse("KA-1")).isEqualTo(uris("KA-1", "", 1));
        assertThat(parse("remedium://articles/KA-1/nl/2")).isEqualTo(uris("KA-1", "nl", 2));
        assertThat(parse("remedium://articles/orders%2Foverview/nl/2")).isEqualTo(uris("orders/overview", "nl", 2));
        assertThat(parse("orders/overview")).isEqualTo(uris("orders/overview", "", 1));
        assertThat(parse("orders/overview/nl")).isEqualTo(uris("orders/overview", "nl", 1));
        assertThat(parse("orders/overview/nl/3")).isEqualTo(uris("orders/overview", "nl", 3));
        assertThat(parse("orders/it")).isEqualTo(uris("orders/it", "", 1));
        assertThat(parse("overview/it")).isEqualTo(uris("overview", "it", 1));
        assertThat(parse("KA-0/es")).isEqualTo(uris("KA-0", "es", 1));
        assertThat(parse("100%/nl")).isEqualTo(uris("100%", "nl", 1));
    }

    @Test
    void whatIsNone() {
        for (String text : new String[] {"", "/nl", "a/b/c/d", "KA-1/nl/x", "KA-1/no tag"}) {
            assertThatThrownBy(() -> parse(text)).isInstanceOf(ToolException.class);
        }
    }
}
