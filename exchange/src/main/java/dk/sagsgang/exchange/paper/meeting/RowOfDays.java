package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of coming meetings in a row in a sentence: "møder den 30. maj, 5. september og 28. november 2018", "Mandag den 13. januar
 * 2020 Mandag den 10. februar 2020". One day is no row. A day without a year has that of the row, or of the plan.
 */
final class RowOfDays {

    private static final String DAY =
            "(?:(?:man|tirs|ons|tors|fre|lør|søn)dag(?:,? den|,? d\\.)? )?(?:den |d\\. ?)?\\d{1,2}\\. ?"
                    + MonthNames.ANY + "(?: \\d{4})?";

    private static final QuickPattern ROW = QuickPattern.compile(
            "(?<![\\p{L}\\d.])" + DAY + "(?:(?:, og |, | og | samt |; ?| )" + DAY + "){1,40}(?![\\d-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern ONE = QuickPattern.compile(DAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern YEAR = QuickPattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private static final QuickPattern BEFORE_DAY = QuickPattern.compile(
            "^(?:\\p{L}+dag,? )?(?:den |d\\. ?)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RowOfDays() {}

    /**
     * The meetings of the rows in a text.
     *
     * @param title the title of the item, which may say of which year the plan is
     * @param meeting the day of the meeting that treats it
     */
    static List<PlannedMeeting> in(String text, String title, Optional<LocalDate> meeting) {
        List<PlannedMeeting> planned = new ArrayList<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            OptionalInt year = year(row.group(), title, meeting);
            Matcher day = ONE.matcher(row.group());
            while (day.find()) {
                String printed = day.group().replaceFirst("^(?:den |d\\. ?)", "");
                String bare = bare(printed);
                ImpreciseDate date =
                        year.isPresent() ? ImpreciseDate.of(bare, year.getAsInt()) : ImpreciseDate.of(bare);
                if (date.earliest().isPresent()) {
                    planned.add(PlannedMeeting.builder()
                            .date(date.withPrinted(printed))
                            .build());
                }
            }
        }
        return planned;
    }

    /** A day without its weekday: "5. september" of "Tirsdag den 5. september". */
    static String bare(String day) {
        return BEFORE_DAY.matcher(day).replaceFirst("");
    }

    private static OptionalInt year(String row, String title, Optional<LocalDate> meeting) {
        for (String text : List.of(row, title)) {
            Matcher year = YEAR.matcher(text);
            if (year.find()) {
                return OptionalInt.of(Integer.parseInt(year.group()));
            }
        }
        return meeting.map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
    }
}
