package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.RandomText;
import io.github.remedium.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked, there is an answer, it is sound, and it is the same the next time. */
class AnyQueryTest {

    private static final KnowledgeBase KB = OwnArticles.load();

    @Test
    void anyStringHasASoundAnswer() {
        Random random = new Random(101);
        for (int round = 0; round < 1_500; round++) {
            String text = RandomText.any(random, 400);
            SoundAnswer.check(text, KB.match(text));
        }
    }

    @Test
    void anyStringAroundAMessageHasASoundAnswer() {
        Random random = new Random(103);
        List<String> messages = SpecFile.text("match/scenarios.txt")
                .lines()
                .filter(line -> !line.startsWith("==") && !line.startsWith(">>") && line.length() > 20)
                .toList();
        for (int round = 0; round < 1_000; round++) {
            String message = messages.get(random.nextInt(messages.size()));
            String text = RandomText.any(random, 60) + damaged(message, random) + RandomText.any(random, 60);
            SoundAnswer.check(text, KB.match(text));
        }
    }

    /** Some characters are taken out, doubled or replaced. */
    private static String damaged(String message, Random random) {
        StringBuilder text = new StringBuilder(message);
        for (int i = random.nextInt(8); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                default -> text.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    @Test
    void anySettingsHaveASoundAnswer() {
        Random random = new Random(107);
        List<String> choices =
                List.of("", ":", "no:such", "title:", "title:ART-0999", "token:ZZ-0000-ZZ", "title", "x");
        List<Locale> locales = List.of(Locale.ROOT, Locale.KOREAN, Locale.forLanguageTag("nl-BE"));
        for (int round = 0; round < 500; round++) {
            Query query = Query.of("Synchronization halted: checksum mismatch " + RandomText.any(random, 20))
                    .limit(1 + random.nextInt(100));
            query = random.nextBoolean() ? query.product(RandomText.any(random, 10)) : query;
            query = random.nextBoolean() ? query.locale(locales.get(random.nextInt(locales.size()))) : query;
            if (random.nextInt(4) == 0) {
                Query unknown = query.choices(List.of("title:ART-09", choices.get(random.nextInt(choices.size()))));
                assertThatThrownBy(() -> KB.match(unknown))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("there is no such choice");
            }
            query = random.nextBoolean() ? query.choices(List.of("title:ART-09", "title:art-09")) : query;
            Answer answer = KB.match(query);
            SoundAnswer.check(query.text(), answer);
            assertThat(answer.matches()).hasSizeLessThanOrEqualTo(query.limit());
        }
    }

    @Test
    void theSameQueryHasTheSameAnswerFromAnotherKnowledgeBaseOfTheSameArticles() {
        KnowledgeBase other =
                KnowledgeBase.builder().threads(1).paths(OwnArticles.folder()).build();
        Random random = new Random(109);
        for (int round = 0; round < 200; round++) {
            String text = "session token lock queue 403 " + RandomText.any(random, 80);
            String first = Fingerprint.of(KB.match(text));
            assertThat(Fingerprint.of(KB.match(text))).isEqualTo(first);
            assertThat(Fingerprint.of(other.match(text))).isEqualTo(first);
        }
    }

    @Test
    void aKnowledgeBaseWithoutArticlesAnswersNone() {
        KnowledgeBase empty = KnowledgeBase.of(List.of());
        for (String text : List.of("", "error", "Queue 'outbound-retry' is locked by process mailq_sweeper")) {
            Answer answer = empty.match(text);
            assertThat(answer.status()).isEqualTo(Answer.Status.NONE);
            assertThat(answer.matches()).isEmpty();
        }
    }
}
