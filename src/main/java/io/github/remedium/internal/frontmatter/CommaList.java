package io.github.remedium.internal.frontmatter;

import io.github.remedium.internal.markdown.html.Entities;
import java.util.List;

/**
 * Splits {@code Campaign Classic, "Acrobat > 9"} into its items. A comma inside an item's own quotes does not part it;
 * the fullwidth commas of Chinese and Japanese part items too, and semicolons where there is no comma at all.
 */
final class CommaList {

    private CommaList() {}

    static void split(String text, List<String> items) {
        String list = PlainWords.withoutStrayQuote(
                unbracketed(Entities.decode(Entities.decode(text)).strip()));
        boolean commas = false;
        for (int i = 0; i < list.length() && !commas; i++) {
            commas = isComma(list.charAt(i));
        }
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '"') {
                quoted = quoted ? false : opens(list, from, i);
            } else if (!quoted && (commas ? isComma(c) : c == ';')) {
                add(list.substring(from, i), items);
                from = i + 1;
            }
        }
        String last = list.substring(from);
        if (quoted) {
            for (String each : last.split("[,\uFF0C\u3001]", -1)) {
                add(each, items);
            }
        } else {
            add(last, items);
        }
    }

    private static String unbracketed(String text) {
        boolean bracketed = text.length() > 1 && text.startsWith("[") && text.endsWith("]") && !text.startsWith("[!");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    /** A quote opens where an item begins, and only if the same item is closed before a comma or the end. */
    private static boolean opens(String list, int from, int at) {
        if (!list.substring(from, at).isBlank()) {
            return false;
        }
        int close = list.indexOf('"', at + 1);
        if (close < 0) {
            return false;
        }
        int next = close + 1;
        while (next < list.length() && list.charAt(next) == ' ') {
            next++;
        }
        return next < list.length() ? isComma(list.charAt(next)) : at > 0;
    }

    private static void add(String text, List<String> items) {
        String item = PlainWords.item(text);
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\uFF0C' || c == '\u3001';
    }
}
