package io.github.remedium.langchain4j;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.internal.text.VisibleText;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tools for a language model: find the article that answers an error text, and get an article by its number. Results are
 * Markdown without invisible characters. Immutable and safe for any number of threads.
 */
public final class ArticleTool {

    private final Supplier<KnowledgeBase> kb;
    private final Renderer renderer = new Renderer();

    /**
     * A tool that answers from a knowledge base.
     *
     * @param kb gives the knowledge base, and is asked once for each call: {@code () -> kb} for one that stays the same, or
     *     a {@link io.github.remedium.LiveKnowledgeBase}
     */
    public ArticleTool(Supplier<KnowledgeBase> kb) {
        this.kb = Objects.requireNonNull(kb, "kb");
    }

    /**
     * Finds the article for an error text.
     *
     * @param text the error text
     * @param locale the reader's language as a tag; null, or no language tag, if it is not known
     * @param choices what the user chose in the questions of earlier results for the same text; null if there were none
     * @return the article, a question that decides between several, or the statement that there is none
     */
    @Tool(
            name = "match_error",
            value =
                    "Finds the support article for a raw error text: its cause and steps, or one question with its"
                            + " choices to ask the user, or an article that is perhaps the right one, or an honest 'no article', which is not to be filled with guesses.")
    public String matchError(
            @P("The error text, exactly as the user gave it") String text,
            @P(value = "The user's language as a tag, such as nl-BE", required = false) @Nullable String locale,
            @P(
                            value = "All choices the user made in questions for the same text, one for each question",
                            required = false)
                    @Nullable
                    List<String> choices) {
        Optional<Locale> reader = reader(locale);
        Query query = Query.of(text);
        if (reader.isPresent()) {
            query = query.locale(reader.get());
        }
        List<String> chosen = choices == null
                ? List.of()
                : choices.stream().filter(choice -> !choice.isBlank()).toList();
        try {
            Answer answer = kb.get().match(query.choices(chosen));
            return VisibleText.of(renderer.answer(answer, reader, Format.MARKDOWN));
        } catch (IllegalArgumentException e) {
            if (chosen.isEmpty()) {
                throw e;
            }
            return "There is no such choice. Use the choices of the question, exactly as they are written.";
        }
    }

    /**
     * Gets an article.
     *
     * @param number the article's number, in upper or lower case
     * @param locale the reader's language as a tag; null, or no language tag, if it is not known
     * @return the article, or the statement that there is none with this number
     */
    @Tool(name = "get_article", value = "Gives a support article by its number.")
    public String getArticle(
            @P("The article's number, such as KA-05406") String number,
            @P(value = "The user's language as a tag, such as nl-BE", required = false) @Nullable String locale) {
        List<Locale> readers = reader(locale).map(List::of).orElse(List.of());
        return kb.get()
                .translation(number, readers)
                .map(served -> VisibleText.of(renderer.translation(served, Format.MARKDOWN)))
                .orElse("There is no article with this number.");
    }

    private static Optional<Locale> reader(@Nullable String locale) {
        return locale == null ? Optional.empty() : LanguageTags.parse(locale);
    }
}
