package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day on which a page says that it was last brought up to date: "Siden er sidst opdateret 3. januar 2022". */
public final class UpdatedDay {

    private static final QuickPattern UPDATED = QuickPattern.compile(
            "^(?:(?:siden|sidst|senest|er|blev) ){0,4}(?:opdateret|revideret|redigeret)(?: sidst)?:? (?:den |d\\. )?(?<day>\\d{1,2}\\. ?"
                    + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 80;

    private UpdatedDay() {}

    /** The day that a line of its own says; empty where none does. */
    public static Optional<ImpreciseDate> of(List<String> lines) {
        for (String line : lines) {
            Matcher updated = UPDATED.matcher(line.length() > LONGEST ? "" : line);
            if (updated.find()) {
                return Optional.of(ImpreciseDate.of(updated.group("day")));
            }
        }
        return Optional.empty();
    }

    /** Whether a line says no more than such a day. */
    public static boolean only(String line) {
        return line.length() <= LONGEST && UPDATED.find(line);
    }
}
