package io.github.remedium.training;

import java.util.List;

/**
 * A labelled query.
 *
 * @param id its name within its set
 * @param text what is asked
 * @param labels the articles that are right; none where no article fits
 * @param group queries of one group are variations of one text, or about one article, and stay on one side of a fold
 */
record TrainingQuery(String id, String text, List<String> labels, String group) {}
