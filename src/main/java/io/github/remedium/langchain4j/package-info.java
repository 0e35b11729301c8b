/**
 * The door for chatbots made with LangChain4j: a retriever and a tool.
 *
 * <p>{@link io.github.remedium.langchain4j.ArticleRetriever} puts the right article before the model, and
 * {@link io.github.remedium.langchain4j.ArticleTool} lets the model ask for it. Neither gives anything where no article
 * fits.
 */
@NullMarked
package io.github.remedium.langchain4j;

import org.jspecify.annotations.NullMarked;
