package io.github.remedium.render;

import io.github.remedium.article.Article;
import io.github.remedium.article.Text;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.text.HtmlEscape;
import io.github.remedium.internal.text.SafeText;
import io.github.remedium.internal.text.Secrets;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Explanation;
import io.github.remedium.match.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes answers, translations and reports for readers and for programs, in the same words for every door.
 *
 * <p>A reader's language decides the words around the article; where there are none in it, those of the article's own
 * language are taken, else English ones. No result ends in a line break. Text and Markdown hold no characters that a
 * terminal would obey; JSON is one line, in which such characters are escaped; HTML is a fragment that is safe whatever
 * articles and queries hold.
 *
 * <p>Immutable and safe for any number of threads; it reads its word lists when it is made, so make one and keep it.
 */
public final class Renderer {

    private final LocaleWords vocabulary;
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
        try {
            this.vocabulary = new LocaleWords(Languages.shipped()
                    .with(packs.stream().map(LanguagePack::folder).toList()));
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The words for the first of these readers whose language there is, else the English ones. */
    public Words words(List<Locale> readers) {
        return vocabulary.words(readers);
    }

    /** A translation. */
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

    /** A translation as maps, lists and scalars in the shape of its JSON. */
    public Map<String, Object> translationData(ServedTranslation served) {
        return TranslationData.of(served);
    }

    /**
     * The same, and under {@code html} the sections and, by their ids, the steps as HTML that is safe to put into a page
     * whatever the article held.
     */
    public Map<String, Object> translationDataWithHtml(ServedTranslation served) {
        Map<String, Object> data = new LinkedHashMap<>(TranslationData.of(served));
        data.put("html", TranslationData.html(served.translation()));
        return data;
    }

    /** An answer to a reader of this language. */
    public String answer(Answer answer, Optional<Locale> reader, Format format) {
        return format == Format.JSON
                ? json(answerData(answer, reader))
                : written(new AnswerPage(words(readers(answer, reader))).of(answer), format);
    }

    /** An answer as maps, lists and scalars in the shape of its JSON. */
    public Map<String, Object> answerData(Answer answer, Optional<Locale> reader) {
        return AnswerData.of(answer, words(readers(answer, reader)));
    }

    /** One match of an answer as maps, lists and scalars in the shape of its JSON. */
    public Map<String, Object> matchData(Match match) {
        return AnswerData.match(match);
    }

    /**
     * An answer's data for a reader who is not the one who asked, or who asked over a network: secrets in what is repeated of
     * the query are masked, with as many bullets as they have characters.
     *
     * @param query the text the answer is for
     */
    public Map<String, Object> maskedAnswerData(Answer answer, Optional<Locale> reader, String query) {
        return AnswerData.masked(answerData(answer, reader), Secrets.masked(query));
    }

    /** How an answer was decided. */
    public String explanation(Explanation explanation, Format format) {
        return format == Format.JSON
                ? json(explanationData(explanation))
                : written(ExplanationPage.of(explanation), format);
    }

    /** How an answer was decided, as maps, lists and scalars. */
    public Map<String, Object> explanationData(Explanation explanation) {
        return AnswerData.explanation(explanation);
    }

    /** What was loaded and what was odd about it. */
    public String report(LoadReport report, Optional<Locale> reader, Format format) {
        return format == Format.JSON
                ? json(reportData(report))
                : written(new ReportPage(words(reader.map(List::of).orElse(List.of()))).of(report), format);
    }

    /** A report as maps, lists and scalars in the shape of its JSON. */
    public Map<String, Object> reportData(LoadReport report) {
        return ReportData.of(report);
    }

    /** One line of a list of articles: number, languages and title, parted by tabs. */
    public String listed(Article article, ServedTranslation served) {
        String locales = String.join(",", tags(article));
        return SafeText.line(article.number()) + "\t" + locales + "\t"
                + SafeText.line(served.translation().title());
    }

    /** An article in a list, as maps, lists and scalars. */
    public Map<String, Object> listedData(Article article, ServedTranslation served) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", article.number());
        TranslationData.putLocale(data, served.locale());
        data.put("title", served.translation().title());
        data.put("locales", tags(article));
        return data;
    }

    /** Maps, lists, strings, finite numbers and booleans as JSON in one line. */
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
