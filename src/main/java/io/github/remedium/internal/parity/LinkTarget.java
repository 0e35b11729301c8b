package io.github.remedium.internal.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where links lead, without what says the language of the page. */
public final class LinkTarget {

    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}([-_][a-z]{2,4})?");
    /** A host whose first part names a language: {@code de.wikipedia.org}. */
    private static final Pattern LOCALE_HOST = Pattern.compile("^[a-z]{2}\\.(?=[a-z0-9-]+\\.[a-z])");

    /** Marks that end a sentence and no address. */
    private static final Pattern TRAILING = Pattern.compile("[.,;:!\u3001\u3002\uff0c\uff0e]+$");

    private static final Pattern LANGUAGE_PARAMETER = Pattern.compile("(lang|language|locale|hl|uilang)=[^&]*");

    private LinkTarget() {}

    /**
     * How a target is compared: in lower case, without scheme, parts that name a language, words to be marked on the page,
     * {@code .html}, and the full stop of a sentence.
     */
    public static String key(String target) {
        String lower = TRAILING.matcher(target.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String fragment = "";
        int hash = lower.indexOf('#');
        if (hash >= 0) {
            fragment = lower.startsWith("#:", hash) || hash + 1 == lower.length() ? "" : lower.substring(hash);
            lower = lower.substring(0, hash);
        }
        String query = "";
        int mark = lower.indexOf('?');
        if (mark >= 0) {
            query = query(lower.substring(mark + 1));
            lower = lower.substring(0, mark);
        }
        List<String> kept = new ArrayList<>();
        String address = lower.replaceFirst("^https?://(www\\.)?", "");
        for (String part : LOCALE_HOST.matcher(address).replaceFirst("").split("/", -1)) {
            if (!part.isEmpty() && !LOCALE.matcher(part).matches()) {
                kept.add(part);
            }
        }
        String path = TRAILING.matcher(String.join("/", kept)).replaceFirst("").replaceFirst("\\.html?$", "");
        return path + query + fragment;
    }

    /** The last part of the path of a target, which names a file. */
    public static String fileName(String target) {
        if (target.startsWith("data:")) {
            return "data:";
        }
        String path = target.strip().replaceFirst("[?#].*$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String query(String query) {
        List<String> kept = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            if (!part.isEmpty() && !LANGUAGE_PARAMETER.matcher(part).matches()) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
