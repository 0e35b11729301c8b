package io.github.remedium.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SuppressWarnings("StringConcatToTextBlock") // a tab and a line end belong to what is tested
class QueryTextTest {

    @Test
    void theMessageCountsAndItsSurroundingsLittle() {
        QueryText text = read("2026-02-11 07:15:53 INFO [t1] com.acme.A Boot done\n"
                + "2026-02-11 07:15:53 ERROR [t1] com.acme.Store Zorbel is stuck\n"
                + "\tat com.acme.Flurb.start(Flurb.java:12)\n");
        assertThat(place(text, "zorbel")).isEqualTo(1);
        assertThat(place(text, "boot")).isLessThan(0.2f);
        assertThat(place(text, "2026")).isLessThan(0.2f);
        assertThat(place(text, "store")).isLessThan(0.5f);
        assertThat(place(text, "flurb")).isLessThan(0.2f);
    }

    @Test
    void keysOfJsonAndNamesOfElementsAreAFrame() {
        QueryText json = read("{\"requestId\":\"quint\",\"message\":\"Zorbel is stuck\"}");
        assertThat(place(json, "zorbel")).isEqualTo(1);
        assertThat(place(json, "quint")).isLessThan(0.5f);
        assertThat(place(json, "message")).isLessThan(0.5f);
        QueryText xml = read("<faultstring>Zorbel is stuck</faultstring>");
        assertThat(place(xml, "zorbel")).isEqualTo(1);
        assertThat(place(xml, "faultstring")).isLessThan(0.5f);
    }

    @Test
    void nameSpacesAreAFrameAndOtherAttributesAreNot() {
        QueryText xml = read(
                "<e:fault xmlns:e=\"http://schemas.quint.example/envelope/\" xsi:type='x:flurb' reason=\"Zorbel is stuck\">");
        assertThat(place(xml, "quint")).isLessThan(0.1f);
        assertThat(place(xml, "flurb")).isLessThan(0.1f);
        assertThat(place(xml, "reason")).isLessThan(0.2f);
        assertThat(place(xml, "zorbel")).isEqualTo(1);
        // A sign of comparison begins no tag.
        assertThat(place(read("the value quint <zorbel, which is too low"), "zorbel"))
                .isEqualTo(1);
    }

    @Test
    void ofALongTextTheErrorIsReadWhereverItStands() {
        String harmless = "2026-02-11 07:15:53 INFO [t1] com.acme.A Delivered a message to node seven\n".repeat(4_000);
        String error = "2026-02-11 07:15:53 ERROR [t1] com.acme.B Zorbel is stuck\n";
        for (String log : new String[] {harmless + error, error + harmless, harmless + error + harmless}) {
            QueryText text = PastedText.read(log).whole();
            assertThat(place(text, "zorbel")).isEqualTo(1);
            assertThat(text.atoms()).hasSizeLessThan(QueryText.MOST_ATOMS + 10);
        }
    }

    private static QueryText read(String raw) {
        return PastedText.read(raw).whole();
    }

    /** The weight of the first place of a term; 0 if the term is not read at all. */
    private static float place(QueryText text, String term) {
        for (int i = 0; i < text.atoms().size(); i++) {
            if (text.atoms().get(i).term().equals(term)) {
                return text.atomPlace(i);
            }
        }
        return 0;
    }
}
