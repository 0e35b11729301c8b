package io.github.remedium.cli;

import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.render.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options for the language and the form of what a command writes. */
final class ReaderOptions {

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            converter = Tag.class,
            description = "The reader's language, such as nl-BE. Without it the system's, and for json none.")
    private @Nullable Locale locale;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: text.",
            converter = FormatName.class,
            completionCandidates = FormatName.class)
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }

    /** The language the user named. */
    Optional<Locale> named() {
        return Optional.ofNullable(locale);
    }

    /**
     * The language the user named; else, where people read the result, the system's. A program that reads JSON gets
     * the same on every system.
     */
    Optional<Locale> reader() {
        if (locale != null || format == Format.JSON) {
            return named();
        }
        return Optional.of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The reader's language as a list. */
    List<Locale> readers() {
        return reader().map(List::of).orElse(List.of());
    }

    /** Reads a language tag. */
    static final class Tag implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            return LanguageTags.parse(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is no language tag such as nl-BE"));
        }
    }

    /** Reads the name of a format, and lists them. */
    static final class FormatName extends java.util.ArrayList<String> implements ITypeConverter<Format> {
        private static final long serialVersionUID = 1;

        FormatName() {
            for (Format format : Format.values()) {
                add(format.name().toLowerCase(Locale.ROOT));
            }
        }

        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is none of " + String.join(", ", this));
        }
    }
}
