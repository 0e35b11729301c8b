package io.github.remedium.internal.text;

/** Finds private keys in the form of PEM, OpenSSH, PGP and PuTTY. */
final class KeySecrets {

    private static final String BEGIN = "-----BEGIN ";

    private final String text;
    private final MaskedText masked;

    KeySecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks all of them. */
    void find() {
        int begin = text.indexOf(BEGIN);
        int lastEnd = text.lastIndexOf("-----END");
        while (begin >= 0) {
            int body = text.indexOf("-----", begin + BEGIN.length());
            if (body < 0) {
                break;
            }
            int stop = body + 5;
            if (body - begin < 80 && text.substring(begin, body).contains("PRIVATE KEY")) {
                stop = lastEnd < stop ? keyEnd(stop) : text.indexOf("-----END", stop);
                masked.mask(body + 5, stop);
            }
            begin = text.indexOf(BEGIN, stop);
        }
        putty();
    }

    /** Where a key that has no end in the text ends: at the first line with a blank between words. */
    private int keyEnd(int from) {
        int line = -1;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            line = c == '\n' ? i : line;
            boolean header = c == ' ' && i > 0 && ":,".indexOf(text.charAt(i - 1)) >= 0;
            if (c == ' ' && !header && i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
                return line > from ? line : i;
            }
            i++;
        }
        return i;
    }

    private void putty() {
        int begin = text.indexOf("Private-Lines:");
        if (begin >= 0 && text.indexOf('\n', begin) > 0) {
            int body = text.indexOf('\n', begin);
            int end = text.indexOf("Private-MAC:", body);
            masked.mask(body, end < 0 ? keyEnd(body) : end);
        }
    }
}
