package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day or month that the title of an attachment says: "Høringssvar af 14. januar 2011", "2019.01.07 Tidsplan". */
public final class AttachmentDates {

    private static final QuickPattern DATE = QuickPattern.compile(
            "(?<![\\d./-])(?:(?<day>\\d{1,2}\\. ?" + MonthNames.ANY
                    + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})|(?<iso>(?:19|20)\\d{2}([.-])\\d{2}\\3\\d{2})|(?<month>"
                    + MonthNames.ANY + " \\d{4}))(?![\\d/-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AttachmentDates() {}

    /** The date of a title; empty where it says none, or more than one. */
    public static Optional<ImpreciseDate> in(String title) {
        Optional<Matcher> first = DATE.first(title);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = first.get();
        Optional<ImpreciseDate> found = of(date);
        while (date.find()) {
            if (!of(date).equals(found)) {
                return Optional.empty();
            }
        }
        return found;
    }

    private static Optional<ImpreciseDate> of(Matcher date) {
        String printed = date.group();
        if (date.group("month") != null) {
            return Optional.of(ImpreciseDate.of(printed))
                    .filter(each -> each.earliest().isPresent());
        }
        Optional<LocalDate> day = Danish.day(date.group("iso") == null ? printed : printed.replace('.', '-'));
        return day.map(each -> ImpreciseDate.ofDay(each).withPrinted(printed));
    }
}
