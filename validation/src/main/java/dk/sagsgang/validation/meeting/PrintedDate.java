package dk.sagsgang.validation.meeting;

import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one full date in a printed heading, such as "Beslutning i Socialudvalget den 07-01-2019". */
final class PrintedDate {

    private static final int LONGEST = 200;
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{1,2}\\. ?\\p{L}{3,9}\\.? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private PrintedDate() {}

    /** The date; empty when there is none, more than one, or one that no calendar has. */
    static Optional<LocalDate> in(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(heading);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = ImpreciseDate.of(matcher.group()).day();
        return matcher.find() ? Optional.empty() : date;
    }
}
