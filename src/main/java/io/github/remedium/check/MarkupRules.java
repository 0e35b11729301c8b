package io.github.remedium.check;

import io.github.remedium.article.Translation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the lines of a file and should not: hidden characters, scripts, large images, code that does not end. */
final class MarkupRules {

    private static final Pattern HIDDEN = Pattern.compile(
            "[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]|\\udb40[\\udc00-\\udc7f]");
    private static final Pattern ACTIVE = Pattern.compile(
            "<(script|iframe|object|embed|form)\\b[^>]{0,2000}>|<[a-z][^>]{0,2000}\\son[a-z]{3,20}\\s*=|\\]\\(\\s*javascript:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA = Pattern.compile("data:image/[a-z+.-]{2,20};base64,");
    private static final Pattern FENCE = Pattern.compile("\\s{0,12}(`{3,}|~{3,})(.*)");

    private final Translation translation;
    private final FileLines lines;
    private final int maxImage;
    private final Consumer<Finding> found;

    MarkupRules(Translation translation, FileLines lines, int maxImage, Consumer<Finding> found) {
        this.translation = translation;
        this.lines = lines;
        this.maxImage = maxImage;
        this.found = found;
    }

    void find() {
        hidden();
        String fence = "";
        int opened = 0;
        int paragraph = 0;
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(1, translation.source().line());
                i <= lines.lines().size();
                i++) {
            String line = lines.line(i);
            boolean marked = line.indexOf("```") >= 0 || line.indexOf("~~~") >= 0;
            Matcher matcher = FENCE.matcher(line);
            boolean fenced = marked && matcher.matches();
            if (!fence.isEmpty()) {
                boolean closes = fenced
                        && matcher.group(1).startsWith(fence)
                        && matcher.group(2).isBlank();
                fence = closes ? "" : fence;
                continue;
            }
            if (fenced && matcher.group(2).indexOf('`') < 0) {
                fence = matcher.group(1);
                opened = i;
            } else {
                active(line, i);
                image(line, i);
                text.append(line).append('\n');
                paragraph = paragraph == 0 ? i : paragraph;
            }
            if (line.isBlank() || !fence.isEmpty() || i == lines.lines().size()) {
                if (text.indexOf("`") >= 0) {
                    spans(text.toString(), paragraph);
                }
                text.setLength(0);
                paragraph = 0;
            }
        }
        if (!fence.isEmpty()) {
            tell(
                    Rule.UNCLOSED_CODE,
                    Place.of(lines.path(), opened, 1, fence.length()),
                    "this code block does not end",
                    "");
        }
    }

    private void hidden() {
        Map<Integer, Integer> told = new HashMap<>();
        for (int i = 1; i <= lines.lines().size(); i++) {
            Matcher matcher = HIDDEN.matcher(lines.line(i));
            while (isWide(lines.line(i)) && matcher.find()) {
                int point = matcher.group().codePointAt(0);
                if (told.merge(point, 1, Integer::sum) == 1) {
                    String name = String.format(java.util.Locale.ROOT, "U+%04X", point);
                    Place place = Place.of(
                            lines.path(),
                            i,
                            matcher.start() + 1,
                            matcher.group().length());
                    tell(Rule.HIDDEN_CHARACTER, place, "an invisible character stands here: " + name, name);
                }
            }
        }
    }

    /** Whether a line has characters that may be hidden ones. */
    private static boolean isWide(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0x200b) {
                return true;
            }
        }
        return false;
    }

    private void active(String line, int number) {
        if (line.indexOf('<') < 0 && line.indexOf("](") < 0) {
            return;
        }
        Matcher matcher = ACTIVE.matcher(withoutCode(line));
        if (matcher.find()) {
            Place place = Place.of(
                    lines.path(), number, matcher.start() + 1, matcher.group().length());
            tell(Rule.SCRIPT, place, "an active element, which is removed when the article is shown", "");
        }
    }

    private void image(String line, int number) {
        Matcher matcher = DATA.matcher(line);
        while (matcher.find()) {
            int end = matcher.end();
            while (end < line.length() && isBase64(line.charAt(end))) {
                end++;
            }
            if (end - matcher.end() > maxImage) {
                Place place = Place.of(
                        lines.path(),
                        number,
                        matcher.start() + 1,
                        matcher.group().length());
                String message = "an image of " + (end - matcher.end()) + " characters is written into the text";
                tell(Rule.INLINE_IMAGE_SIZE, place, message, translation.article());
            }
        }
    }

    private static boolean isBase64(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+/=".indexOf(c) >= 0;
    }

    /** Backticks that no others close, in one paragraph. */
    private void spans(String paragraph, int first) {
        int i = paragraph.indexOf('`');
        while (i >= 0) {
            int end = i;
            while (end < paragraph.length() && paragraph.charAt(end) == '`') {
                end++;
            }
            boolean escaped = i > 0 && paragraph.charAt(i - 1) == '\\';
            int closing = escaped ? end : closing(paragraph, end, end - i);
            if (closing < 0) {
                int line = first
                        + (int) paragraph
                                .substring(0, i)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                int column = i - paragraph.lastIndexOf('\n', i);
                Place place = Place.of(lines.path(), line, column, end - i);
                tell(Rule.UNCLOSED_CODE, place, "this code span does not end", "");
                return;
            }
            i = paragraph.indexOf('`', closing);
        }
    }

    private static int closing(String text, int from, int length) {
        int i = text.indexOf('`', from);
        while (i >= 0) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            if (end - i == length) {
                return end;
            }
            i = text.indexOf('`', end);
        }
        return -1;
    }

    private static String withoutCode(String line) {
        return List.of(line.split("`", -1)).size() < 3 ? line : line.replaceAll("`[^`]*`", "``");
    }

    private void tell(Rule rule, Place place, String message, String cause) {
        String text = lines.line(place.line());
        found.accept(Finding.builder(rule, translation.article(), translation.locale(), place, message)
                .subject(rule.id() + " " + PieceRules.shown(text.strip()))
                .text(text)
                .cause(cause)
                .build());
    }
}
