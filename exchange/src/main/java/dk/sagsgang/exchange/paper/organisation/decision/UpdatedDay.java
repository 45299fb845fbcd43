package dk.sagsgang.exchange.paper.organisation.decision;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a page prints of itself: when it was last brought up to date, "Siden er sidst opdateret 3. januar 2022", or the stamp of a
 * newspaper with its hour, "Greve - 30. marts 2020 kl. 07:00".
 */
public final class UpdatedDay {

    private static final QuickPattern UPDATED = QuickPattern.compile(
            "^(?:(?:siden|sidst|senest|er|blev) ){0,4}(?:opdateret|revideret|redigeret)(?: sidst)?:? (?:den |d\\. )?(?<day>\\d{1,2}\\. ?"
                    + MonthNames.ANY + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern STAMP = QuickPattern.compile(
            "^(?:[^.:]{1,40} - |(?:man|tirs|ons|tors|fre|lør|søn)dag (?:den |d\\. )?)?(?<day>\\d{1,2}\\. ?"
                    + MonthNames.ANY
                    + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./](?:20)?\\d{2}),?(?: kl\\.?)? \\d{1,2}[.:]\\d{2}(?![\\d])(?: .{0,60})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern SHORT_YEAR = QuickPattern.compile("(?<=[-./])(?=\\d{2}$)");

    /** A stamp stands near the top. */
    private static final int FIRST = 12;

    private static final int LONGEST = 80;

    private UpdatedDay() {}

    /** The day that a line of its own says; empty where none does. */
    public static Optional<ImpreciseDate> of(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).length() > LONGEST ? "" : lines.get(i);
            Matcher updated = UPDATED.matcher(line);
            Matcher stamp = STAMP.matcher(line);
            if (updated.find() || i < FIRST && stamp.find()) {
                String day = (updated.reset().find() ? updated : stamp).group("day");
                boolean whole = day.length() > 4 && Character.isDigit(day.charAt(day.length() - 3));
                String full = whole ? day : SHORT_YEAR.matcher(day).replaceFirst("20");
                return Optional.of(ImpreciseDate.of(full).withPrinted(day));
            }
        }
        return Optional.empty();
    }

    /** Whether a line says no more than such a day. */
    public static boolean only(String line) {
        return line.length() <= LONGEST && (UPDATED.find(line) || STAMP.find(line));
    }
}
