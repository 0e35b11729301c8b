package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an answer lists, in which language, and how a question goes back and forth. */
class AnswerTest {

    private static final String MESSAGE = "Queue 'outbound-retry' is locked by process mailq_sweeper";
    private static final String SHARED_MESSAGE = "Synchronization halted: checksum mismatch in block store";
    private static final KnowledgeBase KB = OwnArticles.load();

    @Test
    void servesTheReadersLanguageWhateverTheQuerys() {
        Match dutch = KB.match(MESSAGE, Locale.forLanguageTag("nl-BE")).best().orElseThrow();
        assertThat(dutch.translation().locale()).isEqualTo(Locale.forLanguageTag("nl-NL"));
        assertThat(dutch.locale().requested()).contains(Locale.forLanguageTag("nl-BE"));
        Match spanish = KB.match(MESSAGE, Locale.forLanguageTag("es-MX")).best().orElseThrow();
        assertThat(spanish.translation().locale()).isEqualTo(Locale.forLanguageTag("es-ES"));
        assertThat(spanish.confidence()).isEqualTo(dutch.confidence());
    }

    @Test
    void theWholeMessageIsEvidence() {
        String text = "We see this since Monday:\n" + MESSAGE + "\nWhat now?";
        List<Evidence> evidence = KB.match(text).best().orElseThrow().evidence();
        assertThat(evidence).anySatisfy(each -> {
            assertThat(each.kind()).isEqualTo(Evidence.Kind.MESSAGE);
            assertThat(each.text()).contains("outbound-retry").contains("mailq_sweeper");
            assertThat(each.met()).contains("mailq sweeper");
        });
    }

    @Test
    void evidenceIsInTheOffsetsOfTheEscapedText() {
        String text = "{\"error\":\"Unknown session token for service \\u0027orv:orders\\u0027\"}";
        List<Evidence> evidence = KB.match(text).matches().get(0).evidence();
        assertThat(evidence).isNotEmpty();
        assertThat(evidence)
                .allSatisfy(each -> assertThat(each.text()).isEqualTo(text.substring(each.start(), each.end())));
        assertThat(evidence.toString()).contains("orv:orders");
    }

    @Test
    void anEvidenceSaysWhetherItWasACode() {
        Match match = KB.match("Our gateway answered TLM-20417 today").matches().get(0);
        assertThat(match.article().number()).isEqualTo("ART-02");
        assertThat(match.evidence())
                .anyMatch(
                        each -> each.kind() == Evidence.Kind.CODE && each.text().equals("TLM-20417"));
    }

