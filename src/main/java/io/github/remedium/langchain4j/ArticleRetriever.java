package io.github.remedium.langchain4j;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.internal.text.VisibleText;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Retrieves the article that answers a user's message, for a chatbot made with LangChain4j.
 *
 * <p>What the model gets depends on the answer:
 *
 * <ul>
 *   <li>found: one content, the article in Markdown; its metadata holds {@code status}, {@code article}, {@code locale},
 *       {@code confidence} and {@code url};
 *   <li>ambiguous: one content, the question to ask the user and its possible answers; its metadata holds
 *       {@code status};
 *   <li>none: no content, because the nearest article is not the right one.
 * </ul>
 *
 * <p>The reader's language is the invocation parameter {@code locale}, a {@link Locale} or a language tag; without it, the
 * locale given to the constructor. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * AiServices.builder(Assistant.class)
 *         .chatModel(model)
 *         .contentRetriever(new ArticleRetriever(() -> kb, Locale.forLanguageTag("nl")))
 *         .build();
 * }</pre>
 */
public final class ArticleRetriever implements ContentRetriever {

    /** The name of the invocation parameter with the reader's language. */
    public static final String LOCALE = "locale";

    private final Supplier<KnowledgeBase> kb;
    private final Optional<Locale> locale;
    private final ArticleUrls urls;
    private final Renderer renderer = new Renderer();

    /**
     * A retriever for readers of one language.
     *
     * @param kb gives the knowledge base, and is asked once for each message: {@code () -> kb} for one that stays the same,
     *     or a {@link io.github.remedium.LiveKnowledgeBase}
     * @param locale the reader's language, if a message names no other
     */
    public ArticleRetriever(Supplier<KnowledgeBase> kb, Locale locale) {
        this(kb, Optional.of(Objects.requireNonNull(locale, "locale")), ArticleUrls.STANDARD);
    }

    /**
     * A retriever.
     *
     * @param kb gives the knowledge base, and is asked once for each message
     * @param locale the reader's language, if a message names no other; empty if it is not known
     * @param urls makes the links to articles
     */
    public ArticleRetriever(Supplier<KnowledgeBase> kb, Optional<Locale> locale, ArticleUrls urls) {
        this.kb = Objects.requireNonNull(kb, "kb");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.urls = Objects.requireNonNull(urls, "urls");
    }

    @Override
    public List<Content> retrieve(Query query) {
        Optional<Locale> reader = reader(query);
        io.github.remedium.match.Query asked = io.github.remedium.match.Query.of(query.text());
        if (reader.isPresent()) {
            asked = asked.locale(reader.get());
        }
        Answer answer = kb.get().match(asked);
        Optional<Match> best = answer.best();
        if (best.isPresent()) {
            return List.of(article(best.get()));
        }
        if (answer.status() == Answer.Status.AMBIGUOUS) {
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
