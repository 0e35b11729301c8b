package io.github.remedium.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.internal.text.VisibleText;
import io.github.remedium.locale.LanguageTags;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.AnswerStatus;
import io.github.remedium.match.Match;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Retrieves the article that answers a user's message.
 *
 * <p>Found: one content, the article in Markdown, whose metadata holds {@code article}, {@code locale},
 * {@code confidence} and {@code url}. Ambiguous: one content with the question to ask the user and what can be answered,
 * whose metadata says {@code status}. None: nothing, since the nearest article is not the right one.
 *
 * <p>The reader's language is the invocation parameter {@code locale} (a language tag) where there is one, else the one
 * given here. Immutable and safe for any number of threads.
 */
public final class ArticleRetriever implements ContentRetriever {

    /** The invocation parameter that names the reader's language. */
    public static final String LOCALE = "locale";

    private final LiveKnowledgeBase live;
    private final Optional<Locale> locale;
    private final ArticleUrls urls;
    private final Renderer renderer = new Renderer();

    /** A retriever for readers of this language. */
    public ArticleRetriever(LiveKnowledgeBase live, Locale locale) {
        this(live, Optional.of(locale), ArticleUrls.STANDARD);
    }

    /**
     * A retriever.
     *
     * @param locale the reader's language, if it is known
     * @param urls where articles can be read
     */
    public ArticleRetriever(LiveKnowledgeBase live, Optional<Locale> locale, ArticleUrls urls) {
        this.live = live;
        this.locale = locale;
        this.urls = urls;
    }

    @Override
    public List<Content> retrieve(Query query) {
        Optional<Locale> reader = reader(query);
        io.github.remedium.match.Query asked = io.github.remedium.match.Query.of(query.text());
        if (reader.isPresent()) {
            asked = asked.locale(reader.get());
        }
        Answer answer = live.current().match(asked);
        Optional<Match> best = answer.best();
        if (best.isPresent()) {
            return List.of(article(best.get()));
        }
        if (answer.status() == AnswerStatus.AMBIGUOUS) {
            String question = VisibleText.of(renderer.answer(answer, reader, Format.MARKDOWN));
            return List.of(Content.from(TextSegment.from(question, Metadata.from("status", "ambiguous"))));
        }
        return List.of();
    }

    private Content article(Match match) {
        ServedTranslation served = new ServedTranslation(match.translation(), match.locale());
        Locale language = match.translation().locale();
        String number = match.article().number();
        Metadata metadata = new Metadata()
                .put("article", number)
                .put("locale", language.toLanguageTag())
                .put("confidence", match.confidence())
                .put("url", urls.of(number, language))
                .put("status", "found");
        String text = VisibleText.of(renderer.translation(served, Format.MARKDOWN));
        return Content.from(TextSegment.from(text, metadata), Map.of(ContentMetadata.SCORE, match.confidence()));
    }

    private Optional<Locale> reader(Query query) {
        if (query.metadata() != null && query.metadata().invocationParameters() != null) {
            Object named = query.metadata().invocationParameters().asMap().get(LOCALE);
            if (named instanceof Locale known) {
                return Optional.of(known);
            }
            if (named instanceof String tag && LanguageTags.parse(tag).isPresent()) {
                return LanguageTags.parse(tag);
            }
        }
        return locale;
    }
}
