package io.github.remedium.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Samples split into parts of about the same size, so that two samples about the same article, directly or through
 * others that are about both, are in the same part. Which part does not depend on the order of the samples.
 */
final class Folds {

    /** Stands between the articles of a group. */
    static final String JOINT = "+";

    private final int folds;

    /** For an article, another one of the same part that comes before it; itself for the first. */
    private final Map<String, String> before = new HashMap<>();

    Folds(List<Sample> samples, int folds) {
        this.folds = folds;
        for (Sample sample : samples) {
            List<String> articles = articles(sample);
            for (String article : articles) {
                join(first(articles.get(0)), first(article));
            }
        }
    }

    /** The part of a sample, from 0. */
    int of(Sample sample) {
        return Integer.remainderUnsigned(hash(first(articles(sample).get(0))), folds);
    }

    /** Spreads numbers that differ in a digit or two evenly, by the last steps of MurmurHash3 (A. Appleby, 2011). */
    private static int hash(String text) {
        int hash = text.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }

    private static List<String> articles(Sample sample) {
        return List.of(sample.group().split("\\+", -1));
    }

    private void join(String one, String other) {
        if (one.compareTo(other) < 0) {
            before.put(other, one);
        } else {
            before.put(one, other);
        }
    }

    private String first(String article) {
        String first = article;
        String next = before.getOrDefault(first, first);
        while (!next.equals(first)) {
            first = next;
            next = before.getOrDefault(first, first);
        }
        return first;
    }
}
