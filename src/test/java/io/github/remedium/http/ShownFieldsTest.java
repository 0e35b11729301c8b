package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import io.github.remedium.render.ShownFields;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What authors keep for themselves does not leave the server in any form. */
class ShownFieldsTest {

    private static final KnowledgeBase KB = KnowledgeBase.builder()
            .source(Source.memory(Map.of("en/KA-00001.md", """
                    ---
                    title: Queue is locked
                    internal-notes: Anna knows more, ticket CRM-17
                    author: Anna
                    version-number: 3
                    ---
                    ## Resolution

                    Start it again.
                    """)))
            .build();

    @Test
    void notesStayInside() throws Exception {
        try (HttpDoor door = HttpDoor.builder(() -> KB).open()) {
            Client client = new Client(door.port());
            for (String type : new String[] {"application/json", "text/markdown", "text/plain", "text/html"}) {
                assertThat(client.get("/v1/articles/KA-00001", "Accept", type).body())
                        .contains("Queue is locked")
                        .doesNotContain("Anna", "CRM-17");
            }
            String html = client.get("/v1/articles/KA-00001?html=true").body();
            assertThat(html).contains("\"version-number\":3").doesNotContain("Anna");
        }
    }

    @Test
    void unlessTheOwnerOfTheServerShowsThem() throws Exception {
        ShownFields fields = ShownFields.none().with("author");
        try (HttpDoor door = HttpDoor.builder(() -> KB).fields(fields).open()) {
            String article =
                    new Client(door.port()).get("/v1/articles/KA-00001").body();
            assertThat(article).contains("\"metadata\":{\"author\":\"Anna\"}").doesNotContain("CRM-17");
        }
    }
}
