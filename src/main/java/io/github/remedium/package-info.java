/**
 * Remedium: a raw error string in, the right support article out, in the reader's language, or an honest none.
 *
 * <p>{@link io.github.remedium.KnowledgeBase} is the way in. The house, in the order in which data walks through it:
 *
 * <pre>
 * article    what an article is: immutable data
 * load       files to articles, and a report of all that was odd
 * locale     which language to serve, and how good the fit is
 * match      error text to ranked articles
 * (here)     wires these together
 * render     one answer in text, Markdown, HTML, JSON
 * check      what is wrong with the articles, for authors
 * evaluate   labelled queries to accuracy, calibration, coverage
 * cli        the command line
 * http       a server: JSON for programs, a page for people
 * mcp        tools and resources for language models
 * langchain4j a retriever and a tool for chatbots in Java
 * internal   what the others are made of; no part of the interface
 * </pre>
 *
 * <p>Arrows run one way: the doors (cli, http, mcp, langchain4j) to render, check, evaluate, these to here, here to load
 * and match, these to locale, locale to article. The doors do not know each other; cli starts http and mcp.
 */
@NullMarked
package io.github.remedium;

import org.jspecify.annotations.NullMarked;
