package io.github.remedium;

import java.util.List;
import java.util.Random;

/** Random strings for properties: pieces that mean something to a scanner, and any characters between them. */
public final class RandomText {

    private static final List<String> PIECES = List.of(
            "\"",
            "\\\"",
            "\\n",
            "\\u0027",
            "\\",
            "'",
            "&quot;",
            "&amp;lt;",
            "&",
            ";",
            "%20",
            "%2520",
            "%",
            "<",
            "</",
            "/>",
            ">",
            "<faultstring>",
            "{\"message\":\"",
            "\":",
            "{",
            "}",
            "[",
            "]",
            "\tat com.acme.Pump.start(Pump.java:12)\n",
            "Caused by: ",
            "... 12 more\n",
            "2024-03-18 09:12:41.331 ERROR [main] ",
            "*INFO* ",
            "INT-150012",
            "0x80070005",
            "xtk:session",
            "getUserName",
            "com.day.cq",
            "error",
            "connection refused",
            "niet gevonden",
            "no se puede",
            "\u00e9",
            "e\u0301",
            "\u0130",
            "\u0131",
            "\u200b",
            "\u202e",
            "\ufb01",
            "\u63a5\u7d9a",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\u0000",
            "\r\n",
            "\n",
            " ",
            " ",
            " ",
            ".",
            ":",
            "_",
            "-",
            "/");

    private RandomText() {}

    /** Any string of about so many characters at most. */
    public static String any(Random random, int longest) {
        int length = random.nextInt(longest + 1);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int kind = random.nextInt(10);
            if (kind < 6) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            } else if (kind < 9) {
                text.append((char) (' ' + random.nextInt(95)));
            } else {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
