package io.github.remedium.internal.markdown;

import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the running text of one paragraph, heading or cell: CommonMark's inlines, raw HTML, and what support articles
 * add to them ({@code [!UICONTROL x]}, brackets wrapped in code marks). Made for one text and used once.
 *
 * <p>It takes the place of flexmark's own inline parser, whose time and stack depend on what the text nests; this one
 * looks at each character a bounded number of times and does not recurse.
 */
final class InlineScanner {

    private static final int MAX_LINK_PARENTHESES = 32;

    private final String text;
    private final Map<String, String> references;
    private final LineWidth width;
    private final StringBuilder words = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token.Bracket> brackets = new ArrayList<>();
    private final Delimiters delimiters = new Delimiters();
    private final Map<Span.Kind, List<Integer>> openTags = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private int at;
    private int line;
    private int bracketCount;
    private int inactiveBelow;

    InlineScanner(String text, int line, Map<String, String> references) {
        this.text = text;
        this.line = line;
        this.references = references;
        this.width = new LineWidth(text);
    }

    /** The text, read. */
    Inlines read() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        flush();
        delimiters.process(null);
        delimiters.repair();
        return build();
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> newline();
            case '\\' -> backslash();
            case '`' -> backtick();
            case '*', '_' -> run(c);
            case '[' -> openBracket();
            case '!' -> bang();
            case ']' -> closeBracket();
            case '<' -> angle();
            case '&' -> entity();
            default -> plain();
        }
    }

    private void plain() {
        int start = at;
        while (at < text.length() && !isSpecial(text.charAt(at))) {
            at++;
        }
        words.append(text, start, at);
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\n', '\\', '`', '*', '_', '[', '!', ']', '<', '&' -> true;
            default -> false;
        };
    }

    private void literal(char c) {
        words.append(c);
        at++;
    }

    private void newline() {
        boolean hard = at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ' ';
        endLine(hard);
    }

    private void endLine(boolean hard) {
        int newline = text.indexOf('\n', at);
        at = newline + 1;
        line++;
        if (hard || !width.wrapsAfter(newline)) {
            flush();
            tokens.add(new Token.Break(line));
        } else if (!(newline > 0
                && at < text.length()
                && Chars.isIdeographic(text.charAt(newline - 1))
                && Chars.isIdeographic(text.charAt(at)))) {
            words.append(' ');
        }
    }

    private void backslash() {
        char next = charAt(at + 1);
        if (next == '\n') {
            at++;
            endLine(true);
        } else if (Chars.isAsciiPunctuation(next)) {
            words.append(next);
            at += 2;
        } else {
            literal('\\');
        }
    }

    private void backtick() {
        if (wrapped()) {
            return;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        String fence = text.substring(start, at);
        int close = closingFence(fence);
        if (close < 0) {
            words.append(fence);
            return;
        }
        String code = text.substring(at, close);
        at = close + fence.length();
        leaf(new Inline.Code(codeText(code)));
    }

    /** A bracket that a translation tool has wrapped in code marks, {@code `[` name`]` }, is the bracket itself. */
    private boolean wrapped() {
        char c = charAt(at + 1);
        if (charAt(at + 2) != '`' || charAt(at + 3) == '`' || (at > 0 && text.charAt(at - 1) == '`')) {
            return false;
        }
        boolean open = c == '[' || c == '<' || c == '{';
        if (!open && c != ']' && c != '>' && c != '}') {
            return false;
        }
        words.append(c);
        at += 3;
        // The tool has put a blank after each mark, beside any that stood there before.
        if (charAt(at) == ' ' && (open || charAt(at + 1) == ' ' || Chars.isAsciiPunctuation(charAt(at + 1)))) {
            at++;
        }
        return true;
    }

    private int closingFence(String fence) {
        if (missing.contains(fence)) {
            return -1;
        }
        int from = at;
        while (true) {
            int found = text.indexOf(fence, from);
            if (found < 0) {
                missing.add(fence);
                return -1;
            }
            int end = found;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - found == fence.length()) {
                return found;
            }
            from = end;
        }
    }

    private String codeText(String code) {
        line += newlines(code);
        String flat = code.replace('\n', ' ').replace('\u00a0', ' ');
        boolean padded = flat.length() > 2 && flat.startsWith(" ") && flat.endsWith(" ") && !flat.isBlank();
        return CodeText.clean(padded ? flat.substring(1, flat.length() - 1) : flat);
    }

    private void run(char mark) {
        int start = at;
        while (at < text.length() && text.charAt(at) == mark) {
            at++;
        }
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char after = at < text.length() ? text.charAt(at) : '\n';
        flush();
        Token.Run run = new Token.Run(mark, at - start, before, after);
        delimiters.add(run);
        tokens.add(run);
    }

    private void entity() {
        int end = Entities.decodeAt(text, at, words, at);
        if (end < 0) {
            literal('&');
        } else {
            at = end;
        }
    }

    private void bang() {
        if (charAt(at + 1) == '[') {
            at++;
            bracket(true);
        } else {
            literal('!');
        }
    }

    private void openBracket() {
        if (charAt(at + 1) == '!') {
            DirectiveText directive = DirectiveText.at(text, at);
            if (directive != null) {
                at = directive.end();
                String content = Entities.decode(directive.content());
                if (directive.name().equals("UICONTROL")) {
                    InlineBuilder plain = new InlineBuilder();
                    plain.words(content);
                    List<Inline> clean = plain.build().content();
                    if (!clean.isEmpty() && clean.get(0) instanceof Inline.Words control) {
                        leaf(new Inline.Control(control.text()));
                    }
                } else {
                    words.append(content);
                }
                skipAttributes();
                return;
            }
        }
        bracket(false);
    }

    private void bracket(boolean image) {
        flush();
        at++;
        Token.Bracket bracket = new Token.Bracket(image, bracketCount++, at, tokens.size(), delimiters.last());
        brackets.add(bracket);
        tokens.add(bracket);
    }

    private void closeBracket() {
        int close = at;
        at++;
        if (brackets.isEmpty()) {
            words.append(']');
            return;
        }
        Token.Bracket open = brackets.remove(brackets.size() - 1);
        String target = open.image || open.number >= inactiveBelow ? target(open, close) : null;
        if (target == null) {
            at = close + 1;
            words.append(']');
            return;
        }
        flush();
        if (open.image) {
            image(open, target);
        } else {
            link(open, target);
        }
        skipAttributes();
    }

    private void image(Token.Bracket open, String target) {
        StringBuilder alt = new StringBuilder();
        for (Token token : tokens.subList(open.index + 1, tokens.size())) {
            alt.append(token.plain());
        }
        tokens.subList(open.index, tokens.size()).clear();
        for (List<Integer> opened : openTags.values()) {
            while (!opened.isEmpty() && opened.get(opened.size() - 1) >= tokens.size()) {
                opened.remove(opened.size() - 1);
            }
        }
        delimiters.drop(open.lastRun);
        tokens.add(new Token.Leaf(imageOf(alt.toString(), target)));
    }

    static Inline.Image imageOf(String alt, String target) {
        String name = alt.strip().replace('\n', ' ');
        if (DataUris.isData(target)) {
            return new Inline.Image(name.isEmpty() ? DataUris.name(target) : name, "data:");
        }
        return new Inline.Image(name, target);
    }

    private void link(Token.Bracket open, String target) {
        delimiters.process(open.lastRun);
        Span span = new Span(Span.Kind.LINK, target);
        tokens.set(open.index, new Token.Mark(span, true));
        tokens.add(new Token.Mark(span, false));
        inactiveBelow = bracketCount;
    }

    /** The target a bracket's tail or label names, after which the scan goes on; {@code null} if it is no link. */
    private @Nullable String target(Token.Bracket open, int close) {
        if (charAt(at) == '(') {
            LinkTail tail = LinkTail.at(text, at, MAX_LINK_PARENTHESES);
            if (tail != null) {
                line += newlines(text.substring(at, tail.end()));
                at = tail.end();
                return tail.target();
            }
        }
        if (references.isEmpty()) {
            return null;
        }
        if (charAt(at) == '[') {
            int end = text.indexOf(']', at);
            if (end > at + 1) {
                String target = references.get(References.label(text, at + 1, end));
                at = target == null ? at : end + 1;
                return target;
            }
            if (end == at + 1) {
                at = end + 1;
            }
        }
        return references.get(References.label(text, open.textStart, close));
    }

    /** Skips attributes such as <code>{target="_blank"}</code> after a link or a control. */
    private void skipAttributes() {
        if (charAt(at) != '{') {
            return;
        }
        int end = text.indexOf('}', at);
        if (end > at && end - at < 100) {
            String inside = text.substring(at + 1, end);
            if (inside.indexOf('\n') < 0
                    && (inside.indexOf('=') > 0 || inside.startsWith("#") || inside.startsWith("."))) {
                at = end + 1;
            }
        }
    }

    private void angle() {
        if (text.startsWith("<!--", at)) {
            comment();
            return;
        }
        int autolink = Autolink.end(text, at);
        if (autolink > 0) {
            String target = text.substring(at + 1, autolink - 1);
            at = autolink;
            Span span = new Span(Span.Kind.LINK, Autolink.target(target));
            flush();
            tokens.add(new Token.Mark(span, true));
            tokens.add(new Token.Words(target));
            tokens.add(new Token.Mark(span, false));
            return;
        }
        HtmlTag tag = HtmlTag.at(text, at);
        if (tag == null || !tag(tag)) {
            literal('<');
        }
    }

    private void comment() {
        int end = missing.contains("-->") ? -1 : text.indexOf("-->", at + 4);
        if (end < 0) {
            missing.add("-->");
            literal('<');
        } else {
            line += newlines(text.substring(at, end));
            at = end + 3;
        }
    }

    /** Takes in a tag; false if it is literal text. */
    private boolean tag(HtmlTag tag) {
        HtmlVocabulary.Role role = HtmlVocabulary.role(tag.name());
        if (role == HtmlVocabulary.Role.LITERAL) {
            return false;
        }
        int start = at;
        at = tag.end();
        line += newlines(text.substring(start, at));
        if (!tag.closing() && (role == HtmlVocabulary.Role.HIDDEN || tag.hidden())) {
            int end = elementEnd(tag.name());
            if (end >= 0) {
                skipTo(end);
                return true;
            }
        }
        switch (role) {
            case STRONG -> mark(Span.Kind.STRONG, "", !tag.closing());
            case EMPHASIS -> mark(Span.Kind.EMPHASIS, "", !tag.closing());
            case LINK -> anchor(tag);
            case BREAK, BLOCK -> {
                flush();
                tokens.add(new Token.Break(charAt(at) == '\n' ? line + 1 : line));
            }
            case IMAGE -> image(tag);
            case CODE -> code(tag);
            default -> words.append(role == HtmlVocabulary.Role.PART ? " " : "");
        }
        return true;
    }

    private void anchor(HtmlTag tag) {
        String target = tag.closing() ? null : tag.attribute("href");
        if (tag.closing() || (target != null && !target.isBlank())) {
            mark(Span.Kind.LINK, target == null ? "" : target.strip(), !tag.closing());
        }
    }

    private void image(HtmlTag tag) {
        String target = tag.attribute("src");
        if (target != null) {
            String alt = tag.attribute("alt");
            leaf(imageOf(alt == null ? "" : alt, target.strip()));
        }
    }

    private void code(HtmlTag tag) {
        int end = tag.closing() ? -1 : elementEnd(tag.name());
        if (end < 0) {
            return;
        }
        String inside = text.substring(at, text.lastIndexOf('<', end - 1));
        skipTo(end);
        String code = CodeText.clean(Entities.decode(HtmlText.stripTags(inside)).replace('\n', ' '));
        if (!code.isBlank()) {
            leaf(new Inline.Code(code.strip()));
        }
    }

    private void skipTo(int end) {
        line += newlines(text.substring(at, end));
        at = end;
    }

    /** Where the element just begun ends, after its closing tag; -1 if it does not. */
    private int elementEnd(String name) {
        int end = missing.contains(name) ? -1 : HtmlText.closingTagEnd(text, name, at);
        if (end < 0) {
            missing.add(name);
        }
        return end;
    }

    private void mark(Span.Kind kind, String target, boolean open) {
        List<Integer> opened = openTags.computeIfAbsent(kind, key -> new ArrayList<>());
        flush();
        if (open) {
            opened.add(tokens.size());
            tokens.add(new Token.Mark(new Span(kind, target), true));
        } else if (!opened.isEmpty()) {
            int index = opened.remove(opened.size() - 1);
            tokens.add(new Token.Mark(((Token.Mark) tokens.get(index)).span, false));
        }
    }

    private void leaf(Inline inline) {
        flush();
        tokens.add(new Token.Leaf(inline));
    }

    private void flush() {
        if (!words.isEmpty()) {
            tokens.add(new Token.Words(words.toString()));
            words.setLength(0);
        }
    }

    private Inlines build() {
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

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static int newlines(String part) {
        int count = 0;
        for (int i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) {
            count++;
        }
        return count;
    }
}
