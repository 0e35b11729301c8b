package io.github.remedium.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the name of a value says about it. Pure functions. */
final class SecretName {

    /** How sure a name is that its value is secret. */
    enum Kind {
        /** The value is not secret. */
        NONE,
        /** A short number: a PIN, a one-time password. */
        CODE,
        /** Secret only if the value looks random: a key, a session. */
        KEY,
        /** Secret, unless the words around it speak about a token of a language or about tokens as such. */
        TOKEN,
        /** Secret. */
        PASSWORD,
        /** The scheme and the credentials of an HTTP header. */
        AUTHORIZATION,
        /** The names and values of an HTTP header. */
        COOKIE
    }

    /** Of a longer name, only the end is looked at. */
    private static final int LONGEST = 60;

    /** No word of a language ends with one of these, unless it means the same. */
    private static final List<String> PASSWORDS = List.of(
            "password",
            "passwd",
            "passwrd",
            "pswd",
            "passphrase",
            "passcode",
            "pwd",
            "apikey",
            "apisecret",
            "accesskey",
            "accesskeyid",
            "secretkey",
            "secretaccesskey",
            "privatekey",
            "accountkey",
            "sharedkey",
            "authkey",
            "masterkey",
            "encryptionkey",
            "signingkey",
            "subscriptionkey",
            "functionskey",
            "storagekey",
            "sessionid",
            "sessid",
            "clientsecret",
            "clientassertion",
            "codeverifier",
            "samlresponse",
            "wachtwoord",
            "toegangscode",
            "contraseña",
            "contrasena",
            "contrasenya",
            "parolachiave",
            "parolaordine",
            "securestring",
            "passwort",
            "kennwort",
            "motdepasse",
            "senha",
            "パスワード",
            "密码");

    private static final List<String> TOKENS =
            List.of("token", "secret", "signature", "credential", "credentials", "bearer", "assertion");

    private static final Set<String> PASSWORD_WORDS = Set.of("pw", "psw", "ww", "mdp", "requirepass", "secretid");
    private static final Set<String> TOKEN_WORDS = Set.of("pass", "sig", "geheim", "clave", "auth", "sas");
    private static final Set<String> KEY_WORDS = Set.of("key", "session", "sid", "code", "ticket", "assertion", "hmac");
    private static final Set<String> CODE_WORDS = Set.of("pin", "otp", "totp", "mfacode", "cvv", "cvc", "passcode");

    /** English words that end in "pass" and say nothing secret. */
    private static final Set<String> PASSES = Set.of(
            "compass",
            "bypass",
            "trespass",
            "encompass",
            "underpass",
            "overpass",
            "surpass",
            "multipass",
            "highpass",
            "lowpass",
            "bandpass");

    /** What may stand behind the word that says it, as in {@code password_hash}. */
    private static final Set<String> TAILS = Set.of(
            "value",
            "hash",
            "confirm",
            "confirmation",
            "repeat",
            "again",
            "verify",
            "old",
            "new",
            "current",
            "plain",
            "plaintext",
            "text",
            "cleartext",
            "string",
            "str",
            "base64",
            "b64",
            "encrypted",
            "enc",
            "md5",
            "salt");

    private static final Set<String> PUBLIC = Set.of("publickey", "primarykey", "foreignkey", "hostkey", "rowkey");

    private SecretName() {}

    /** The kind of a name that stands in a text, with the one or two words before it, as in "API key". */
    static Kind of(String text, int start, int end) {
        List<String> words = words(text, Math.max(start, end - LONGEST), end);
        while (words.size() > 1
                && !String.join("", words).endsWith("securestring")
                && (TAILS.contains(last(words)) || isNumber(last(words)))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty()) {
            return Kind.NONE;
        }
        Kind kind = kind(String.join("", words), last(words));
        if ((kind == Kind.NONE || kind == Kind.KEY) && words.size() == 1) {
            String before = wordBefore(text, start);
            Kind joined = kind(before + last(words), last(words));
            if (joined == Kind.NONE && !before.isEmpty()) {
                String two = wordBefore(text, start - before.length() - 1) + before + last(words);
                joined = kind(two, last(words));
            }
            return joined == Kind.NONE ? kind : joined;
        }
        return kind;
    }

    private static Kind kind(String joined, String last) {
        if (joined.endsWith("authorization")) {
            return Kind.AUTHORIZATION;
        }
        if (joined.endsWith("cookie") || joined.endsWith("cookie2")) {
            return Kind.COOKIE;
        }
        if (CODE_WORDS.contains(last) || CODE_WORDS.contains(joined)) {
            return Kind.CODE;
        }
        if (PASSWORD_WORDS.contains(last) || PASSWORD_WORDS.contains(joined) || ends(joined, PASSWORDS)) {
            return Kind.PASSWORD;
        }
        if (TOKEN_WORDS.contains(last) || ends(joined, TOKENS) || (last.endsWith("pass") && !PASSES.contains(last))) {
            return Kind.TOKEN;
        }
        return KEY_WORDS.contains(last) && !PUBLIC.contains(joined) ? Kind.KEY : Kind.NONE;
    }

    /** Whether a call of this name takes the secret: {@code setPassword}, {@code withToken}, {@code apiKey}. */
    static boolean isSetter(String text, int start, int end) {
        int from = end;
        while (from > start && end - from < LONGEST && text.charAt(from - 1) != '.') {
            from--;
        }
        String name = text.substring(from, end).toLowerCase(Locale.ROOT);
        return name.startsWith("set") || name.startsWith("with") || PASSWORDS.contains(name) || TOKENS.contains(name);
    }

    private static boolean ends(String name, List<String> endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name: divided by signs, and where capitals begin. */
    private static List<String> words(String text, int start, int end) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            boolean hump = i > start
                    && Character.isUpperCase(c)
                    && (Character.isLowerCase(text.charAt(i - 1))
                            || (i + 1 < end && Character.isLowerCase(text.charAt(i + 1))));
            if ((!letter || hump) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The word of letters that ends one blank before, in small letters; empty where there is none. */
    static String wordBefore(String text, int start) {
        int end = start - 1;
        if (end <= 0 || end >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '\'')) {
            return "";
        }
        int from = end;
        while (from > 0 && end - from < LONGEST && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }
}
