package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads a settings file, which is one YAML document, and keeps the place of each value, so that a complaint can name it. It is
 * strict: a name that stands twice, an alias, a second document and nesting beyond 16 levels are errors.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class PlacedYaml {

    private static final int MAX_DEPTH = 16;

    private final YAMLFactory factory = new YAMLFactory();

    /**
     * The value of a document; an empty map if there is none.
     *
     * @throws FrontMatterException with the place, if the text is not such a document
     */
    public PlacedValue read(String text) throws FrontMatterException {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), plain)) {
            if (parser.nextToken() == null) {
                return new PlacedValue.Mapping(Map.of(), 1, 1);
            }
            PlacedValue value = value((YAMLParser) parser, 1);
            if (parser.nextToken() != null) {
                throw wrong(parser, "a second document begins");
            }
            return value;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw new FrontMatterException(
                    Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), StrictFields.reason(e));
        }
    }

    private static PlacedValue value(YAMLParser parser, int depth) throws FrontMatterException {
        if (parser.isCurrentAlias()) {
            throw wrong(parser, "an alias is not followed here");
        }
        if (depth > MAX_DEPTH) {
            throw wrong(parser, "more than " + MAX_DEPTH + " lists and maps inside each other");
        }
        TokenStreamLocation place = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<PlacedValue> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, depth + 1));
            }
            return new PlacedValue.Sequence(items, place.getLineNr(), place.getColumnNr());
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, depth, place);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new PlacedValue.Scalar(text, place.getLineNr(), place.getColumnNr());
    }

    private static PlacedValue mapping(YAMLParser parser, int depth, TokenStreamLocation place)
            throws FrontMatterException {
        Map<PlacedValue.Scalar, PlacedValue> fields = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation at = parser.currentTokenLocation();
            PlacedValue.Scalar name = new PlacedValue.Scalar(parser.currentName(), at.getLineNr(), at.getColumnNr());
            if (!names.add(name.text())) {
                throw new FrontMatterException(name.line(), name.column(), "'" + name.text() + "' stands twice");
            }
            parser.nextToken();
            fields.put(name, value(parser, depth + 1));
        }
        return new PlacedValue.Mapping(fields, place.getLineNr(), place.getColumnNr());
    }

    private static FrontMatterException wrong(JsonParser parser, String message) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new FrontMatterException(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), message);
    }
}
