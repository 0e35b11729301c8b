package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            jdbc:postgresql://app:s3cr3t@db.example:5432/kb          | s3cr3t
            https://bob:p@ss/word@rt.example/logon                   | word
            mail from jan.de.vries+kb@mail.example failed            | jan.de.vries
            password=hunter2 next                                    | hunter2
            PGPASSWORD: hunter2                                      | hunter2
            {"access_token": "abc def\\"ghi", "x": 1}                | ghi
            client_secret=abc123&grant=code                          | abc123
            wachtwoord: geheim12                                     | geheim12
            contraseña = secreta9                                    | secreta9
            Authorization: Bearer abc.DEF-123                        | abc.DEF
            Authorization: Basic Ym9iOmdlaGVpbQ==                    | Ym9i
            curl -H 'X-Api-Key: k-1234567' host                      | k-1234567
            login --password hunter2 --user bob                      | hunter2
            <password>hunter2</password>                             | hunter2
            eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl        | eyJzdWIi
            using AKIAIOSFODNN7EXAMPLE now                           | AKIAIOSF
            remote ghp_0123456789abcdefABCDEF012345678901 denied     | ghp_0123
            GET /cb?code=1&token%3Dabcdef HTTP                       | abcdef
            session aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9dE1    | aB3dE5fG
            """)
    void secretsAreMasked(String text, String secret) {
        assertThat(text).contains(secret);
        String masked = Secrets.masked(text);
        assertThat(masked).doesNotContain(secret).hasSameSizeAs(text);
    }

    @Test
    void aPrivateKeyIsMasked() {
        String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAKC\n-----END RSA PRIVATE KEY-----\nmore";
        assertThat(Secrets.masked(key))
                .isEqualTo("-----BEGIN RSA PRIVATE KEY-----\n••••••\n••••••\n-----END RSA PRIVATE KEY-----\nmore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "://",
                "a@",
                "://@",
                "://a:b/",
                "a/b@",
                "password",
                "password=\"\\",
                "password: ",
                "password=[\"a\",",
                "password |\n",
                "\"password\": \"",
                "name=\"password\"\n\n",
                "key: password ",
                "api key ",
                "<password ",
                "<password><![CDATA[",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY-----",
                "Private-Lines:\n",
                "Bearer ",
                "Authorization: a b=",
                "Cookie: a=b;",
                "eyJ.",
                "--token ",
                "curl -u \"",
                "https://hooks.slack.com/services/",
                "\u201cpassword\u201d: \u201c",
                "a.a.a@a."
            })
    @Timeout(60)
    void hostileTextTakesLinearTime(String piece) {
        // Where the time grew with the square of the length, this took many minutes.
        String text = piece.repeat(400_000 / piece.length());
        assertThat(Secrets.masked(text)).hasSameSizeAs(text);
    }

    @Test
    void anyTextIsAsLongAsBefore() {
        Random random = new Random(11);
        String alphabet = "aZ9@:/=\"' .-\n\\<>{}%3D\u00e9\ud83d\ude00tokenpasswordBearer";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Secrets.masked(text.toString())).hasSameSizeAs(text);
        }
    }
}
