package io.github.remedium.internal.paste;

import java.util.Map;

/** What a field holds, judged by its name: letters only, whatever the case. */
enum FieldName {
    /** What went wrong, in words or as a code. */
    MESSAGE,
    CODE,
    /** A class of throwable, or a kind of thing. */
    TYPE,
    STACK,
    LEVEL,
    LOGGER,
    /** A database statement. */
    STATEMENT,
    /** Anything else. */
    OTHER;

    private static final int LONGEST = 80;

    private static final Map<String, FieldName> NAMES = Map.ofEntries(
            Map.entry("message", MESSAGE),
            Map.entry("msg", MESSAGE),
            Map.entry("error", MESSAGE),
            Map.entry("errors", MESSAGE),
            Map.entry("err", MESSAGE),
            Map.entry("faultstring", MESSAGE),
            Map.entry("detail", MESSAGE),
            Map.entry("details", MESSAGE),
            Map.entry("description", MESSAGE),
            Map.entry("reason", MESSAGE),
            Map.entry("title", MESSAGE),
            Map.entry("cause", MESSAGE),
            Map.entry("causes", MESSAGE),
            Map.entry("warnings", MESSAGE),
            Map.entry("warning", MESSAGE),
            Map.entry("summary", MESSAGE),
            Map.entry("text", MESSAGE),
            Map.entry("hint", MESSAGE),
            Map.entry("result", MESSAGE),
            Map.entry("response", MESSAGE),
            Map.entry("body", MESSAGE),
            Map.entry("content", MESSAGE),
            Map.entry("log", MESSAGE),
            Map.entry("reasonphrase", MESSAGE),
            Map.entry("exception", MESSAGE),
            Map.entry("throwable", MESSAGE),
            Map.entry("code", CODE),
            Map.entry("faultcode", CODE),
            Map.entry("status", CODE),
            Map.entry("errno", CODE),
            Map.entry("sqlstate", CODE),
            Map.entry("type", TYPE),
            Map.entry("class", TYPE),
            Map.entry("name", TYPE),
            Map.entry("stack", STACK),
            Map.entry("trace", STACK),
            Map.entry("backtrace", STACK),
            Map.entry("traceback", STACK),
            Map.entry("level", LEVEL),
            Map.entry("lvl", LEVEL),
            Map.entry("severity", LEVEL),
            Map.entry("loglevel", LEVEL),
            Map.entry("levelname", LEVEL),
            Map.entry("levelno", LEVEL),
            Map.entry("logger", LOGGER),
            Map.entry("loggername", LOGGER),
            Map.entry("category", LOGGER),
            Map.entry("channel", LOGGER),
            Map.entry("sql", STATEMENT),
            Map.entry("query", STATEMENT),
            Map.entry("statement", STATEMENT));

    /** What the field of a name holds. */
    static FieldName of(Text text, int from, int to) {
        if (to - from > LONGEST) {
            return OTHER;
        }
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Text.isLetter(text.at(i))) {
                letters.append(Character.toLowerCase(text.at(i)));
            }
        }
        String name = letters.toString();
        FieldName known = NAMES.get(name);
        return known == null ? byEnding(name) : known;
    }

    /** {@code providerMessage}, {@code stack_trace}, {@code errorCode}, {@code exception.class}. */
    private static FieldName byEnding(String name) {
        if (name.endsWith("stacktrace") || name.endsWith("errorstack")) {
            return STACK;
        }
        if (name.endsWith("message")
                || name.endsWith("msg")
                || name.endsWith("description")
                || name.endsWith("reason")
                || name.endsWith("faultstring")
                || name.endsWith("errordetails")
                || name.endsWith("errortext")
                || name.endsWith("summary")
                || name.endsWith("exception")
                || name.startsWith("errormessage")) {
            return MESSAGE;
        }
        if (name.endsWith("errorcode")
                || name.endsWith("statuscode")
                || name.endsWith("responsecode")
                || name.endsWith("faultcode")
                || name.endsWith("errcode")
                || name.equals("errorid")
                || name.endsWith("subcode")) {
            return CODE;
        }
        boolean type = name.endsWith("errortype")
                || name.endsWith("exceptionclass")
                || name.endsWith("exceptiontype")
                || name.endsWith("errorclass")
                || name.endsWith("errorname")
                || name.endsWith("exceptionname");
        return type ? TYPE : OTHER;
    }
}
