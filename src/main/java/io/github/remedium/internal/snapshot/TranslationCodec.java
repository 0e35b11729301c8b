package io.github.remedium.internal.snapshot;

import io.github.remedium.article.Metadata;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Section;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Translation;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;

/** Writes and reads one translation, without its number and locale. */
final class TranslationCodec {

    private static final List<Section.Kind> KINDS = List.of(Section.Kind.values());

    private TranslationCodec() {}

    static void write(Translation translation, Encoder out) {
        TextEncoder texts = new TextEncoder(out);
        String path = translation.source().path();
        out.text(translation.title());
        location(translation.source(), "", out);
        out.optional(translation.description(), out::text);
        out.optional(translation.introduction(), texts::text);
        FieldCodec.fields(translation.metadata().fields(), out);
        out.list(translation.sections(), section -> {
            out.count(KINDS.indexOf(section.kind()));
            out.optional(section.heading(), out::text);
            texts.text(section.text());
            location(section.location(), path, out);
        });
        texts.text(translation.resolution().text());
        steps(translation.resolution().steps(), path, texts, out);
        out.texts(translation.products());
        out.texts(translation.productFamilies());
        out.texts(translation.appliesTo());
        out.texts(translation.keywords());
        out.truth(translation.archived());
        out.truth(translation.machineTranslated());
        out.optional(translation.created(), out::date);
        out.optional(translation.published(), out::date);
    }

    /** The path of a place in the translation's own file is left out. */
    private static void location(SourceLocation location, String usual, Encoder out) {
        out.optional(location.path().equals(usual) ? null : location.path(), out::text);
        out.count(location.line());
        out.count(location.column());
    }

    private static void steps(List<Step> steps, String path, TextEncoder texts, Encoder out) {
        out.list(steps, step -> {
            out.text(step.id());
            texts.text(step.text());
            steps(step.steps(), path, texts, out);
            location(step.location(), path, out);
        });
    }

    static Translation read(String article, Locale locale, ByteBuffer bytes) {
        Decoder in = new Decoder(bytes);
        TextDecoder texts = new TextDecoder(in);
        String title = in.text();
        SourceLocation source = location(in, "");
        String path = source.path();
        Translation read = Translation.builder(article, locale, source)
                .title(title)
                .description(in.optionalText().orElse(null))
                .introduction(in.optional(texts::text).orElse(null))
                .metadata(metadata(in))
                .sections(in.list(
                        () -> new Section(KINDS.get(in.count()), in.optionalText(), texts.text(), location(in, path))))
                .resolution(new Resolution(texts.text(), steps(in, texts, path, 0)))
                .products(in.texts())
                .productFamilies(in.texts())
                .appliesTo(in.texts())
                .keywords(in.texts())
                .archived(in.truth())
                .machineTranslated(in.truth())
                .created(in.dateOrNull())
                .published(in.dateOrNull())
                .build();
        if (bytes.hasRemaining()) {
            throw new IllegalStateException("a translation has more bytes than it needs");
        }
        return read;
    }

    private static Metadata metadata(Decoder in) {
        Metadata.Builder metadata = Metadata.builder();
        FieldCodec.fields(in).forEach(metadata::set);
        return metadata.build();
    }

    private static SourceLocation location(Decoder in, String usual) {
        return new SourceLocation(in.optionalText().orElse(usual), in.count(), in.count());
    }

    private static List<Step> steps(Decoder in, TextDecoder texts, String path, int depth) {
        if (depth > TextEncoder.DEEPEST) {
            throw new IllegalStateException("nested too deeply");
        }
        return in.list(() -> new Step(in.text(), texts.text(), steps(in, texts, path, depth + 1), location(in, path)));
    }
}
