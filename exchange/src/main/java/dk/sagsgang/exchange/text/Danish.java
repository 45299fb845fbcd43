package dk.sagsgang.exchange.text;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.DanishTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Dates and times in the forms that exports print, as Danish local time. */
public final class Danish {

    private static final String MONTH =
            "(jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String WORDS = "(\\d{1,2})\\.? " + MONTH + " (\\d{4})";

    private static final String DIGITS = "(\\d{1,2})(?:[-/]|\\. ?)(\\d{1,2})(?:[-/]|\\. ?)(\\d{4})";

    private static final String ISO = "(\\d{4})-(\\d{2})-(\\d{2})";

    private static final String TIME =
            "(?:,? ?(?:kl\\.? ?|t)?(\\d{1,2})[.:](\\d{2})(?:[.:](\\d{2})(?:[.,]\\d{1,9})?)?)?";

    private static final QuickPattern BY_WORDS = QuickPattern.compile("(?:\\p{L}+ )?(?:d\\. |den )?" + WORDS + TIME);

    private static final QuickPattern BY_DIGITS = QuickPattern.compile("(?:\\p{L}+ )?(?:d\\. |den )?" + DIGITS + TIME);

    private static final QuickPattern BY_ISO = QuickPattern.compile(ISO + TIME);

    private static final QuickPattern OF_DAY =
            QuickPattern.compile("(?:kl\\.? ?)?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?");

    private Danish() {}

    /** A day and maybe a time of day. */
    public record Moment(LocalDate date, Optional<LocalTime> time) {

        /** Both as one, where the time is known. */
        public Optional<LocalDateTime> dateTime() {
            return time.map(date::atTime);
        }
    }

    /** The day and time that a text prints; empty where it is none, and for the year 1 by which systems write "none". */
    public static Optional<Moment> moment(String printed) {
        String text = Space.single(printed).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.length() > 80) {
            return Optional.empty();
        }
        Optional<Moment> read = offset(text);
        return (read.isPresent() ? read : local(text))
                .filter(moment -> moment.date().getYear() > 1);
    }

    /** With an offset: the local time of Denmark at that moment. */
    private static Optional<Moment> offset(String text) {
        if (text.length() < 17 || text.charAt(10) != 't' || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = OffsetDateTime.parse(text.toUpperCase(Locale.ROOT))
                    .atZoneSameInstant(DanishTime.ZONE)
                    .toLocalDateTime();
            return Optional.of(new Moment(local.toLocalDate(), Optional.of(local.toLocalTime())));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Moment> local(String text) {
        Matcher words = BY_WORDS.matcher(text);
        if (words.matches()) {
            return moment(words.group(3), month(words.group(2)), words.group(1), words, 4);
        }
        Matcher digits = BY_DIGITS.matcher(text);
        if (digits.matches()) {
            return moment(digits.group(3), digits.group(2), digits.group(1), digits, 4);
        }
        Matcher iso = BY_ISO.matcher(text);
        return iso.matches() ? moment(iso.group(1), iso.group(2), iso.group(3), iso, 4) : Optional.empty();
    }

    private static Optional<Moment> moment(String year, String month, String day, Matcher matcher, int time) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (matcher.group(time) == null) {
                return Optional.of(new Moment(date, Optional.empty()));
            }
            LocalTime of =
                    LocalTime.of(Integer.parseInt(matcher.group(time)), Integer.parseInt(matcher.group(time + 1)));
            return Optional.of(new Moment(date, Optional.of(of)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String month(String name) {
        for (int m = 0; m < MonthNames.DANISH.size(); m++) {
            if (MonthNames.DANISH.get(m).startsWith(name.substring(0, 3))) {
                return Integer.toString(m + 1);
            }
        }
        return "0";
    }

    /** The day that a text prints. */
    public static Optional<LocalDate> day(String printed) {
        return moment(printed).map(Moment::date);
    }

    /** A time of day such as "16.00". */
    public static Optional<LocalTime> time(String printed) {
        Matcher matcher = OF_DAY.matcher(Space.single(printed).toLowerCase(Locale.ROOT));
        try {
            return matcher.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
