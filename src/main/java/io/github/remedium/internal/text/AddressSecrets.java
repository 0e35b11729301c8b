package io.github.remedium.internal.text;

/** Finds passwords and names in URLs, and e-mail addresses. */
final class AddressSecrets {

    private final String text;
    private final MaskedText masked;

    AddressSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** What stands before an at sign in a URL, and addresses. */
    void find() {
        int wordStart = 0;
        int authority = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                wordStart = i + 1;
                authority = -1;
            } else if (c == '/' && i >= 2 && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':') {
                authority = i + 1;
                wordStart = i + 1;
            } else if (c == '@') {
                if (authority >= 0) {
                    // A password with a slash or an at sign in it is wrong and happens.
                    masked.mask(authority, i);
                    authority = i + 1;
                } else {
                    address(wordStart, i);
                }
                wordStart = i + 1;
            }
        }
    }

    private void address(int wordStart, int at) {
        int user = at;
        while (user > wordStart && isMailChar(text.charAt(user - 1))) {
            user--;
        }
        int end = at + 1;
        int label = end;
        while (end < text.length() && isHostChar(text.charAt(end))) {
            if (text.charAt(end) == '.' && end + 1 < text.length() && isHostChar(text.charAt(end + 1))) {
                label = end + 1;
            }
            end++;
        }
        boolean domain = label > at + 1 && end - label >= 2 && Character.isLetter(text.charAt(label));
        if (user < at && domain) {
            masked.mask(user, end);
        }
    }

    private static boolean isBreak(char c) {
        return Character.isWhitespace(c) || MaskedText.isQuote(c) || c == '<' || c == '>' || c == '(' || c == ')';
    }

    private static boolean isMailChar(char c) {
        return Character.isLetterOrDigit(c) || ".!#$%&*+-/=?^_{|}~".indexOf(c) >= 0;
    }

    private static boolean isHostChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
