package io.github.remedium.internal.text;

/**
 * Finds what should not be shown in pasted text: passwords and names in URLs, values of keys that are called password,
 * token and the like, authorization headers, JSON web tokens, private keys, the access keys of well-known services and
 * e-mail addresses.
 *
 * <p>It errs towards masking. Each secret is replaced by as many bullets as it has characters, so that what points into
 * the text still points to the same place. Time is linear in the text.
 */
public final class Secrets {

    private Secrets() {}

    /** The text with its secrets masked; as long as the text. */
    public static String masked(String text) {
        MaskedText masked = new MaskedText(text);
        new AddressSecrets(text, masked).find();
        new NamedSecrets(text, masked).find();
        new TokenSecrets(text, masked).find();
        new KeySecrets(text, masked).find();
        new CommandSecrets(text, masked).find();
        return masked.shown();
    }
}
