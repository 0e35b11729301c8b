package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads links and images: brackets, and what follows them. */
final class InlineLinks {

    private static final int MAX_PARENTHESES = 32;
    private static final int MAX_ATTRIBUTES = 100;

    private final InlineTokens in;
    private final Delimiters delimiters;
    private final Map<String, String> references;
    private final List<InlineToken.Bracket> brackets = new ArrayList<>();
    private int bracketCount;
    private int inactiveBelow;

    InlineLinks(InlineTokens in, Delimiters delimiters, Map<String, String> references) {
        this.in = in;
        this.delimiters = delimiters;
        this.references = references;
    }

    /** Reads an opening bracket; {@link InlineTokens#at} is on it. */
    void bracket(boolean image) {
        in.flush();
        in.at++;
        InlineToken.Bracket bracket =
                new InlineToken.Bracket(image, bracketCount++, in.at, in.tokens.size(), delimiters.last());
        brackets.add(bracket);
        in.tokens.add(bracket);
    }

    /** Reads a closing bracket. */
    void closeBracket() {
        int close = in.at;
        in.at++;
        if (brackets.isEmpty()) {
            in.words.append(']');
            return;
        }
        InlineToken.Bracket open = brackets.remove(brackets.size() - 1);
        String target = open.image || open.number >= inactiveBelow ? target(open, close) : null;
        if (target == null) {
            in.at = close + 1;
            in.words.append(']');
            return;
        }
        in.flush();
        if (open.image) {
            image(open, target);
        } else {
            link(open, target);
        }
        skipAttributes();
    }

    private void image(InlineToken.Bracket open, String target) {
        StringBuilder alt = new StringBuilder();
        for (InlineToken token : in.tokens.subList(open.index + 1, in.tokens.size())) {
            alt.append(token.plain());
        }
        in.cut(open.index);
        delimiters.drop(open.lastRun);
        in.tokens.add(new InlineToken.Leaf(imageOf(alt.toString(), target)));
    }

    static Inline.Image imageOf(String alt, String target) {
        String name = alt.strip().replace('\n', ' ');
        if (DataUris.isData(target)) {
            return new Inline.Image(name.isEmpty() ? DataUris.name(target) : name, "data:");
        }
        return new Inline.Image(name, target);
    }

    private void link(InlineToken.Bracket open, String target) {
        delimiters.process(open.lastRun);
        Span span = new Span(Span.Kind.LINK, target);
        in.tokens.set(open.index, new InlineToken.Mark(span, true));
        in.tokens.add(new InlineToken.Mark(span, false));
        inactiveBelow = bracketCount;
    }

    /** The target a bracket's tail or label names, after which the scan goes on; {@code null} if it is no link. */
    private @Nullable String target(InlineToken.Bracket open, int close) {
        if (in.charAt(in.at) == '(') {
            LinkTail tail = LinkTail.at(in.text, in.at, MAX_PARENTHESES);
            if (tail != null) {
                in.line += InlineTokens.newlines(in.text.substring(in.at, tail.end()));
                in.at = tail.end();
                return tail.target();
            }
        }
        if (references.isEmpty()) {
            return null;
        }
        if (in.charAt(in.at) == '[') {
            int end = in.text.indexOf(']', in.at);
            if (end > in.at + 1) {
                String target = references.get(References.label(in.text, in.at + 1, end));
                in.at = target == null ? in.at : end + 1;
                return target;
            }
            if (end == in.at + 1) {
                in.at = end + 1;
            }
        }
        return references.get(References.label(in.text, open.textStart, close));
    }

    /** Skips attributes such as <code>{target="_blank"}</code> after a link or a control. */
    void skipAttributes() {
        if (in.charAt(in.at) != '{') {
            return;
        }
        int limit = Math.min(in.text.length(), in.at + MAX_ATTRIBUTES);
        int end = in.at;
        while (end < limit && in.text.charAt(end) != '}') {
            end++;
        }
        if (end < limit) {
            String inside = in.text.substring(in.at + 1, end);
            if (inside.indexOf('\n') < 0
                    && (inside.indexOf('=') > 0 || inside.startsWith("#") || inside.startsWith("."))) {
                in.at = end + 1;
            }
        }
    }
}
