package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads front matter that is YAML 1.2, token by token, so that limits hold while it is read: an alias is followed only
 * as far as the values it stands for still fit, and text too deep is left before the parser goes into it.
 *
 * <p>The factory is safe for any number of threads; one object reads one text.
 */
final class StrictFields {

    private final String text;
    private final int firstLine;
    private final int maxDepth;
    private final int maxValues;
    private final Map<String, Value> anchors = new HashMap<>();
    private final Map<String, Integer> anchorSizes = new HashMap<>();
    private int values;

    StrictFields(String text, int firstLine, int maxDepth, int maxValues) {
        this.text = text;
        this.firstLine = firstLine;
        this.maxDepth = maxDepth;
        this.maxValues = maxValues;
    }

    /** Text that is not YAML, or YAML that is not a map; line and column are within the text, from 1. */
    record Malformed(int line, int column, String reason) {}

    /** The fields, or, if the text could not be read, the reason. */
    record Outcome(List<Field> fields, @Nullable Malformed malformed) {}

    Outcome read(YAMLFactory factory) throws FrontMatterException {
        List<Field> fields = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Outcome(fields, null);
            }
            if (first != JsonToken.START_OBJECT) {
                if (first == JsonToken.VALUE_NULL) {
                    return new Outcome(fields, null);
                }
                return malformed(parser.currentTokenLocation(), "no 'name: value' in it");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                field(parser, fields);
            }
            if (parser.nextToken() != null) {
                return malformed(parser.currentTokenLocation(), "a second document begins");
            }
        } catch (JacksonException e) {
            TokenStreamLocation location = e.getLocation();
            return malformed(location == null ? TokenStreamLocation.NA : location, reason(e));
        } catch (RuntimeException e) {
            // A defect of the YAML engine must not lose what a reading field by field would save.
            return malformed(
                    TokenStreamLocation.NA,
                    "the YAML reader failed with " + e.getClass().getSimpleName());
        }
        return new Outcome(withRawText(fields), null);
    }

    private void field(JsonParser parser, List<Field> fields) throws FrontMatterException {
        String key = parser.currentName();
        TokenStreamLocation place = parser.currentTokenLocation();
        parser.nextToken();
        Value value = value((YAMLParser) parser, 1);
        fields.add(new Field(key, value, "", firstLine + place.getLineNr() - 1, place.getColumnNr()));
    }

    private Value value(YAMLParser parser, int depth) throws FrontMatterException {
        if (parser.isCurrentAlias()) {
            return alias(parser);
        }
        int before = values;
        String anchor = parser.getObjectId();
        TokenStreamLocation place = parser.currentTokenLocation();
        count(1, place);
        JsonToken token = parser.currentToken();
        Value value;
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            if (depth > maxDepth) {
                throw limit("maxFrontMatterDepth", maxDepth, "lists and maps inside each other", place);
            }
            value = token == JsonToken.START_ARRAY ? sequence(parser, depth) : mapping(parser, depth);
        } else if (token == JsonToken.VALUE_NULL) {
            value = Value.EMPTY;
        } else {
            value = new Value.Scalar(parser.getString(), token != JsonToken.VALUE_STRING);
        }
        if (anchor != null) {
            anchors.put(anchor, value);
            anchorSizes.put(anchor, values - before);
        }
        return value;
    }

    private Value alias(YAMLParser parser) throws FrontMatterException {
        String name = parser.getString();
        Value value = anchors.get(name);
        if (value == null) {
            return new Value.Scalar("*" + name, false);
        }
        count(anchorSizes.getOrDefault(name, 1), parser.currentTokenLocation());
        return value;
    }

    private Value sequence(YAMLParser parser, int depth) throws FrontMatterException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Value.Sequence(items);
    }

    private Value mapping(YAMLParser parser, int depth) throws FrontMatterException {
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            fields.put(key, value(parser, depth + 1));
        }
        return new Value.Mapping(fields);
    }

    private void count(int more, TokenStreamLocation place) throws FrontMatterException {
        if (more > maxValues - values) {
            throw limit("maxFrontMatterValues", maxValues, "values, aliases followed", place);
        }
        values += more;
    }

    private FrontMatterException limit(String name, int limit, String what, TokenStreamLocation place) {
        return new FrontMatterException(
                firstLine + Math.max(place.getLineNr(), 1) - 1,
                Math.max(place.getColumnNr(), 1),
                "front matter has more than " + limit + " " + what + "; the limit " + name + " raises it");
    }

    /** Fills in what stands behind the colon of each field: the text from there to the next field. */
    private List<Field> withRawText(List<Field> fields) {
        int[] starts = Lines.starts(text);
        List<Field> whole = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            int start = offset(starts, field);
            int end = i + 1 < fields.size() ? offset(starts, fields.get(i + 1)) : text.length();
            int colon = text.indexOf(':', Math.min(start + field.key().length(), text.length()));
            int from = colon < 0 || colon >= end ? start : colon + 1;
            while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
                from++;
            }
            int column =
                    from < end && text.charAt(from) != '\n' ? from - Lines.startOfLine(text, from) + 1 : field.column();
            String raw = end <= from ? "" : text.substring(from, end).strip();
            whole.add(new Field(field.key(), field.value(), raw, field.line(), column));
        }
        return whole;
    }

    private int offset(int[] starts, Field field) {
        int line = Math.min(field.line() - firstLine, starts.length - 1);
        return Math.min(starts[line] + field.column() - 1, text.length());
    }

    private static Outcome malformed(TokenStreamLocation place, String reason) {
        return new Outcome(
                List.of(), new Malformed(Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1), reason));
    }

    /** The first line of the parser's message; the rest repeats the source text. */
    static String reason(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message == null || message.isBlank()) {
            return "not YAML";
        }
        List<String> lines = message.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("in ")) {
                i += 2;
            } else if (!line.startsWith("while ") && !line.isEmpty()) {
                return line;
            }
        }
        return lines.get(0);
    }
}
