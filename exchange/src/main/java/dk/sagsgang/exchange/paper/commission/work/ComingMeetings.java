package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days on which a group meets in a year: "Rådets møder i 2019" and a list of them. They stay a list of its section too. */
public final class ComingMeetings {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "(?<what>(?:\\p{L}+ ){0,2}[Mm]øde)(?:(?:r|datoer) i|kalender|datoer) (?<year>20\\d{2}):?");

    private static final QuickPattern WEEKDAY = QuickPattern.compile(
            "(?:man|tirs|ons|tors|fre|lør|søn)dag,? ?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ComingMeetings() {}

    /** Whether a line heads the days of a year. */
    public static boolean is(String heading) {
        return HEADING.matches(heading);
    }

    /** Tells each day below such a heading; the year is that of the heading where none stands beside the day. */
    public static void told(String heading, List<PaperLine> lines, CommissionDraft draft) {
        Matcher headed = HEADING.matcher(heading);
        if (!headed.matches()) {
            return;
        }
        OptionalInt year = OptionalInt.of(Integer.parseInt(headed.group("year")));
        String what = headed.group("what");
        String text = what.contains(" ") ? what : headed.group().replaceFirst(":$", "");
        for (PaperLine line : lines) {
            List<DatePhrases.Phrase> dates = DatePhrases.in(line.text());
            if (dates.isEmpty()) {
                continue;
            }
            DatePhrases.Phrase day = dates.get(0);
            ImpreciseDate date = day.date(year);
            boolean first = day.start() == 0 || WEEKDAY.matches(line.text().substring(0, day.start()));
            if (first && date.earliest().isPresent()) {
                draft.commission()
                        .addMilestones(draft.at(
                                Milestone.builder()
                                        .text(text)
                                        .date(date.withPrinted(line.text().substring(0, day.end())))
                                        .build(),
                                line.place()));
            }
        }
    }
}
