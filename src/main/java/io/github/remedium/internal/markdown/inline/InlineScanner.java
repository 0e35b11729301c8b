package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.CodeText;
import io.github.remedium.internal.markdown.html.Entities;
import java.util.List;
import java.util.Map;

/**
 * Reads the running text of one paragraph, heading or cell: CommonMark's inlines, raw HTML, and what support articles
 * add to them ({@code [!UICONTROL x]}, brackets wrapped in code marks). Made for one text and used once.
 *
 * <p>It takes the place of flexmark's own inline parser, whose time and stack depend on what the text nests; this one
 * looks at each character a bounded number of times and does not recurse.
 */
public final class InlineScanner {

    private final InlineTokens in;
    private final LineWidth width;
    private final Delimiters delimiters = new Delimiters();
    private final InlineLinks links;
    private final InlineHtml html;

    public InlineScanner(String text, int line, Map<String, String> references) {
        this.in = new InlineTokens(text, line);
        this.width = new LineWidth(text);
        this.links = new InlineLinks(in, delimiters, references);
        this.html = new InlineHtml(in);
    }

    /** The text, read. */
    public Inlines read() {
        while (in.at < in.text.length()) {
            step(in.text.charAt(in.at));
        }
        in.flush();
        delimiters.process(null);
        delimiters.repair();
        return in.build();
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> newline();
            case '\\' -> backslash();
            case '`' -> backtick();
            case '*', '_' -> run(c);
            case '[' -> openBracket();
            case '!' -> bang();
            case ']' -> links.closeBracket();
            case '<' -> html.angle();
            case '&' -> entity();
            default -> plain();
        }
    }

    private void plain() {
        int start = in.at;
        while (in.at < in.text.length() && !isSpecial(in.text.charAt(in.at))) {
            in.at++;
        }
        in.words.append(in.text, start, in.at);
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\n', '\\', '`', '*', '_', '[', '!', ']', '<', '&' -> true;
            default -> false;
        };
    }

    private void literal(char c) {
        in.words.append(c);
        in.at++;
    }

    private void newline() {
        boolean hard = in.at >= 2 && in.text.charAt(in.at - 1) == ' ' && in.text.charAt(in.at - 2) == ' ';
        endLine(hard);
    }

    private void endLine(boolean hard) {
        int newline = in.text.indexOf('\n', in.at);
        in.at = newline + 1;
        in.line++;
        if (hard || !width.wrapsAfter(newline)) {
            in.flush();
            in.tokens.add(new InlineToken.Break(in.line));
        } else if (!(newline > 0
                && in.at < in.text.length()
                && Chars.isIdeographic(in.text.charAt(newline - 1))
                && Chars.isIdeographic(in.text.charAt(in.at)))) {
            in.words.append(' ');
        }
    }

    private void backslash() {
        char next = in.charAt(in.at + 1);
        if (next == '\n') {
            in.at++;
            endLine(true);
        } else if (Chars.isAsciiPunctuation(next) && !(next == '&' && Entities.end(in.text, in.at + 1) > 0)) {
            // A backslash before an entity was added by a tool that escaped for JSON; the entity is still decoded.
            in.words.append(next);
            in.at += 2;
        } else {
            literal('\\');
        }
    }

    private void backtick() {
        if (wrapped()) {
            return;
        }
        int start = in.at;
        while (in.at < in.text.length() && in.text.charAt(in.at) == '`') {
            in.at++;
        }
        String fence = in.text.substring(start, in.at);
        int close = closingFence(fence);
        if (close < 0) {
            in.words.append(fence);
            return;
        }
        String code = in.text.substring(in.at, close);
        in.at = close + fence.length();
        in.leaf(new Inline.Code(codeText(code)));
    }

    /** A bracket that a translation tool has wrapped in code marks, {@code `[` name`]` }, is the bracket itself. */
    private boolean wrapped() {
        char c = in.charAt(in.at + 1);
        if (in.charAt(in.at + 2) != '`'
                || in.charAt(in.at + 3) == '`'
                || (in.at > 0 && in.text.charAt(in.at - 1) == '`')) {
            return false;
        }
        boolean open = c == '[' || c == '<' || c == '{';
        if (!open && c != ']' && c != '>' && c != '}') {
            return false;
        }
        in.words.append(c);
        in.at += 3;
        // The tool added one blank after each code mark, in addition to those already there.
        if (in.charAt(in.at) == ' '
                && (open || in.charAt(in.at + 1) == ' ' || Chars.isAsciiPunctuation(in.charAt(in.at + 1)))) {
            in.at++;
        }
        return true;
    }

    private int closingFence(String fence) {
        if (in.missing.contains(fence)) {
            return -1;
        }
        int from = in.at;
        while (true) {
            int found = in.text.indexOf(fence, from);
            if (found < 0) {
                in.missing.add(fence);
                return -1;
            }
            int end = found;
            while (end < in.text.length() && in.text.charAt(end) == '`') {
                end++;
            }
            if (end - found == fence.length()) {
                return found;
            }
            from = end;
        }
    }

    private String codeText(String code) {
        in.line += InlineTokens.newlines(code);
        String flat = code.replace('\n', ' ').replace('\u00a0', ' ');
        boolean padded = flat.length() > 2 && flat.startsWith(" ") && flat.endsWith(" ") && !flat.isBlank();
        return CodeText.clean(padded ? flat.substring(1, flat.length() - 1) : flat);
    }

    private void run(char mark) {
        int start = in.at;
        while (in.at < in.text.length() && in.text.charAt(in.at) == mark) {
            in.at++;
        }
        char before = start == 0 ? '\n' : in.text.charAt(start - 1);
        char after = in.at < in.text.length() ? in.text.charAt(in.at) : '\n';
        in.flush();
        InlineToken.Run run = new InlineToken.Run(mark, in.at - start, before, after);
        delimiters.add(run);
        in.tokens.add(run);
    }

    private void entity() {
        int end = Entities.decodeAt(in.text, in.at, in.words, in.at);
        if (end < 0) {
            literal('&');
        } else {
            in.at = end;
        }
    }

    private void bang() {
        if (in.charAt(in.at + 1) == '[') {
            in.at++;
            links.bracket(true);
        } else {
            literal('!');
        }
    }

    private void openBracket() {
        if (in.charAt(in.at + 1) == '!') {
            DirectiveText directive = DirectiveText.at(in.text, in.at);
            if (directive != null) {
                in.at = directive.end();
                String content = Entities.decode(directive.content());
                if (directive.name().equals("UICONTROL")) {
                    InlineBuilder plain = new InlineBuilder();
                    plain.words(content);
                    List<Inline> clean = plain.build().content();
                    if (!clean.isEmpty() && clean.get(0) instanceof Inline.Words control) {
                        in.leaf(new Inline.Control(control.text()));
                    }
                } else {
                    in.words.append(content);
                }
                links.skipAttributes();
                return;
            }
        }
        links.bracket(false);
    }
}
