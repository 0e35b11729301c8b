package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThrowableQueryTest {

    private static final StackTraceElement[] NO_FRAMES = {};

    @Test
    void showsTheCauseChainAndTheFramesOfEach() {
        Throwable cause = with(new IOException("Connection reset"), frame("com.acme.Net", "read", 7));
        Throwable thrown = with(new IllegalStateException("Sync failed", cause), frame("com.acme.Sync", "run", 42));
        assertThat(Query.of(thrown).text().lines())
                .containsExactly(
                        "java.lang.IllegalStateException: Sync failed",
                        "\tat com.acme.Sync.run(Sync.java:42)",
                        "Caused by: java.io.IOException: Connection reset",
                        "\tat com.acme.Net.read(Net.java:7)");
    }

    @Test
    void aThrowableWithoutAMessageIsItsClass() {
        assertThat(Query.of(with(new NullPointerException())).text().strip())
                .isEqualTo("java.lang.NullPointerException");
    }

    @Test
    void suppressedOnesAreLeftOut() {
        Throwable thrown = with(new IllegalStateException("Sync failed"));
        thrown.addSuppressed(new IOException("while closing"));
        assertThat(Query.of(thrown).text()).doesNotContain("closing");
    }

    @Test
    void aCycleOfCausesEnds() {
        Throwable first = with(new IllegalStateException("first"));
        Throwable second = with(new IllegalStateException("second", first));
        first.initCause(second);
        assertThat(Query.of(second).text().lines())
                .containsExactly(
                        "java.lang.IllegalStateException: second", "Caused by: java.lang.IllegalStateException: first");
    }

    @Test
    void longChainsAndDeepStacksAreCut() {
        StackTraceElement[] frames = new StackTraceElement[10_000];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = frame("com.acme.Loop", "again", i);
        }
        Throwable thrown = with(new IllegalStateException("innermost"), frames);
        for (int i = 0; i < 5_000; i++) {
            thrown = with(new IllegalStateException("layer " + i, thrown), frames);
        }
        Query query = Query.of(thrown);
        assertThat(query.text())
                .startsWith("java.lang.IllegalStateException: layer 4999")
                .hasSizeLessThan(200_000);
        SoundAnswer.check(query.text(), OwnArticles.load().match(query));
    }

    @Test
    void aThrowableFindsTheArticleThatItsTraceFinds() {
        Throwable thrown = with(
                new NullPointerException("template key must not be null"),
                frame("com.kestrel.render.TemplateCache", "lookup", 131),
                frame("com.example.site.Main", "main", 9));
        Throwable wrapped = with(new IllegalStateException("page 4711 failed", thrown), frame("com.example.A", "b", 1));
        for (Throwable each : new Throwable[] {thrown, wrapped}) {
            Answer answer = OwnArticles.load().match(each, Locale.forLanguageTag("nl"));
            assertThat(answer.matches().get(0).article().number()).isEqualTo("ART-07");
        }
        assertThat(OwnArticles.load().match(thrown, Locale.ENGLISH).status()).isEqualTo(Answer.Status.FOUND);
    }

    private static StackTraceElement frame(String type, String method, int line) {
        return new StackTraceElement(type, method, type.substring(type.lastIndexOf('.') + 1) + ".java", line);
    }

    private static Throwable with(Throwable throwable, StackTraceElement... frames) {
        throwable.setStackTrace(frames.length == 0 ? NO_FRAMES : frames);
        return throwable;
    }
}
