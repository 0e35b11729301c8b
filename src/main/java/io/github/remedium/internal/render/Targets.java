package io.github.remedium.internal.render;

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

    /** Whether it can be a picture: a safe target that is no mail address. */
    static boolean isPicture(String target) {
        return isSafe(target) && !target.regionMatches(true, 0, "mailto:", 0, 7);
    }

    /** Whether a safe target names a host, so that who shows the picture tells that host about its reader. */
    static boolean isRemote(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        return target.startsWith("//") || (colon >= 0 && (slash < 0 || colon < slash));
    }
}
