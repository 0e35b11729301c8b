package io.github.remedium.internal.parity;

import io.github.remedium.internal.text.Scripts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Literals in running words: names, numbers, versions, dates, addresses and placeholders. */
final class WordLiterals {

    private static final int LONGEST = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\$\\{[\\w.-]{1,60}}|\\{\\{[\\w.-]{1,60}}}|\\{[A-Za-z_][\\w.-]{0,60}}|%[A-Z_]{2,60}%|<[A-Za-z][\\w.-]{1,60}>");

    /** A space between groups of three digits, and between a number and the unit or sign behind it. */
    private static final Pattern GROUPED = Pattern.compile("(?<=\\b\\d{1,3})[ \u00a0\u202f](?=\\d{3}\\b)");

    private static final Pattern DATE = Pattern.compile(
            "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2}");
    private static final Pattern VERSION =
            Pattern.compile("[vV]\\d+(\\.\\d+)*|(?!\\d{1,3}(\\.\\d{3})+$)\\d+(\\.\\d+){2,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,:\u2019'h]\\d+)*");
    private static final Pattern UNIT =
            Pattern.compile("(?<=\\d[ \u00a0\u202f]?)([KkMGT][Bbo]|[MG]?Hz|ms|px|%)(?![\\w])");

    /** Units that French writes otherwise. */
    private static final Map<String, String> UNITS = Map.of("ko", "kb", "mo", "mb", "go", "gb", "to", "tb");

    /** What no name goes on behind. */
    private static final String PARTING = "\"<>(){}[],;=|\u201c\u201d\u201e\u00ab\u00bb";

    private static final int MIN_CAMEL = 12;
    private static final String OUTER =
            "\"'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb()[]{}<>.,;:!?\u2026*|=\u2013\u2014\u00b7";

    private WordLiterals() {}

    /** Adds the literals in running words to a list. */
    static void read(String words, List<Literal> literals) {
        Matcher placeholders = PLACEHOLDER.matcher(words);
        while (placeholders.find()) {
            String placeholder = placeholders.group();
            literals.add(new Literal(Literal.Kind.PLACEHOLDER, placeholder, placeholder));
        }
        boolean digits = words.chars().anyMatch(Character::isDigit);
        String text = digits ? GROUPED.matcher(words).replaceAll("") : words;
        if (digits) {
            units(text, literals);
        }
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && (isPart(text.charAt(i)) || isInNumber(text, i))) {
                i++;
            }
            if (i > start && i - start <= LONGEST) {
                token(text.substring(start, i), literals);
            }
            i = Math.max(i, start + 1);
        }
    }

    private static void units(String text, List<Literal> literals) {
        Matcher units = UNIT.matcher(text);
        while (units.find()) {
            String unit = units.group().toLowerCase(Locale.ROOT);
            literals.add(new Literal(Literal.Kind.NUMBER, UNITS.getOrDefault(unit, unit), units.group()));
        }
    }

    /** Whether a comma stands between digits. */
    private static boolean isInNumber(String text, int at) {
        return text.charAt(at) == ','
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isPart(char c) {
        return !Scripts.isEastern(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && PARTING.indexOf(c) < 0;
    }

    private static void token(String raw, List<Literal> literals) {
        String token = stripped(raw);
        int foreign = 0;
        while (foreign < token.length() && token.charAt(foreign) < 0x80) {
            foreign++;
        }
        if (token.isEmpty()) {
            return;
        }
        if (token.startsWith("http://") || token.startsWith("https://") || token.startsWith("www.")) {
            String address = token.substring(0, foreign);
            literals.add(new Literal(Literal.Kind.LINK, LinkTarget.key(address), address));
        } else if (DATE.matcher(token).matches()) {
            literals.add(new Literal(Literal.Kind.DATE, dateKey(token), token));
        } else if (VERSION.matcher(token).matches()) {
            String key = token.toLowerCase(Locale.ROOT).replace("v", "");
            literals.add(new Literal(Literal.Kind.VERSION, key, token));
        } else if (isName(token)) {
            literals.add(new Literal(Literal.Kind.NAME, token, token));
        } else {
            numbers(token, literals);
        }
    }

    private static void numbers(String token, List<Literal> literals) {
        Matcher numbers = NUMBER.matcher(token);
        while (numbers.find()) {
            String number = numbers.group();
            if (VERSION.matcher(number).matches()) {
                literals.add(new Literal(Literal.Kind.VERSION, number, number));
            } else {
                String digits = number.replaceAll("[^0-9]", "");
                boolean time = number.indexOf(':') > 0 || number.indexOf('h') > 0;
                literals.add(new Literal(Literal.Kind.NUMBER, time ? digits.replaceFirst("^0", "") : digits, number));
            }
        }
    }

    private static String stripped(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && OUTER.indexOf(raw.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && OUTER.indexOf(raw.charAt(to - 1)) >= 0) {
            to--;
        }
        return raw.substring(from, to);
    }

    /** The three numbers in ascending order, since languages write day and month in different orders. */
    private static String dateKey(String date) {
        return Arrays.stream(date.split("[-/.]", -1))
                .map(part -> part.replaceFirst("^0+(?=.)", ""))
                .sorted()
                .collect(Collectors.joining("-"));
    }

    /** A word that no language writes: with digits, underscores, inner capitals, colons, dots or slashes in it. */
    private static boolean isName(String token) {
        if (token.length() < 3 || token.contains("%20") || token.chars().anyMatch(c -> c >= 0x80)) {
            return false;
        }
        char first = token.charAt(0);
        if (Character.isDigit(first)) {
            return token.startsWith("0x");
        }
        if (token.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean digit = token.chars().anyMatch(Character::isDigit);
        boolean odd = token.chars().anyMatch(c -> "_:\\@$#~".indexOf(c) >= 0);
        return digit || odd || token.startsWith("--") || hasInnerDot(token) || isLongCamel(token) || isPath(token);
    }

    private static boolean isPath(String token) {
        int slashes = (int) token.chars().filter(c -> c == '/').count();
        return slashes > 1 && token.chars().anyMatch(Character::isLowerCase) && token.length() > 2 * slashes + 1;
    }

    private static boolean hasInnerDot(String token) {
        int dot = token.indexOf('.');
        return dot > 0 && dot + 2 < token.length() && Character.isLetter(token.charAt(dot + 1));
    }

    /** Words joined with capitals; two short ones may as well be written apart. */
    private static boolean isLongCamel(String token) {
        int capitals = 0;
        for (int i = 1; i < token.length(); i++) {
            boolean inner = Character.isUpperCase(token.charAt(i)) && Character.isLowerCase(token.charAt(i - 1));
            capitals += inner ? 1 : 0;
        }
        return capitals > 1 || (capitals == 1 && token.length() >= MIN_CAMEL);
    }
}
