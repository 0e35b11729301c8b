package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state of a scan: the text, the position in it, and the tokens found so far. Used once. */
final class InlineTokens {

    final String text;
    final StringBuilder words = new StringBuilder();
    final List<InlineToken> tokens = new ArrayList<>();
    /** End marks that the rest of the text does not have, so that each is searched only once. */
    final Set<String> missing = new HashSet<>();

    private final Map<Span.Kind, List<Integer>> openTags = new HashMap<>();
    int at;
    int line;

    InlineTokens(String text, int line) {
        this.text = text;
        this.line = line;
    }

    /** Goes on at an offset. */
    void skipTo(int end) {
        line += newlines(text.substring(at, end));
        at = end;
    }

    /** Begins or ends a span that a tag marks. */
    void mark(Span.Kind kind, String target, boolean open) {
        List<Integer> opened = openTags.computeIfAbsent(kind, key -> new ArrayList<>());
        flush();
        if (open) {
            opened.add(tokens.size());
            tokens.add(new InlineToken.Mark(new Span(kind, target), true));
        } else if (!opened.isEmpty()) {
            int index = opened.remove(opened.size() - 1);
            tokens.add(new InlineToken.Mark(((InlineToken.Mark) tokens.get(index)).span, false));
        }
    }

    /** Adds something finished. */
    void leaf(Inline inline) {
        flush();
        tokens.add(new InlineToken.Leaf(inline));
    }

    /** Makes a token of the words read so far. */
    void flush() {
        if (!words.isEmpty()) {
            tokens.add(new InlineToken.Words(words.toString()));
            words.setLength(0);
        }
    }

    /** The character at an offset; NUL after the end. */
    char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    /** How many newlines a text has. */
    static int newlines(String part) {
        int count = 0;
        for (int i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }

    /** Drops the tokens from an index on. */
    void cut(int from) {
        tokens.subList(from, tokens.size()).clear();
        for (List<Integer> opened : openTags.values()) {
            while (!opened.isEmpty() && opened.get(opened.size() - 1) >= from) {
                opened.remove(opened.size() - 1);
            }
        }
    }

    /** Builds the text from the tokens. Tags whose end is missing are dropped. */
    Inlines build() {
        InlineBuilder builder = new InlineBuilder();
        Set<Integer> unclosed = new HashSet<>();
        openTags.values().forEach(unclosed::addAll);
        for (int i = 0; i < tokens.size(); i++) {
            if (!unclosed.contains(i)) {
                tokens.get(i).write(builder);
            }
        }
        return builder.build();
    }
}
