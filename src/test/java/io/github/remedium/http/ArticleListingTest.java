package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of articles over HTTP, and the texts to try. */
class ArticleListingTest {

    private static final AtomicReference<KnowledgeBase> CURRENT = new AtomicReference<>();

    private static KnowledgeBase shop;
    private static HttpDoor door;
    private static Client client;

    @BeforeAll
    static void open() {
        shop = PageArticles.all();
        CURRENT.set(shop);
        door = HttpDoor.builder(() -> Objects.requireNonNull(CURRENT.get())).open();
        client = new Client(door.port());
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void theNewestComeFirst() throws Exception {
        assertThat(numbers("sort=newest&limit=3")).containsExactly("KA-90007", "KA-90006", "KA-90004");
        assertThat(numbers("sort=newest")).hasSize(15).endsWith("KA-80001", "KA-80002", "KA-80004", "KA-99001");
        assertThat(numbers("sort=number&limit=2")).containsExactly("KA-05406", "KA-80001");
        Map<?, ?> first = (Map<?, ?>) list("sort=newest&limit=1").get(0);
        assertThat(String.valueOf(first.get("date"))).isEqualTo("2026-06-12");
        assertThat(String.valueOf(first.get("products"))).isEqualTo("[Web shop]");
        assertThat(((Map<?, ?>) list("q=frobnication").get(0)).containsKey("date"))
                .isFalse();
    }

    @Test
    void allWordsOfASearchMustBeThere() throws Exception {
        assertThat(search("booked twice")).containsExactly("KA-90008");
        assertThat(search("BOOKED points")).isEmpty();
        assertThat(search("web shop import")).containsExactly("KA-90007");
        // Part of a word, and with other accents, in any language of the article.
        assertThat(search("workflów respòns")).containsExactly("KA-05406");
        assertThat(search("risposta vuota")).containsExactly("KA-05406");
    }

    @Test
    void aNumberIsFoundFromItsBeginning() throws Exception {
        assertThat(search("90003")).containsExactly("KA-90003");
        assertThat(search("ka-9000")).hasSize(9);
        assertThat(search("0003")).as("inside another number").isEmpty();
    }

    @Test
    void anErrorCodeIsFoundWhereverTheArticleHasIt() throws Exception {
        assertThat(search("DRW-0412")).containsExactly("KA-90002");
        assertThat(search("PQ-2201")).containsExactlyInAnyOrder("KA-80001", "KA-80002", "KA-80004");
        assertThat(search("XYZ-0412")).isEmpty();
    }

    @Test
    void whatHasNoWordsFindsNothing() throws Exception {
        assertThat(search("!!! ---")).isEmpty();
        assertThat(search("\uD800 \u0000 (.*)[")).isEmpty();
        assertThat(search("x".repeat(200))).isEmpty();
    }

    @Test
    void pagesAreTurned() throws Exception {
        HttpResponse<String> second = client.get("/v1/articles?q=ka-9000&offset=6&limit=6");
        assertThat(String.valueOf(Client.json(second).get("total"))).isEqualTo("9");
        assertThat((List<?>) Client.json(second).get("articles")).hasSize(3);
        assertThat(numbers("offset=99")).isEmpty();
        assertThat(numbers("limit=0")).isEmpty();
    }

    @Test
    void whatIsNotWellFormedIsRefusedAndNotRepeated() throws Exception {
        for (String query : List.of("sort=oldest", "q=" + "hunter2".repeat(40), "q=a&q=b", "limit=-1")) {
            HttpResponse<String> refused = client.get("/v1/articles?" + query);
            assertThat(refused.statusCode()).as(query).isEqualTo(400);
            assertThat(refused.body()).contains("bad-request").doesNotContain("hunter2", "oldest");
        }
    }

    @Test
    void eachExampleIsFoundAndInTheReadersLanguage() throws Exception {
        List<Map<?, ?>> english = examples("en");
        assertThat(english).hasSize(3).isEqualTo(examples("en"));
        for (Map<?, ?> example : english) {
            Answer answer = shop.match(String.valueOf(example.get("text")));
            assertThat(answer.status()).isEqualTo(Answer.Status.FOUND);
            assertThat(answer.matches().get(0).article().number()).isEqualTo(example.get("article"));
        }
        Map<?, ?> dutch = examples("nl-BE").get(0);
        assertThat(String.valueOf(dutch.get("locale"))).isEqualTo("nl");
        assertThat(String.valueOf(dutch.get("text"))).contains("Lege respons voor methode");
    }

    @Test
    void otherArticlesHaveOtherExamplesAndNoneHaveNone() throws Exception {
        try {
            CURRENT.set(KnowledgeBase.bundled());
            assertThat(examples("it"))
                    .extracting(each -> String.valueOf(each.get("article")))
                    .containsOnly("KA-05406");
            assertThat(numbers("q=till")).isEmpty();
            CURRENT.set(KnowledgeBase.of(List.of()));
            assertThat(examples("it")).isEmpty();
            assertThat(numbers("sort=newest")).isEmpty();
        } finally {
            CURRENT.set(shop);
        }
    }

    private static List<Map<?, ?>> examples(String locale) throws Exception {
        List<Map<?, ?>> examples = new ArrayList<>();
        HttpResponse<String> response = client.get("/v1/examples?locale=" + locale);
        ((List<?>) Objects.requireNonNull(Client.json(response).get("examples")))
                .forEach(each -> examples.add((Map<?, ?>) each));
        return examples;
    }

    private static List<String> search(String text) throws Exception {
        return numbers("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static List<String> numbers(String query) throws Exception {
        return list(query).stream()
                .map(each -> String.valueOf(((Map<?, ?>) each).get("article")))
                .toList();
    }

    private static List<?> list(String query) throws Exception {
        HttpResponse<String> response = client.get("/v1/articles?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return (List<?>) Objects.requireNonNull(Client.json(response).get("articles"));
    }
}
