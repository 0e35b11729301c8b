package io.github.remedium.render;

import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.render.HtmlWriter;
import io.github.remedium.internal.render.MarkdownWriter;
import io.github.remedium.internal.text.HtmlEscape;
import io.github.remedium.internal.text.SafeText;
import io.github.remedium.internal.text.Secrets;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Origin;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Explanation;
import io.github.remedium.match.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes answers, translations and reports as text, Markdown, HTML and JSON.
 *
 * <pre>{@code
 * Renderer renderer = new Renderer();
 * String html = renderer.answer(kb.match(query), Optional.of(locale), Format.HTML);
 * }</pre>
 *
 * <p>The words around an article (headings, reasons, questions) are in the reader's language; if the library does not have
 * that language, in the language of the article; else in English. No result ends in a line break. Text and Markdown have no
 * control characters; JSON is one line, in which they are escaped; HTML is a fragment that is safe whatever the articles and
 * the query contain. Methods whose name ends in {@code Data} give the same as JSON, as maps, lists, strings, numbers and
 * booleans, for a JSON writer of your own.
 *
 * <p>Immutable and safe for any number of threads. Its constructor reads word lists: make one and keep it. No method takes
 * null.
 */
public final class Renderer {

    private final LocaleWords vocabulary;
    private final ShownFields fields;
    private final JsonWriting json = new JsonWriting();

    /** A renderer with the word lists that come with the library. */
    public Renderer() {
        this(List.of());
    }

    /**
     * A renderer that has the word lists of these packs too. A word that is in several lists of a language is taken from
     * the last one.
     *
     * @throws LoadException if a pack is no folder of a language, or its word list is malformed; the message names file and
     *     line
     */
    public Renderer(List<LanguagePack> packs) {
        this(packs, ShownFields.standard());
    }

    /**
     * A renderer that has the word lists of these packs too, and shows these fields of the front matter.
     *
     * @throws LoadException if a pack is no folder of a language, or its word list is malformed; the message names file and
     *     line
     */
    public Renderer(List<LanguagePack> packs, ShownFields fields) {
        this.fields = Objects.requireNonNull(fields, "fields");
        try {
            this.vocabulary = new LocaleWords(Languages.shipped()
                    .with(packs.stream().map(LanguagePack::folder).toList()));
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The words in the first of these languages that the library has, else the English ones. */
    Words words(List<Locale> readers) {
        return vocabulary.words(readers);
    }

    /** Writes a translation of an article. */
    public String translation(ServedTranslation served, Format format) {
        if (format == Format.JSON) {
            return json(translationData(served));
        }
        List<Locale> readers = new ArrayList<>();
        served.locale().requested().ifPresent(readers::add);
        readers.add(served.translation().locale());
        Text page = new TranslationPage(words(readers)).of(served);
        if (format == Format.HTML) {
            return "<article lang=\""
                    + HtmlEscape.escape(served.translation().locale().toLanguageTag()) + "\">\n"
                    + HtmlWriter.write(page)
                    + "\n</article>";
        }
        return written(page, format);
    }

    /** A translation as data. Its {@code metadata} are the fields of the front matter that are shown. */
    public Map<String, Object> translationData(ServedTranslation served) {
        return TranslationData.of(served, fields);
    }

    /**
     * A translation as data, with an entry {@code html} that holds the sections, and the steps by their ids, as HTML that is
     * safe to insert into a page.
     */
    public Map<String, Object> translationDataWithHtml(ServedTranslation served) {
        Map<String, Object> data = new LinkedHashMap<>(translationData(served));
        data.put("html", TranslationData.html(served.translation()));
        return data;
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param reader the reader's language; empty if it is not known
     * @param format the form
     */
    public String answer(Answer answer, Optional<Locale> reader, Format format) {
        return format == Format.JSON
                ? json(answerData(answer, reader))
                : written(new AnswerPage(words(readers(answer, reader))).of(answer), format);
    }

    /** An answer as data. */
    public Map<String, Object> answerData(Answer answer, Optional<Locale> reader) {
        return AnswerData.of(answer, words(readers(answer, reader)));
    }

    /** One match of an answer as data. */
    public Map<String, Object> matchData(Match match) {
        return AnswerData.match(match);
    }

    /**
     * An answer as data in which secrets of the query (passwords, tokens, addresses) are masked, one bullet for each
     * character. Use it if the answer leaves the machine or is shown to somebody who did not ask.
     *
     * @param answer the answer
     * @param reader the reader's language; empty if it is not known
     * @param query the text that was asked
     */
    public Map<String, Object> maskedAnswerData(Answer answer, Optional<Locale> reader, String query) {
        return AnswerData.masked(answerData(answer, reader), Secrets.masked(query));
    }

    /** Writes how an answer was decided. */
    public String explanation(Explanation explanation, Format format) {
        return format == Format.JSON
                ? json(explanationData(explanation))
                : written(ExplanationPage.of(explanation), format);
    }

    /** How an answer was decided, as data. */
    public Map<String, Object> explanationData(Explanation explanation) {
        return AnswerData.explanation(explanation);
    }

    /** Writes what was loaded and what was wrong with the files. */
    public String report(LoadReport report, Optional<Locale> reader, Format format) {
        return report(report, Optional.empty(), reader, format);
    }

    /** The same, with what the compiled file was made from, if it was one. */
    public String report(LoadReport report, Optional<Origin> origin, Optional<Locale> reader, Format format) {
        if (format != Format.JSON) {
            Words words = words(reader.map(List::of).orElse(List.of()));
            return written(new ReportPage(words).of(report, origin), format);
        }
        Map<String, Object> data = new LinkedHashMap<>(reportData(report));
        origin.ifPresent(made -> data.put("compiled", ReportData.origin(made)));
        return json(data);
    }

    /** A report as data. */
    public Map<String, Object> reportData(LoadReport report) {
        return ReportData.of(report);
    }

    /** A line for a list of articles: number, languages and title, separated by tabs. */
    public String listed(Article article, ServedTranslation served) {
        String locales = String.join(",", tags(article));
        return SafeText.line(article.number()) + "\t" + locales + "\t"
                + SafeText.line(served.translation().title());
    }

    /** An entry for a list of articles, as data. */
    public Map<String, Object> listedData(Article article, ServedTranslation served) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", article.number());
        TranslationData.putLocale(data, served.locale());
        data.put("title", served.translation().title());
        data.put("locales", tags(article));
        data.put("products", served.translation().products());
        article.newest()
                .ifPresent(newest -> data.put("date", newest.toLocalDate().toString()));
        return data;
    }

    /**
     * Writes data as JSON in one line.
     *
     * @param data maps, lists, strings, finite numbers and booleans
     */
    public String json(Object data) {
        return json.write(data);
    }

    private static List<String> tags(Article article) {
        return article.locales().stream().map(Locale::toLanguageTag).toList();
    }

    private static List<Locale> readers(Answer answer, Optional<Locale> reader) {
        List<Locale> readers = new ArrayList<>();
        reader.ifPresent(readers::add);
        answer.best().ifPresent(match -> readers.add(match.translation().locale()));
        return readers;
    }

    private static String written(Text page, Format format) {
        return switch (format) {
            case TEXT -> SafeText.lines(page.plain());
            case MARKDOWN -> SafeText.lines(MarkdownWriter.write(page));
            case HTML -> HtmlWriter.write(page);
            case JSON -> throw new IllegalArgumentException("JSON is not made from text");
        };
    }
}
