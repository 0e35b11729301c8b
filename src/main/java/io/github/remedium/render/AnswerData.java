package io.github.remedium.render;

import io.github.remedium.match.Answer;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Explanation;
import io.github.remedium.match.Match;
import io.github.remedium.match.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as maps and lists, in the shape of the contract "answer". */
final class AnswerData {

    private AnswerData() {}

    static Map<String, Object> of(Answer answer, Words words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", Keys.of(answer.status()));
        data.put("reason", Keys.of(answer.reason()));
        data.put("message", Perhaps.of(answer).message(answer, words));
        data.put("matches", answer.matches().stream().map(AnswerData::match).toList());
        data.put("threshold", number(answer.threshold()));
        answer.question().ifPresent(question -> data.put("question", question(question, words)));
        if (!answer.choices().isEmpty()) {
            data.put("choices", answer.choices());
        }
        return data;
    }

    /** The data of an answer with the evidence's text taken from this masked text of the query, which is as long. */
    static Map<String, Object> masked(Map<String, Object> answer, String query) {
        Map<String, Object> data = new LinkedHashMap<>(answer);
        List<Object> matches = new ArrayList<>();
        for (Object match : (List<?>) data.getOrDefault("matches", List.of())) {
            Map<String, Object> copy = copy(match);
            List<Object> evidence = new ArrayList<>();
            for (Object piece : (List<?>) copy.getOrDefault("evidence", List.of())) {
                Map<String, Object> shown = copy(piece);
                if (shown.get("start") instanceof Integer start && shown.get("end") instanceof Integer end) {
                    shown.put("text", query.substring(start, end));
                }
                evidence.add(shown);
            }
            copy.put("evidence", evidence);
            matches.add(copy);
        }
        data.put("matches", matches);
        return data;
    }

    private static Map<String, Object> copy(Object map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) map).forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    static Map<String, Object> explanation(Explanation explanation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("queryTokens", explanation.queryTokens());
        data.put("candidates", explanation.candidates());
        data.put("compared", explanation.compared());
        data.put("threshold", number(explanation.threshold()));
        List<Object> ranked = new ArrayList<>();
        for (Explanation.Candidate candidate : explanation.ranked()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("article", candidate.article());
            one.put("score", number(candidate.score()));
            one.put("confidence", number(candidate.confidence()));
            Map<String, Object> features = new LinkedHashMap<>();
            candidate.features().forEach((name, value) -> features.put(name, number(value)));
            one.put("features", features);
            ranked.add(one);
        }
        data.put("ranked", ranked);
        return data;
    }

    static Map<String, Object> match(Match match) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", match.article().number());
        TranslationData.putLocale(data, match.locale());
        data.put("title", match.translation().title());
        data.put("confidence", number(match.confidence()));
        if (match.translation().machineTranslated()) {
            data.put("machineTranslated", true);
        }
        data.put("evidence", match.evidence().stream().map(AnswerData::evidence).toList());
        return data;
    }

    private static Object evidence(Evidence evidence) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("start", evidence.start());
        data.put("end", evidence.end());
        data.put("text", evidence.text());
        data.put("kind", Keys.of(evidence.kind()));
        data.put("met", evidence.met());
        return data;
    }

    private static Object question(Question question, Words words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("aspect", Keys.of(question.aspect()));
        data.put("text", words.get("question", question.aspect()));
        List<Object> options = new ArrayList<>();
        for (Question.Option option : question.options()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("choice", option.choice());
            one.put("label", option.label());
            one.put("articles", option.articles());
            options.add(one);
        }
        data.put("options", options);
        return data;
    }

    /** Six decimals say all there is to say and keep JSON readable; JSON has no infinite numbers. */
    private static Object number(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        return Math.abs(value) < 1e9 ? Math.rint(value * 1e6) / 1e6 : value;
    }
}
