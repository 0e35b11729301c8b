package io.github.remedium.internal.markdown.block;

import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.HtmlTag;
import io.github.remedium.internal.markdown.html.HtmlText;
import io.github.remedium.internal.markdown.html.HtmlVocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a body that are pure HTML: tables, lists, preformatted text, comments, and what a browser does not show.
 * A mark replaces each of them before the Markdown parser sees the text, because the parser would end them at the first
 * blank line and read indented lines as code.
 */
final class HtmlRegions {

    /** Stands before and after the number of a region. {@link LineEnds} removes this character from the input. */
    static final char MARK = '\ufdd0';

    /** After so many elements of one name without an end, no more ends of that name are searched; limits the work. */
    private static final int MAX_FAILURES = 8;

    /** A region: its HTML, and the line it begins on. */
    record Region(String html, int line) {}

    private final StringBuilder out = new StringBuilder();
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final String source;
    private final LineIndex lines;
    private final CodeSpans spans;
    private final IndentedCode indented = new IndentedCode();
    private int kept;

    private HtmlRegions(String source, int firstLine) {
        this.source = source;
        this.lines = new LineIndex(source, firstLine);
        this.spans = new CodeSpans(source);
    }

    /** Takes the regions out of a text. */
    static HtmlRegions of(String text, int firstLine) {
        HtmlRegions found = new HtmlRegions(text, firstLine);
        if (text.indexOf('<') >= 0) {
            found.scan();
        }
        return found;
    }

    /** The text with marks in the place of regions, and with as many lines as before. */
    String text() {
        return kept == 0 ? source : out.toString();
    }

    /** A region by the number that stands in its mark; {@code null} if there is none. */
    @Nullable
    Region region(String number) {
        int index = 0;
        for (int i = 0; i < number.length(); i++) {
            index = index * 10 + number.charAt(i) - '0';
        }
        return number.isEmpty() || number.length() > 9 || index < 0 || index >= regions.size()
                ? null
                : regions.get(index);
    }

    private void scan() {
        CodeFences fences = new CodeFences();
        int start = 0;
        while (start < source.length()) {
            int end = lineEnd(start);
            indented.next(source, start, end);
            if (!fences.isCode(source, start, end)) {
                end = scanLine(start, end);
            }
            start = end + 1;
        }
        if (kept > 0) {
            out.append(source, kept, source.length());
        }
    }

    /** Looks for regions that begin on a line, and returns the end of the line the last of them ends on. */
    private int scanLine(int start, int lineEnd) {
        int end = lineEnd;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '`') {
                at = spans.end(at);
                end = at > end ? lineEnd(at) : end;
                continue;
            }
            if (c == '\\' && (source.startsWith("`", at + 1) || source.startsWith("<!--", at + 1))) {
                at += 2;
                continue;
            }
            int regionEnd = c == '<' ? regionEnd(at) : -1;
            if (regionEnd > 0) {
                take(at, regionEnd);
                end = regionEnd > end ? lineEnd(regionEnd) : end;
                at = regionEnd;
            } else {
                at++;
            }
        }
        return end;
    }

    private int lineEnd(int at) {
        int newline = source.indexOf('\n', at);
        return newline < 0 ? source.length() : newline;
    }

    private int regionEnd(int at) {
        if (source.startsWith("<!--", at)) {
            return indented.isCode() || failed("-->") ? -1 : found("-->", HtmlText.commentEnd(source, at));
        }
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (!Chars.isAsciiLetter(next)) {
            return -1;
        }
        HtmlTag tag = HtmlTag.at(source, at);
        if (tag == null || failed(tag.name())) {
            return -1;
        }
        HtmlVocabulary.Role role = HtmlVocabulary.role(tag.name());
        if (role == HtmlVocabulary.Role.REGION || role == HtmlVocabulary.Role.HIDDEN) {
            return found(tag.name(), elementEnd(tag));
        }
        return -1;
    }

    private boolean failed(String name) {
        return failures.getOrDefault(name, 0) >= MAX_FAILURES;
    }

    private int found(String name, int end) {
        if (end < 0) {
            failures.merge(name, 1, Integer::sum);
            return -1;
        }
        return end;
    }

    private int elementEnd(HtmlTag tag) {
        boolean nests = !tag.name().equals("pre") && HtmlVocabulary.role(tag.name()) == HtmlVocabulary.Role.REGION;
        int end = HtmlText.closingTagEnd(source, tag.name(), tag.end());
        if (!nests) {
            return end;
        }
        int from = tag.end();
        int depth = 1;
        while (end >= 0) {
            depth += opened(tag.name(), from, end) - 1;
            if (depth <= 0) {
                return end;
            }
            from = end;
            end = HtmlText.closingTagEnd(source, tag.name(), from);
        }
        return -1;
    }

    private int opened(String name, int from, int to) {
        int count = 0;
        for (int at = source.indexOf('<', from); at >= 0 && at < to; at = source.indexOf('<', at + 1)) {
            if (source.regionMatches(true, at + 1, name, 0, name.length())) {
                char after = at + 1 + name.length() < source.length() ? source.charAt(at + 1 + name.length()) : '>';
                count += after == '>' || Chars.isSpace(after) ? 1 : 0;
            }
        }
        return count;
    }

    private void take(int start, int end) {
        out.append(source, kept, start);
        boolean comment = source.startsWith("<!--", start);
        if (!comment) {
            out.append(MARK).append(regions.size()).append(MARK);
            regions.add(new Region(source.substring(start, end), lines.line(start)));
        }
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '\n') {
                out.append('\n');
            }
        }
        kept = end;
    }
}
