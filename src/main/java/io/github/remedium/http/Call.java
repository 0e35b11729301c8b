package io.github.remedium.http;

import io.github.remedium.internal.language.LanguageTags;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** A request, as an endpoint sees it. */
final class Call {

    private static final int MOST_LANGUAGES = 20;

    private final Request request;
    private final String rest;
    private final Fields parameters;

    /**
     * A call.
     *
     * @param rest what stands behind the endpoint's own path
     */
    Call(Request request, String rest) throws HttpProblem {
        this.request = request;
        this.rest = rest;
        try {
            this.parameters = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw HttpProblem.badRequest("the query string is not well formed");
        }
    }

    String rest() {
        return rest;
    }

    String header(HttpHeader name) {
        return String.join(", ", request.getHeaders().getValuesList(name));
    }

    /**
     * Makes sure that the body is of one of these media types.
     *
     * @throws HttpProblem if it is not
     */
    void onlyType(String... types) throws HttpProblem {
        String type = header(HttpHeader.CONTENT_TYPE).toLowerCase(Locale.ROOT);
        int semicolon = type.indexOf(';');
        if (!List.of(types).contains((semicolon < 0 ? type : type.substring(0, semicolon)).strip())) {
            throw new HttpProblem(ErrorCode.NOT_JSON, "the body must be " + types[0]);
        }
    }

    /** The body as text; it was read already and is in memory. */
    String body() throws HttpProblem {
        try {
            ByteBuffer bytes = Content.Source.asByteBuffer(request);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.badRequest("the body is not UTF-8");
        } catch (java.io.IOException e) {
            throw HttpProblem.badRequest("the body could not be read");
        }
    }

    /** The value of a parameter; absent where it is missing or blank. */
    Optional<String> parameter(String name) {
        String value = parameters.getValue(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** All values of a parameter that may be repeated. */
    List<String> parameters(String name) {
        return parameters.getValuesOrEmpty(name);
    }

    /**
     * Makes sure that there are no other parameters than these: a misspelt one would silently do nothing.
     *
     * @throws HttpProblem if there are
     */
    void onlyParameters(Set<String> known) throws HttpProblem {
        onlyParameters(known, Set.of());
    }

    /** The same, where some of them may be given more than once. */
    void onlyParameters(Set<String> known, Set<String> repeated) throws HttpProblem {
        for (Fields.Field field : parameters) {
            if (!known.contains(field.getName())) {
                throw HttpProblem.badRequest("there is no such parameter; there are "
                        + known.stream().sorted().toList());
            }
            if (field.getValues().size() > 1 && !repeated.contains(field.getName())) {
                throw HttpProblem.badRequest("parameter '" + field.getName() + "' is given more than once");
            }
        }
    }

    /** The languages of the reader, the most wanted first: parameter {@code locale}, else Accept-Language. */
    List<Locale> readers() throws HttpProblem {
        Optional<String> named = parameter("locale");
        if (named.isPresent()) {
            return List.of(locale(named.get()));
        }
        return accepted();
    }

    /** What Accept-Language says; what it says badly is passed over. */
    List<Locale> accepted() {
        List<Locale> readers = new ArrayList<>();
        for (String tag : qualities(HttpHeader.ACCEPT_LANGUAGE)) {
            if (!tag.equals("*") && readers.size() < MOST_LANGUAGES) {
                LanguageTags.parse(tag).ifPresent(readers::add);
            }
        }
        return readers;
    }

    static Locale locale(String tag) throws HttpProblem {
        return LanguageTags.parse(tag)
                .orElseThrow(() -> HttpProblem.badRequest("'locale' must be a language tag such as nl-BE"));
    }

    /** The first of these media types that the client accepts best. */
    Optional<String> accepts(List<String> offered) {
        List<String> wanted = qualities(HttpHeader.ACCEPT);
        if (wanted.isEmpty() && header(HttpHeader.ACCEPT).isBlank()) {
            return Optional.of(offered.get(0));
        }
        for (String type : wanted) {
            int semicolon = type.indexOf(';');
            String bare = (semicolon < 0 ? type : type.substring(0, semicolon))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            for (String offer : offered) {
                boolean group = bare.endsWith("/*") && offer.startsWith(bare.substring(0, bare.length() - 1));
                if (bare.equals(offer) || bare.equals("*/*") || group) {
                    return Optional.of(offer);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> qualities(HttpHeader name) {
        try {
            QuotedQualityCSV values = new QuotedQualityCSV();
            values.addValue(header(name));
            return values.getValues();
        } catch (RuntimeException e) {
            return List.of();
        }
    }
}