    @Test
    void listsNoMoreThanTheLimit() {
        String vague = "the file of the catalog and the session on the server";
        assertThat(KB.match(Query.of(vague)).matches()).hasSizeBetween(2, Query.DEFAULT_LIMIT);
        assertThat(KB.match(Query.of(vague).limit(1)).matches()).hasSize(1);
        assertThatThrownBy(() -> Query.of("").limit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.of("").limit(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProductIsNamedInAnyCaseAndInPart() {
        for (String product : List.of("brava sync server", "BRAVA SYNC SERVER", "Sync Server", "server")) {
            assertThat(KB.match(Query.of(SHARED_MESSAGE).product(product)).best())
                    .as(product)
                    .hasValueSatisfying(
                            match -> assertThat(match.article().number()).isEqualTo("ART-10"));
        }
    }

    @Test
    void everyMatchIsOfTheProduct() {
        for (Match match : KB.match(
                        Query.of("upload file session catalog queue").product("Kestrel"))
                .matches()) {
            assertThat(match.translation().products()).contains("Kestrel CMS");
        }
    }

    @Test
    void articlesThatSayTheSameAreInOrderOfTheirNumbers() {
        Map<String, String> files = new TreeMap<>();
        for (String number : List.of("T-30", "T-10", "T-20")) {
            files.put("en/" + number + ".md", article(number));
        }
        KnowledgeBase same =
                KnowledgeBase.builder().source(Source.memory(files)).build();
        List<String> order = new ArrayList<>();
        same.match("Turbine valve stuck at position 7")
                .matches()
                .forEach(match -> order.add(match.article().number()));
        assertThat(order).containsExactly("T-10", "T-20", "T-30");
    }

    @Test
    void whereTheRestIsAlikeAnErrorCodeIsAskedFor() {
        Map<String, String> files = others();
        files.put("en/T-10.md", article("T-10", "It is followed by VLV-10077."));
        files.put("en/T-20.md", article("T-20", "It is followed by VLV-20088, or by `pump.restart`."));
        files.put("en/T-30.md", article("T-30", "The call is `pump.drain`."));
        KnowledgeBase alike =
                KnowledgeBase.builder().source(Source.memory(files)).build();
        String message = "Turbine valve stuck at position 7";
        Answer answer = alike.match(message);
        assertThat(answer.status()).isEqualTo(Answer.Status.AMBIGUOUS);
        Question question = answer.question().orElseThrow();
        assertThat(question.aspect()).isEqualTo(Question.Aspect.TOKEN);
        assertThat(question.options())
                .extracting(Question.Option::label)
                .containsExactly("VLV-10077", "VLV-20088", "pump.drain");
        for (Question.Option option : question.options()) {
            assertThat(alike.match(Query.of(message).choice(option.choice())).matches())
                    .as(option.label())
                    .extracting(match -> match.article().number())
                    .isEqualTo(option.articles())
                    .hasSize(1);
        }
    }

    @Test
    void choicesAddUp() {
        Map<String, String> files = others();
        for (String number : List.of("T-10", "T-20", "T-30")) {
            String product = number.equals("T-30") ? "Borea" : "Alisio";
            files.put(
                    "en/" + number + ".md",
                    article(number).replace("---\ntitle", "---\nproduct: " + product + "\ntitle"));
        }
        KnowledgeBase kb = KnowledgeBase.builder().source(Source.memory(files)).build();
        Query query = Query.of("Turbine valve stuck at position 7");
        assertThat(numbers(kb.match(query.choice("product:alisio")))).containsExactly("T-10", "T-20");
        for (List<String> choices : List.of(
                List.of("product:alisio", "title:t-20"), List.of("title:t-20", "product:alisio", "title:t-20"))) {
            Answer answer = kb.match(query.choice("product:borea").choices(choices));
            assertThat(answer.status()).isEqualTo(Answer.Status.FOUND);
            assertThat(numbers(answer)).containsExactly("T-20");
        }
        assertThat(numbers(kb.match(query.choices(List.of("product:borea", "title:t-20")))))
                .as("choices that exclude each other leave nothing")
                .isEmpty();
        assertThatThrownBy(() -> kb.match(query.choices(List.of("product:alisio", "title:t-99"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no such choice");
    }

    /** Each query has the choices of the one before and one more, until no question is asked. */
    @Test
    void anAnswerCarriesTheChoicesThatTheNextQueryNeeds() {
        Query query = Query.of(SHARED_MESSAGE);
        assertThat(KB.match(query).choices()).isEmpty();
        Answer answer = KB.match(query);
        while (answer.question().isPresent()) {
            String choice = answer.question().get().options().get(0).choice();
            query = query.andChoice(choice);
            assertThat(query.choices()).hasSize(answer.choices().size() + 1).endsWith(choice);
            answer = KB.match(query);
            assertThat(answer.choices()).isEqualTo(query.choices());
        }
        assertThat(answer.choices()).isNotEmpty();
        assertThat(answer.withChoices(List.of())).isEqualTo(answer);
        Query full = query.choices(Collections.nCopies(Query.MOST_CHOICES, "product:alisio"));
        assertThatThrownBy(() -> full.andChoice("one too many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("one too many");
    }

    @Test
    void choicesAreReplacedByLaterOnesAndCountForEquality() {
        Query query = Query.of("a").choices(List.of("b", "c"));
        assertThat(query.choices()).containsExactly("b", "c");
        assertThat(query.choice("d").choices()).containsExactly("d");
        assertThat(query.choices(List.of())).isEqualTo(Query.of("a")).hasSameHashCodeAs(Query.of("a"));
        assertThat(query).isNotEqualTo(Query.of("a")).isNotEqualTo(query.choice("b"));
        assertThat(Query.of("a").choice("b")).isEqualTo(Query.of("a").choices(List.of("b")));
        List<String> many = Collections.nCopies(Query.MOST_CHOICES + 1, "b");
        assertThatThrownBy(() -> query.choices(many)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> numbers(Answer answer) {
        return answer.matches().stream().map(match -> match.article().number()).toList();
    }

    /** Articles about something else, without which no word of a message would tell anything. */
    private static Map<String, String> others() {
        Map<String, String> files = new TreeMap<>();
        int number = 40;
        for (String message : List.of(
                "Ledger export skipped a quarter",
                "Printer tray reports no paper",
                "Roster import found overlapping shifts",
                "Badge reader lost its pairing",
                "Menu board shows yesterday's dishes")) {
            String name = "T-" + number++;
            files.put(
                    "en/" + name + ".md",
                    article(name)
                            .replace("Turbine valve stuck at position 7", message)
                            .replace("Turbine valve stuck", message)
                            .replace("Open the valve", "Start it again"));
        }
        return files;
    }

    private static String article(String number) {
        return article(number, "");
    }

    private static String article(String number, String more) {
        return "---\ntitle: Turbine valve stuck\narticle-number: " + number + "\n---\n\n# Turbine valve stuck\n\n"
                + "## Description\n\n### Issue\n\nThe log shows `Turbine valve stuck at position 7`. " + more + "\n\n"
                + "## Resolution\n\n1. Open the valve.\n";
    }

    @Test
    void aQuerySaysNothingOfItsText() {
        Query query = Query.of("password is hunter2").locale(Locale.ITALIAN).product("Kestrel");
        assertThat(query.toString()).doesNotContain("hunter2").contains("19 characters", "Kestrel");
        assertThat(Query.of("a").locale(Locale.ITALIAN).locale()).contains(Locale.ITALIAN);
        assertThat(Query.of("a").limit(7).choice("c").limit()).isEqualTo(7);
    }
}
