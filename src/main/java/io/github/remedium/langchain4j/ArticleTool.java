package io.github.remedium.langchain4j;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.internal.text.VisibleText;
import io.github.remedium.locale.LanguageTags;
import io.github.remedium.match.Query;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model can ask a knowledge base: which article answers an error, and an article by its number. Answers are
 * Markdown, in which nothing is hidden. Immutable and safe for any number of threads.
 */
public final class ArticleTool {

    private final LiveKnowledgeBase live;
    private final Renderer renderer = new Renderer();

    /** A tool for this knowledge base. */
    public ArticleTool(LiveKnowledgeBase live) {
        this.live = live;
    }

    /** The article for an error text, the question that would decide among several, or that there is none. */
    @Tool(
            name = "match_error",
            value = "Finds the support article for a raw error text: its cause and steps, or one question with its"
                    + " choices to ask the user, or an honest 'no article', which is not to be filled with guesses.")
    public String matchError(
            @P("The error text, exactly as the user gave it") String text,
            @P(value = "The user's language as a tag, such as nl-BE", required = false) @Nullable String locale,
            @P(value = "The choice the user made in the question for the same text", required = false) @Nullable
                    String choice) {
        Optional<Locale> reader = reader(locale);
        Query query = Query.of(text);
        if (reader.isPresent()) {
            query = query.locale(reader.get());
        }
        if (choice != null && !choice.isBlank()) {
            query = query.choice(choice);
        }
        return VisibleText.of(renderer.answer(live.current().match(query), reader, Format.MARKDOWN));
    }

    /** An article by its number. */
    @Tool(name = "get_article", value = "Gives a support article by its number.")
    public String getArticle(
            @P("The article's number, such as KA-05406") String number,
            @P(value = "The user's language as a tag, such as nl-BE", required = false) @Nullable String locale) {
        List<Locale> readers = reader(locale).map(List::of).orElse(List.of());
        return live.current()
                .translation(number, readers)
                .map(served -> VisibleText.of(renderer.translation(served, Format.MARKDOWN)))
                .orElse("There is no article with this number.");
    }

    private static Optional<Locale> reader(@Nullable String locale) {
        return locale == null ? Optional.empty() : LanguageTags.parse(locale);
    }
}
