package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Engines;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.assembly.ArticleLoader;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.source.ArticleSource;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A folder with two files, divided by a line {@code %%%%}: each becomes a translation or an error, and every translation
 * can be written in every form.
 */
final class FilesTarget implements Target {

    private static final byte[] DIVIDER = {'\n', '%', '%', '%', '%', '\n'};

    private final Path folder;
    private final ArticleLoader loader;
    private final Renderer renderer = new Renderer();

    FilesTarget() throws IOException {
        this.folder = Files.createTempDirectory("remedium-fuzz");
        folder.toFile().deleteOnExit();
        Languages languages = Languages.shipped();
        this.loader = new ArticleLoader(
                List.of(ArticleSource.folder(folder)),
                Engines.bounds(),
                false,
                (done, total) -> {},
                1,
                HeadingVocabulary.of(languages),
                LanguageProfiles.of(languages),
                Engines.roles());
    }

    @Override
    public void feed(byte[] input) throws IOException {
        int divider = divider(input);
        Path dutch = file("nl-NL", Arrays.copyOf(input, divider));
        int from = Math.min(input.length, divider + DIVIDER.length);
        Path spanish = file("es-ES", Arrays.copyOfRange(input, from, input.length));
        ArticleLoader.Loaded loaded = loader.load();
        Files.delete(dutch);
        Files.delete(spanish);
        long refused = loaded.complaints().stream()
                .filter(complaint -> complaint.severity() == Grade.ERROR)
                .count();
        long made = loaded.articles().stream()
                .mapToLong(article -> article.locales().size())
                .sum();
        assertThat(refused + made).as("%s", loaded.complaints()).isEqualTo(2);
        assertThat(loaded.complaints()).extracting(Complaint::code).doesNotContain("internal", "body-unreadable");
        for (Article article : loaded.articles()) {
            article.translations().forEach(this::write);
        }
    }

    private void write(Translation translation) {
        LocaleChoice choice = new LocaleChoice(Optional.empty(), translation.locale(), LocaleChoice.Fit.UNASKED);
        ServedTranslation served = new ServedTranslation(translation, choice);
        for (Format format : Format.values()) {
            String written = renderer.translation(served, format);
            if (format == Format.HTML) {
                SafeHtml.check(written);
            } else if (format == Format.JSON) {
                assertThat(written).doesNotContain("\n");
            }
        }
    }

    private Path file(String locale, byte[] bytes) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(locale));
        return Files.write(parent.resolve("KA-00001.md"), bytes);
    }

    private static int divider(byte[] input) {
        for (int i = 0; i + DIVIDER.length <= input.length; i++) {
            if (Arrays.equals(input, i, i + DIVIDER.length, DIVIDER, 0, DIVIDER.length)) {
                return i;
            }
        }
        return input.length;
    }
}
