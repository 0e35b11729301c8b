package io.github.remedium.internal.render;

import io.github.remedium.article.Inline;
import java.util.List;
import java.util.Locale;

/** What may be done with the target of a link or an image, whoever wrote it. */
final class Targets {

    private Targets() {}

    /**
     * Whether a link may lead there: to http, https, mailto or a relative target. A browser skips control characters
     * and blanks in a scheme, so a target with such is refused.
     */
    static boolean isSafe(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c == '\\' || (c >= 0x7f && c <= 0x9f)) {
                return false;
            }
            if (c == '/' || c == '?' || c == '#') {
                return true;
            }
            if (c == ':') {
                String scheme = target.substring(0, i).toLowerCase(Locale.ROOT);
                return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
            }
        }
        return !target.isEmpty();
    }

    /**
     * A piece of text as it may be shown. A picture of another host would tell that host who reads the article, and when: it
     * becomes a link, or its words where a link is open already. Of one that cannot be a picture its words remain.
     */
    static Inline shown(Inline inline, boolean inLink) {
        if (!(inline instanceof Inline.Image image) || (isPicture(image.target()) && !isRemote(image.target()))) {
            return inline;
        }
        Inline words = new Inline.Words(image.alt());
        if (image.alt().isEmpty() && (inLink || !isPicture(image.target()))) {
            return words;
        }
        if (!isPicture(image.target())) {
            return new Inline.Emphasis(List.of(words));
        }
        boolean named = !image.alt().isBlank();
        return inLink
                ? words
                : new Inline.Link(image.target(), List.of(named ? words : new Inline.Words(image.target())));
    }

    private static boolean isPicture(String target) {
        return isSafe(target) && !target.regionMatches(true, 0, "mailto:", 0, 7);
    }

    private static boolean isRemote(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        return target.startsWith("//") || (colon >= 0 && (slash < 0 || colon < slash));
    }
}
