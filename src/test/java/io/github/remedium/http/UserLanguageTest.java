package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.LanguagePack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The words of a user's pack over HTTP. */
class UserLanguageTest {

    private static final LanguagePack POLISH =
            LanguagePack.folder(Path.of("src/test/resources/io/github/remedium/packs/pl"));

    @Test
    void thePageHasTheWordsOfThePackAndElseEnglishOnes() throws Exception {
        KnowledgeBase kb = KnowledgeBase.bundled();
        try (HttpDoor door = HttpDoor.builder(() -> kb).language(POLISH).open()) {
            Client client = new Client(door.port());
            assertThat(client.get("/page/languages.json").body()).contains("\"pl\"");
            assertThat(client.get("/page/pl.json").body())
                    .contains("\"ask.send\":\"Szukaj artykułu\"")
                    .contains("\"copied\":\"Copied\"");
        }
    }
}
