/**
 * Measurements beside Apache Lucene and plain parsing, on the material of {@code ../shared}.
 *
 * <pre>
 * mvn -q -Pbenchmark                        everything, in about half an hour
 * mvn -q -Pbenchmark -Dbench=load           time to load the corpus, beside flexmark and Jackson alone
 * mvn -q -Pbenchmark -Dbench=check          time to check the corpus, beside loading it
 * mvn -q -Pbenchmark -Dbench=match          time of a query and of a 10 kB log, beside Lucene
 * mvn -q -Pbenchmark -Dbench=scaling        time of a query from 1,000 to 100,000 generated articles
 * mvn -q -Pbenchmark -Dbench=heap           heap kept by articles and index
 * mvn -q -Pbenchmark -Dbench=compiled       from opening a compiled file to the first answer, and heap, in fresh JVMs
 * mvn -q -Pbenchmark -Dbench=quality        top-1 and coverage, beside Lucene; writes target/quality/*.jsonl
 * </pre>
 *
 * <p>{@code -Dbench.shared=DIR} names another folder than {@code ../shared}. What is compared always runs in the same
 * run on the same machine; a figure without its neighbour says little.
 */
@NullMarked
package io.github.remedium.bench;

import org.jspecify.annotations.NullMarked;
