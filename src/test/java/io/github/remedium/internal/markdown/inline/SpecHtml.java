package io.github.remedium.internal.markdown.inline;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Paragraphs in HTML in a form in which ours and the specification's can be compared: titles of links are left out,
 * addresses are decoded, and a line break is one sign.
 *
 * @param normal the form: a hard break is ⏎, a line end that is no break ↵, the end of a paragraph ¶
 */
record SpecHtml(String normal) {

    private static final Pattern PARAGRAPHS = Pattern.compile("(<p>(?:(?!</?p>).)*</p>\n)+", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(a|img) ([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(href|src|alt)=\"([^\"]*)\"");

    /** Whether the HTML has paragraphs and nothing else. */
    static boolean isParagraphs(String html) {
        return PARAGRAPHS.matcher(html).matches();
    }

    static SpecHtml of(String html) {
        String joined = html.replace("<p>", "").replaceAll("</p>\\s*", "¶").replaceAll("\\s*<br ?/?>\\s*", "⏎");
        String marked = TAG.matcher(joined).replaceAll(tag -> Matcher.quoteReplacement(tag(tag)));
        return new SpecHtml(decoded(marked).replaceAll("\\s*\n\\s*", "↵").replace('\u00a0', ' '));
    }

    /** Whether what was read is the same; a line end that is no hard break may be read as a blank or as a break. */
    boolean accepts(String read) {
        Pattern wanted = Pattern.compile(
                Stream.of(normal.split("↵", -1)).map(Pattern::quote).collect(Collectors.joining("[ ⏎↵]")));
        return wanted.matcher(read).matches();
    }

    private static String tag(MatchResult tag) {
        Map<String, String> attributes = new TreeMap<>();
        if (tag.group(1).equals("img")) {
            attributes.put("alt", "");
        }
        Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
        while (attribute.find()) {
            boolean address = !attribute.group(1).equals("alt");
            attributes.put(
                    attribute.group(1),
                    address
                            ? URLDecoder.decode(attribute.group(2).replace("+", "%2B"), StandardCharsets.UTF_8)
                            : attribute.group(2));
        }
        return "<" + tag.group(1) + attributes + ">";
    }

    private static String decoded(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "‹")
                .replace("&gt;", "›")
                .replace("&amp;", "&");
    }
}
