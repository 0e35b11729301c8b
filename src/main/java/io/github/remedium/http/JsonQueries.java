package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.QueryFields;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Queries as clients write them in JSON: what is wrong with one becomes a problem that names the field and no value. */
final class JsonQueries {

    private JsonQueries() {}

    /**
     * The fields of a query.
     *
     * @param more fields that may stand beside them
     */
    static QueryFields fields(Map<?, ?> fields, Set<String> more) throws HttpProblem {
        try {
            QueryFields.onlyKnown(fields, more);
            return QueryFields.of(fields);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** The query of its fields. */
    static Query query(QueryFields fields) throws HttpProblem {
        Query query = Query.of(fields.text());
        Optional<String> locale = fields.locale();
        if (locale.isPresent()) {
            query = query.locale(Call.locale(locale.get()));
        }
        if (fields.product().isPresent()) {
            query = query.product(fields.product().get());
        }
        if (fields.limit().isPresent()) {
            query = query.limit(fields.limit().get());
        }
        try {
            return query.choices(fields.choices());
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    static Answer matched(KnowledgeBase kb, Query query) throws HttpProblem {
        try {
            return kb.match(query);
        } catch (IllegalArgumentException e) {
            if (query.choices().isEmpty()) {
                throw e;
            }
            throw new HttpProblem(
                    ErrorCode.UNKNOWN_CHOICE, "there is no such choice; use those of the question in the answer");
        }
    }

    /** What is wrong with some JSON. As a rule the exception's own message may quote it. */
    static String wrong(JsonException e) {
        return e.isBeyondLimit() ? "goes beyond a limit: " + e.getMessage() : "is not JSON";
    }
}
