package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import io.github.remedium.internal.markdown.html.CodeText;
import io.github.remedium.internal.markdown.html.Entities;
import io.github.remedium.internal.markdown.html.HtmlTag;
import io.github.remedium.internal.markdown.html.HtmlText;
import io.github.remedium.internal.markdown.html.HtmlVocabulary;

/** Reads tags, comments and addresses in angle brackets inside running text. */
final class InlineHtml {

    private final InlineTokens in;

    InlineHtml(InlineTokens in) {
        this.in = in;
    }

    /** Reads what begins at a {@code <}. */
    void angle() {
        if (in.text.startsWith("<!--", in.at)) {
            comment();
            return;
        }
        int autolink = Autolink.end(in.text, in.at);
        if (autolink > 0) {
            String target = in.text.substring(in.at + 1, autolink - 1);
            in.at = autolink;
            Span span = new Span(Span.Kind.LINK, Autolink.target(target));
            in.flush();
            in.tokens.add(new InlineToken.Mark(span, true));
            in.tokens.add(new InlineToken.Words(target));
            in.tokens.add(new InlineToken.Mark(span, false));
            return;
        }
        HtmlTag tag = HtmlTag.at(in.text, in.at);
        if (tag == null || !tag(tag)) {
            literal();
        }
    }

    private void comment() {
        int end = in.missing.contains("-->") ? -1 : HtmlText.commentEnd(in.text, in.at);
        if (end < 0) {
            in.missing.add("-->");
            literal();
        } else {
            in.skipTo(end);
        }
    }

    /** Handles a tag; false if it is literal text. */
    private boolean tag(HtmlTag tag) {
        HtmlVocabulary.Role role = HtmlVocabulary.role(tag.name());
        if (role == HtmlVocabulary.Role.LITERAL) {
            return false;
        }
        int start = in.at;
        in.at = tag.end();
        in.line += InlineTokens.newlines(in.text.substring(start, in.at));
        if (!tag.closing() && (role == HtmlVocabulary.Role.HIDDEN || tag.hidden())) {
            int end = elementEnd(tag.name());
            if (end >= 0) {
                in.skipTo(end);
                return true;
            }
        }
        switch (role) {
            case STRONG -> in.mark(Span.Kind.STRONG, "", !tag.closing());
            case EMPHASIS -> in.mark(Span.Kind.EMPHASIS, "", !tag.closing());
            case LINK -> anchor(tag);
            case BREAK, BLOCK -> {
                in.flush();
                in.tokens.add(new InlineToken.Break(in.charAt(in.at) == '\n' ? in.line + 1 : in.line));
            }
            case IMAGE -> image(tag);
            case CODE -> code(tag);
            default -> in.words.append(role == HtmlVocabulary.Role.PART ? " " : "");
        }
        return true;
    }

    private void anchor(HtmlTag tag) {
        String target = tag.closing() ? null : tag.attribute("href");
        if (tag.closing() || (target != null && !target.isBlank())) {
            in.mark(Span.Kind.LINK, target == null ? "" : target.strip(), !tag.closing());
        }
    }

    private void image(HtmlTag tag) {
        String target = tag.attribute("src");
        if (target != null) {
            String alt = tag.attribute("alt");
            in.leaf(InlineLinks.imageOf(alt == null ? "" : alt, target.strip()));
        }
    }

    private void code(HtmlTag tag) {
        int end = tag.closing() ? -1 : elementEnd(tag.name());
        if (end < 0) {
            return;
        }
        String inside = in.text.substring(in.at, in.text.lastIndexOf('<', end - 1));
        in.skipTo(end);
        String code = CodeText.clean(Entities.decode(HtmlText.stripTags(inside)).replace('\n', ' '));
        if (!code.isBlank()) {
            in.leaf(new Inline.Code(code.strip()));
        }
    }

    /** Where the element just begun ends, after its closing tag; -1 if it does not. */
    private int elementEnd(String name) {
        int end = in.missing.contains(name) ? -1 : HtmlText.closingTagEnd(in.text, name, in.at);
        if (end < 0) {
            in.missing.add(name);
        }
        return end;
    }

    private void literal() {
        in.words.append('<');
        in.at++;
    }
}
