package dk.sagsgang.exchange.paper.organisation.change;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/** The days and times that plans print beside what is done: "Mandag den 12. juni", "Uge 34-35", "Ultimo 2018", "Fra 1. februar 2016". */
final class StepDays {

    private static final String MONTH = MonthNames.ANY;

    private static final String BEFORE =
            "(?:(?:(?:man|tirs|ons|tors|fre|lør|søn)dag|den|d\\.|pr\\.|fra|senest|inden|i|til|og med|i løbet af|primo|medio|ultimo|begyndelsen af|starten af|midten af|slutningen af|udgangen af) ){0,3}";

    private static final String ONE =
            "(?:uge \\d{1,2}(?: ?[-\u2013/] ?\\d{1,2}| og \\d{1,2})?(?:,? (?:i )?\\d{4})?|\\d{1,2}\\. ?" + MONTH
                    + "(?: \\d{4})?|" + MONTH + "(?: ?[-\u2013/] ?" + MONTH + "| og " + MONTH
                    + ")?(?: \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2}(?!\\d))|[1-4]\\. kvartal(?: \\d{4})?|[12]\\. halvår(?: \\d{4})?|(?:foråret|sommeren|efteråret|vinteren|årsskiftet)(?: \\d{4})?|(?<=[oO] )\\d{4}|(?<=af )\\d{4})";

    /** A day or a time as an expression, from one to another too. */
    static final String ANY = "(?:" + BEFORE + "(?:\\d{1,2}\\. ?(?:[-\u2013]|til|og) ?)?" + ONE
            + "(?: ?(?:[-\u2013]|til|og) ?(?:den )?" + ONE + ")?)";

    private static final QuickPattern SHORT_YEAR = QuickPattern.compile("(.*?\\d{1,2}[-./]\\d{1,2}[-./])(\\d{2})");

    private StepDays() {}

    /** The day that words mean; of the year of the change where they name none. */
    static ImpreciseDate of(String printed, Optional<LocalDate> change) {
        String bare = printed.replaceFirst(
                "(?i)^(?:man|tirs|ons|tors|fre|lør|søn)dag (?:den |d\\. )?|^(?:frem )?til (?:den )?", "");
        Matcher digits = SHORT_YEAR.matcher(bare);
        if (digits.matches()) {
            // Plans of a change are of this century.
            return ImpreciseDate.of(digits.group(1) + "20" + digits.group(2)).withPrinted(printed);
        }
        ImpreciseDate date = change.isPresent() && !bare.matches(".*\\d{4}.*")
                ? ImpreciseDate.of(bare, change.get().getYear())
                : ImpreciseDate.of(bare);
        return date.withPrinted(printed);
    }

    /** The time from one day to another of the same month: "fra den 3. til den 8. april". */
    static ImpreciseDate between(String printed, String first, String last, Optional<LocalDate> change) {
        Optional<LocalDate> end = of(last, change).latest();
        Optional<LocalDate> begin = end.flatMap(day -> Danish.day(
                first + last.replaceFirst("^\\d{1,2}\\.", "").replaceFirst(" \\d{4}$", "") + " " + day.getYear()));
        return begin.isPresent() && end.isPresent() && begin.get().isBefore(end.get())
                ? ImpreciseDate.between(begin.get(), end.get()).withPrinted(printed)
                : of(printed, change);
    }
}
