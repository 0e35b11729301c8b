package io.github.remedium.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final LocalDateTime MARCH = LocalDateTime.parse("2026-03-01T09:00:00");
    private static final LocalDateTime MAY = LocalDateTime.parse("2026-05-01T09:00:00");
    private static final LocalDateTime JUNE = LocalDateTime.parse("2026-06-01T09:00:00");

    @Test
    void theNewestDateIsThatOfTheTranslationPublishedLast() {
        Translation.Builder dutch = translation("nl").created(JUNE).published(MARCH);
        Translation.Builder italian = translation("it").created(MAY);
        assertThat(newest(dutch)).contains(MARCH);
        assertThat(newest(italian)).as("not known when it was published").contains(MAY);
        assertThat(newest(dutch, italian)).contains(MAY);
        assertThat(newest(translation("es"))).isEmpty();
        assertThat(newest(translation("es"), dutch)).contains(MARCH);
    }

    private static Optional<LocalDateTime> newest(Translation.Builder... translations) {
        return Article.of(
                        "KA-1",
                        List.of(translations).stream()
                                .map(Translation.Builder::build)
                                .toList())
                .newest();
    }

    private static Translation.Builder translation(String tag) {
        SourceLocation source = new SourceLocation(tag + "/KA-1.md", 1, 1);
        return Translation.builder("KA-1", Locale.forLanguageTag(tag), source).title("Title");
    }
}
