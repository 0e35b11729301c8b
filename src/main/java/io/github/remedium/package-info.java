/**
 * Remedium finds the support article for a raw error string, in the reader's language, or says that there is none.
 *
 * <p>Begin with {@link io.github.remedium.KnowledgeBase}. The packages, in the order in which data goes through them:
 *
 * <pre>
 * article     what an article is: immutable data
 * load        where articles come from, limits, and the report of what was wrong
 * locale      which language to serve, and how well it fits
 * match       query and answer
 * (here)      the knowledge base, which joins these
 * render      an answer as text, Markdown, HTML, JSON
 * check       what is wrong with the articles, for authors
 * evaluate    labelled queries to accuracy and calibration
 * cli         the command line
 * http        a server: JSON for programs, a page for people
 * mcp         tools and resources for language models
 * langchain4j a retriever and a tool for chatbots in Java
 * internal    what the others are made of; it may change at any time
 * </pre>
 *
 * <p>Dependencies go one way: the interfaces to users (cli, http, mcp, langchain4j) use render, check and evaluate; these
 * use this package; it uses load and match; these use locale; and locale uses article. The interfaces to users do not know
 * each other, except that cli starts http and mcp.
 */
@NullMarked
package io.github.remedium;

import org.jspecify.annotations.NullMarked;
