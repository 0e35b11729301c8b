package io.github.remedium.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds passwords behind the short options of well-known programs: {@code curl -u user:pw}, {@code mysql -ppw}. */
final class CommandSecrets {

    /** Programs, and the options whose next word is a password, or a user and a password with a colon between. */
    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            Map.entry("curl", List.of("-u", "-U", "--user", "--proxy-user", "-E", "--cert")),
            Map.entry("wget", List.of("--http-passwd")),
            Map.entry("http", List.of("-a", "--auth")),
            Map.entry("sshpass", List.of("-p")),
            Map.entry("docker", List.of("-p")),
            Map.entry("podman", List.of("-p")),
            Map.entry("helm", List.of("-p")),
            Map.entry("nerdctl", List.of("-p")),
            Map.entry("az", List.of("-p")),
            Map.entry("redis-cli", List.of("-a")),
            Map.entry("ldapsearch", List.of("-w")),
            Map.entry("ldapmodify", List.of("-w")),
            Map.entry("ldapadd", List.of("-w")),
            Map.entry("ldapwhoami", List.of("-w")),
            Map.entry("mongo", List.of("-p")),
            Map.entry("mongosh", List.of("-p")),
            Map.entry("mongodump", List.of("-p")),
            Map.entry("mongorestore", List.of("-p")),
            Map.entry("plink", List.of("-pw")),
            Map.entry("pscp", List.of("-pw")),
            Map.entry("putty", List.of("-pw")),
            Map.entry("sqlcmd", List.of("-P")),
            Map.entry("bcp", List.of("-P")),
            Map.entry("osql", List.of("-P")),
            Map.entry("psexec", List.of("-p")),
            Map.entry("winexe", List.of("-U")),
            Map.entry("smbclient", List.of("-U")),
            Map.entry("mosquitto_pub", List.of("-P")),
            Map.entry("mosquitto_sub", List.of("-P")),
            Map.entry("unzip", List.of("-P")),
            Map.entry("zip", List.of("-P")),
            Map.entry("svn", List.of("-p")),
            Map.entry("snmpwalk", List.of("-A", "-X")),
            Map.entry("ipmitool", List.of("-P")),
            Map.entry("tabcmd", List.of("-p")),
            Map.entry("cqlsh", List.of("-p")),
            Map.entry("beeline", List.of("-p")),
            Map.entry("vault", List.of("login")));

    /** Programs whose {@code -p} has the password in the same word. */
    private static final List<String> GLUED = List.of(
            "mysql",
            "mysqldump",
            "mysqladmin",
            "mysqlimport",
            "mysqlcheck",
            "mariadb",
            "mariadb-dump",
            "7z",
            "7za",
            "sshpass");

    private final String text;
    private final MaskedText masked;

    CommandSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks all of them. */
    void find() {
        String program = "";
        boolean value = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n' || c == '|' || c == ';') {
                boolean goesOn = c == '\n' && i > 0 && text.charAt(i - 1) == '\\';
                program = goesOn ? program : "";
                value = value && goesOn;
                i++;
                continue;
            }
            if (Character.isWhitespace(c) || (SecretValue.isQuote(c) && !value)) {
                i++;
                continue;
            }
            int end = wordEnd(i, value);
            String word = text.substring(i, Math.min(end, i + 40));
            if (value) {
                password(i, end);
                value = false;
            } else if (word.charAt(0) == '-' || word.equals("login")) {
                value = OPTIONS.getOrDefault(program, List.of()).contains(word);
                glued(program, word, i, end);
            } else {
                program = program(word, program);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static String program(String word, String before) {
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        name = name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
        return OPTIONS.containsKey(name) || GLUED.contains(name) ? name : before;
    }

    private void glued(String program, String word, int start, int end) {
        if (GLUED.contains(program) && word.startsWith("-p") && end - start > 2 && !word.startsWith("-port")) {
            masked.mask(start + 2, end);
        }
    }

    /** Masks a word; of a user and a password, the password. */
    private void password(int start, int end) {
        String mark = SecretValue.quoteAt(text, start);
        SecretValue quoted = mark.isEmpty() ? null : SecretValue.at(text, start);
        int from = quoted == null ? start : quoted.start();
        int to = quoted == null ? end : quoted.end();
        String word = text.substring(from, to);
        if (word.indexOf(':') > 0) {
            from += word.indexOf(':') + 1;
        } else if (word.indexOf('%') > 0) {
            from += word.indexOf('%') + 1;
        } else if (text.startsWith("-u", Math.max(0, start - 3)) || text.startsWith("-U", Math.max(0, start - 3))) {
            return;
        }
        if (from < to && "$<{*".indexOf(text.charAt(from)) < 0) {
            masked.mask(from, to);
        }
    }

    private int wordEnd(int start, boolean value) {
        String mark = value ? SecretValue.quoteAt(text, start) : "";
        if (!mark.isEmpty()) {
            return SecretValue.at(text, start).next();
        }
        int i = start;
        while (i < text.length()
                && !Character.isWhitespace(text.charAt(i))
                && !SecretValue.isQuote(text.charAt(i))
                && text.charAt(i) != '|'
                && text.charAt(i) != ';') {
            i++;
        }
        return i;
    }
}
