package io.github.remedium.internal.snapshot;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.flat.Strings;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The articles of a compiled file: numbers and locales, and a record for each translation, which is read when it is asked
 * for. Immutable and safe for any number of threads.
 */
final class ArticleTable {

    private static final String NUMBERS = "articles.numbers";
    private static final String TAGS = "articles.locales";
    private static final String TRANSLATIONS = "articles.translations";
    private static final String STARTS = "articles.starts";
    private static final String RECORDS = "articles.records";

    private final Parts parts;
    private final Strings numbers;

    /** The locales of each article; those of the same locales have one list. */
    private final List<List<Locale>> locales;

    /** For each article the numbers of its locales; the records of its translations follow each other in this order. */
    private final Rows translations;

    private final IntBuffer starts;
    private final ByteBuffer records;

    private ArticleTable(Parts parts) {
        this.parts = parts;
        this.numbers = Strings.read(parts, NUMBERS);
        this.translations = Rows.read(parts, TRANSLATIONS);
        this.starts = parts.ints(STARTS);
        this.records = parts.bytes(RECORDS);
        parts.check(translations.size() == numbers.size(), TRANSLATIONS);
        parts.check(starts.limit() == translations.values() + 1, STARTS);
        this.locales = locales(Strings.read(parts, TAGS), translations);
    }

    private static List<List<Locale>> locales(Strings tags, Rows translations) {
        Locale[] all = new Locale[tags.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Locale.forLanguageTag(tags.get(i));
        }
        List<List<Locale>> locales = new ArrayList<>(translations.size());
        int[] before = {};
        List<Locale> same = List.of();
        for (int article = 0; article < translations.size(); article++) {
            int[] row = translations.row(article);
            if (!Arrays.equals(row, before)) {
                List<Locale> own = new ArrayList<>(row.length);
                for (int locale : row) {
                    own.add(all[locale]);
                }
                before = row;
                same = List.copyOf(own);
            }
            locales.add(same);
        }
        return locales;
    }

    /** Those of a compiled file. */
    static ArticleTable read(Parts parts) {
        return parts.reading(TAGS, () -> new ArticleTable(parts));
    }

    /**
     * Adds articles to a compiled file; gives their records, by which they can be told from others.
     *
     * @throws LoadFailure if one of them holds what the file cannot
     */
    static ByteBuffer write(List<Article> articles, PartSink sink) {
        Map<Locale, Integer> locales = new LinkedHashMap<>();
        List<int[]> translations = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(List.of(0));
        Encoder records = new Encoder();
        for (Article article : articles) {
            for (Translation translation : article.translations()) {
                write(translation, records);
                starts.add(records.size());
            }
            translations.add(article.locales().stream()
                    .mapToInt(locale -> locales.computeIfAbsent(locale, l -> locales.size()))
                    .toArray());
        }
        Strings.of(articles.stream().map(Article::number).toList()).write(sink, NUMBERS);
        Strings.of(locales.keySet().stream().map(ArticleTable::tag).toList()).write(sink, TAGS);
        Rows.of(translations).write(sink, TRANSLATIONS);
        sink.put(
                STARTS,
                IntBuffer.wrap(starts.stream().mapToInt(Integer::intValue).toArray()));
        ByteBuffer written = records.written();
        sink.put(RECORDS, written);
        return written;
    }

    private static void write(Translation translation, Encoder records) {
        try {
            TranslationCodec.write(translation, records);
        } catch (LoadFailure e) {
            throw new LoadFailure(translation.source() + ": " + e.getMessage(), e);
        } catch (ArithmeticException | NegativeArraySizeException e) {
            throw new LoadFailure("the articles are larger than 2 GB; compile fewer of them together", e);
        }
    }

    private static String tag(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new LoadFailure("the locale " + locale + " has no language tag, so a compiled file cannot hold it");
        }
        return tag;
    }

    /** How many articles there are. */
    int size() {
        return numbers.size();
    }

    String number(int article) {
        try {
            return numbers.get(article);
        } catch (RuntimeException e) {
            throw parts.failure(NUMBERS, e);
        }
    }

    /** The locales of an article, by language tag. */
    List<Locale> locales(int article) {
        return locales.get(article);
    }

    /** Reads a translation of an article, which is one of its {@link #locales}, by its place among them. */
    Translation translation(int article, int place, Locale locale) {
        return parts.reading(RECORDS, () -> {
            int record = translations.start(article) + place;
            int from = starts.get(record);
            return TranslationCodec.read(number(article), locale, records.slice(from, starts.get(record + 1) - from));
        });
    }
}
