package io.github.remedium.training;

import io.github.remedium.internal.json.JsonWriting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What happens to an error text on its way from a screen or a log to whoever is asked for help. */
final class Noise {

    /** A way to arrive. */
    enum Kind {
        LOG,
        VARIABLES,
        TYPOS,
        TRUNCATED,
        RETYPED,
        ESCAPED,
        CHATTER
    }

    private static final List<String> LEVELS = List.of("ERROR", "[ERROR]", "error", "WARN", "*ERROR*", "SEVERE");
    private static final List<String> THREADS =
            List.of("[main]", "[pool-3-thread-1]", "[http-nio-8080-exec-4]", "[qtp123-77]", "[worker#991]", "");
    private static final List<String> LOGGERS =
            List.of("server", "c.e.web.core.Dispatcher", "org.example.engine", "web", "runtime", "mail", "syslogd");
    private static final List<String> QUIET_LINES = List.of(
            "Heartbeat OK",
            "Cache warmed: %d entries",
            "Request processed in %dms",
            "Session closed after %d ms",
            "Configuration reloaded",
            "Retrying in %d seconds (attempt 2)",
            "Connection pool: active=4 idle=%d",
            "Scheduler tick",
            "Loaded %d properties");
    private static final List<List<String>> TALK = List.of(
            List.of(
                    "Hello, since this morning we get the following message: ",
                    " Does anybody know what to do? Thanks!"),
            List.of("Hallo, sinds gisteren zien we steeds dit: ", " Weet iemand hoe we dit oplossen? Groetjes"),
            List.of("Buenos días, nos aparece este error todo el rato: ", " ¿Qué podemos hacer? Gracias de antemano."),
            List.of("Salve, da ieri compare sempre questo errore: ", " Qualcuno sa come risolvere? Grazie."),
            List.of("When we try to save, our users see ", " and nothing else happens. It worked last week."),
            List.of("Bij een van onze klanten komt ", " in beeld zodra ze publiceren."));

    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![A-Za-z0-9-])\\d{3,}");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\b[0-9a-f]{8,}\\b");
    private static final Pattern HOST = Pattern.compile("https?://[\\w.-]+");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@[\\w.]+");

    private final Random random;
    private final JsonWriting json = new JsonWriting();

    Noise(Random random) {
        this.random = random;
    }

    String made(Kind kind, String text) {
        return switch (kind) {
            case LOG -> log(text);
            case VARIABLES -> variables(text);
            case TYPOS -> typos(text);
            case TRUNCATED -> truncated(text);
            case RETYPED -> retyped(text);
            case ESCAPED -> escaped(text);
            case CHATTER -> chatter(text);
        };
    }

    private String log(String text) {
        StringBuilder log = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            log.append(quietLine()).append('\n');
        }
        log.append(String.join(" ", time(), any(LEVELS), any(THREADS), any(LOGGERS), text));
        for (int i = random.nextInt(4); i > 0; i--) {
            log.append('\n').append(quietLine());
        }
        return log.toString();
    }

    private String quietLine() {
        String line = String.format(Locale.ROOT, any(QUIET_LINES), 1 + random.nextInt(900));
        return String.join(" ", time(), random.nextInt(3) == 0 ? "DEBUG" : "INFO", any(THREADS), any(LOGGERS), line);
    }

    private String time() {
        String time = String.format(
                Locale.ROOT,
                "202%d-%02d-%02d %02d:%02d:%02d",
                1 + random.nextInt(6),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60));
        return time + any(List.of("", ".", ",")).replaceAll("[.,]", "$0" + (100 + random.nextInt(900)));
    }

    /** Other numbers, ids, hosts and addresses; codes keep theirs. */
    private String variables(String text) {
        String other = LONG_NUMBER
                .matcher(text)
                .replaceAll(number -> drawn("0123456789", number.group().length()));
        other = HEXADECIMAL
                .matcher(other)
                .replaceAll(id -> drawn("0123456789abcdef", id.group().length()));
        other = HOST.matcher(other).replaceAll("https://srv" + random.nextInt(99) + ".acme.example");
        return ADDRESS.matcher(other).replaceAll("jan" + random.nextInt(99) + "@example.org");
    }

    private String drawn(String characters, int count) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < count; i++) {
            drawn.append(characters.charAt(random.nextInt(characters.length())));
        }
        return drawn.toString();
    }

    private String typos(String text) {
        StringBuilder typed = new StringBuilder(text);
        for (int i = Math.max(1, text.length() / 18); i > 0 && typed.length() > 2; i--) {
            int at = 1 + random.nextInt(typed.length() - 2);
            char here = typed.charAt(at);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at).insert(at - 1, here);
                case 1 -> typed.deleteCharAt(at);
                case 2 -> typed.insert(at, here);
                default -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            }
        }
        return typed.toString();
    }

    private String truncated(String text) {
        int length = Math.max(Math.min(text.length(), 20), (int) (text.length() * (0.4 + 0.25 * random.nextDouble())));
        int start = random.nextInt(3) == 0 ? random.nextInt(text.length() - length + 1) : 0;
        return text.substring(start, start + length);
    }

    private String retyped(String text) {
        String typed = random.nextInt(5) < 2 ? text.toLowerCase(Locale.ROOT) : text;
        typed = typed.replace("\"", any(List.of("”", "\"", "´", "'"))).replace("'", any(List.of("’", "´", "'")));
        typed = random.nextBoolean() ? typed.replaceAll("[.,()=*]", " ") : typed;
        return typed.replace(":", any(List.of(":", " :", ": ")));
    }

    private String escaped(String text) {
        String html = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (random.nextInt(4)) {
            case 0 -> {
                return html;
            }
            case 1 -> {
                return "<SOAP-ENV:Fault><faultstring>" + html + "</faultstring></SOAP-ENV:Fault>";
            }
            case 2 -> {
                fields.put("level", "error");
                fields.put("ts", 1_600_000_000 + random.nextInt(190_000_000));
                fields.put("msg", text);
                fields.put("caller", "api/handler.go:118");
            }
            default -> {
                fields.put("status", 500);
                fields.put("timestamp", time());
                fields.put("path", "/api/v2/x");
                fields.put("message", text);
            }
        }
        return json.write(fields);
    }

    private String chatter(String text) {
        List<String> around = TALK.get(random.nextInt(TALK.size()));
        return around.get(0) + text + around.get(1);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
