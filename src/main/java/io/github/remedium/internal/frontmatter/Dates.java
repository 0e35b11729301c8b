package io.github.remedium.internal.frontmatter;

import static java.time.temporal.ChronoField.AMPM_OF_DAY;
import static java.time.temporal.ChronoField.CLOCK_HOUR_OF_AMPM;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the dates of front matter: {@code 8/19/2022 6:54:15 AM}, {@code 2022-08-19T06:54:15Z}, and either of them
 * without seconds or without a time. Zones are passed over, since the model has none. The month comes before the day,
 * except between dots, and where it would be none.
 */
final class Dates {

    private static final int MAX_LENGTH = 48;

    private static final List<String> DAYS =
            List.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "M/d/uuuu", "M-d-uuuu", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu");

    private static final List<DateTimeFormatter> FORMATS = formats();

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern HALF_DAY = Pattern.compile("\\b([AaPp])\\.?[Mm]\\b\\.?");
    private static final Pattern END = Pattern.compile("[:;,. ]+$");

    private Dates() {}

    static Optional<LocalDateTime> read(String text) {
        if (text.length() > MAX_LENGTH || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        String spaced = SPACES.matcher(text).replaceAll(" ");
        String clean = END.matcher(HALF_DAY.matcher(spaced).replaceAll("$1M")).replaceAll("");
        for (DateTimeFormatter format : FORMATS) {
            // A text fits few formats; this way the others throw nothing.
            ParsePosition position = new ParsePosition(0);
            if (format.parseUnresolved(clean, position) != null && position.getIndex() == clean.length()) {
                Optional<LocalDateTime> date = resolved(format, clean);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> resolved(DateTimeFormatter format, String text) {
        try {
            TemporalAccessor parsed = format.parse(text);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            LocalDate date = LocalDate.from(parsed);
            return Optional.of(
                    time == null ? date.atStartOfDay() : date.atTime(time).withNano(0));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<DateTimeFormatter> formats() {
        List<DateTimeFormatter> formats = new ArrayList<>();
        for (String day : DAYS) {
            formats.add(format(day, false));
            formats.add(format(day, true));
        }
        return List.copyOf(formats);
    }

    private static DateTimeFormatter format(String day, boolean halfDay) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(day)
                .optionalStart()
                .appendPattern("['T'][ ]")
                .appendValue(halfDay ? CLOCK_HOUR_OF_AMPM : HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
                .appendLiteral(':')
                .appendValue(MINUTE_OF_HOUR, 1, 2, SignStyle.NOT_NEGATIVE)
                .optionalStart()
                .appendLiteral(':')
                .appendValue(SECOND_OF_MINUTE, 1, 2, SignStyle.NOT_NEGATIVE)
                .optionalStart()
                .appendFraction(NANO_OF_SECOND, 1, 9, true)
                .optionalEnd()
                .optionalEnd();
        if (halfDay) {
            builder.appendPattern("[ ]").appendText(AMPM_OF_DAY);
        }
        return builder.appendPattern("[ ]['UTC']['GMT'][XXX][XX][X]")
                .optionalEnd()
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
