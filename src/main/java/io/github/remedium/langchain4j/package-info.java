/**
 * For chatbots made with LangChain4j: a retriever and a tool.
 *
 * <p>{@link io.github.remedium.langchain4j.ArticleRetriever} gives the model the right article with each message, and
 * {@link io.github.remedium.langchain4j.ArticleTool} lets the model ask for it. Neither gives an article that does not fit.
 */
@NullMarked
package io.github.remedium.langchain4j;

import org.jspecify.annotations.NullMarked;
