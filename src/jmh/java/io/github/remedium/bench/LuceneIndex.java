package io.github.remedium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What a developer would build from Lucene in an afternoon: one document per article holding the text of all its
 * languages, BM25, any of the query's terms.
 */
final class LuceneIndex {

    /** How text becomes terms. */
    enum Terms {
        /** Lucene's StandardAnalyzer. */
        STANDARD,
        /** Character 4-grams of the lower-cased text with white space collapsed. */
        FOUR_GRAM;

        Analyzer analyzer() {
            return this == STANDARD ? new StandardAnalyzer() : new FourGrams();
        }

        String prepare(String text) {
            return this == STANDARD ? text : text.toLowerCase(Locale.ROOT).replaceAll("\\s++", " ");
        }
    }

    private static final String FIELD = "text";

    private final Terms terms;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    LuceneIndex(Terms terms, Map<String, String> textByArticle) {
        this.terms = terms;
        this.analyzer = terms.analyzer();
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Map.Entry<String, String> each : textByArticle.entrySet()) {
                    Document document = new Document();
                    document.add(new StringField("article", each.getKey(), Field.Store.YES));
                    document.add(new TextField(FIELD, terms.prepare(each.getValue()), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
            // Timed without a cache on both sides.
            searcher.setQueryCache(null);
            IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each article, all languages together. */
    static Map<String, String> textByArticle(Iterable<PlainFile> files) {
        Map<String, StringBuilder> joined = new TreeMap<>();
        for (PlainFile file : files) {
            joined.computeIfAbsent(file.number(), number -> new StringBuilder())
                    .append(file.words())
                    .append('\n');
        }
        Map<String, String> texts = new TreeMap<>();
        joined.forEach((number, text) -> texts.put(number, text.toString()));
        return texts;
    }

    /** An article and its BM25 score. */
    record Scored(String article, double score) {}

    List<Scored> search(String query, int limit) {
        try {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String term : termsOf(query)) {
                any.add(new TermQuery(new Term(FIELD, term)), BooleanClause.Occur.SHOULD);
            }
            StoredFields stored = searcher.storedFields();
            List<Scored> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(any.build(), limit).scoreDocs) {
                found.add(new Scored(stored.document(hit.doc).get("article"), hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> termsOf(String query) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, terms.prepare(query))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        }
        return found;
    }

    private static final class FourGrams extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer grams = new NGramTokenizer(4, 4);
            return new TokenStreamComponents(grams, new LowerCaseFilter(grams));
        }
    }
}
