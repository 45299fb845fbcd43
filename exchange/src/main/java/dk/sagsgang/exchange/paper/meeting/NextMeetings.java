package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meetings to come that stand behind the last item: "Møder i 2017:" or "Kommende møder" over a list of days, each with what it is
 * about, or with the days in a row on the same line.
 */
final class NextMeetings {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "^(?<heading>(?:(?:De )?(?:[Nn]æste|[Kk]ommende|[Øø]vrige) \\p{L}*møder|[Mm]ødeplan|[Mm]ødedatoer|[Mm]øder)(?: (?:i|for))?(?: (?<year>20\\d{2}))?(?: er)? ?:?)(?: (?<days>.*\\d.*))?$");

    private static final QuickPattern DAY = QuickPattern.compile(
            "^(?<day>(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\\. ?)?(?:\\d{1,2}\\. ?" + MonthNames.ANY
                    + "(?: \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}))"
                    + "(?:,? (?:kl\\.?|klokken) ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?(?:(?:: ?| [-\u2013] | )(?<topic>\\p{L}.{2,160}?))?[.,;]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern TOPICS = QuickPattern.compile(", (?:og )?|; ");

    /** How far above the end of the paper the list may begin. */
    private static final int LAST = 16;

    private NextMeetings() {}

    /** Takes the list that is among the last lines; gives back its lines. */
    static List<PaperLine> in(List<PaperLine> lines, int first, int end, MeetingOutline outline) {
        for (int i = Math.max(first, end - LAST); i < end; i++) {
            PaperLine line = lines.get(i);
            Matcher heading = HEADING.matcher(line.printed());
            if (!heading.matches() || outline.date().isEmpty()) {
                continue;
            }
            LocalDate meeting = outline.date().get();
            List<PlannedMeeting> planned = new ArrayList<>();
            int to = i + 1;
            if (heading.group("days") != null) {
                planned.addAll(RowOfDays.in(heading.group("days"), line.text(), outline.date()));
            } else {
                int year = heading.group("year") == null ? meeting.getYear() : Integer.parseInt(heading.group("year"));
                while (to < end && DAY.matches(lines.get(to).text())) {
                    planned.add(planned(lines.get(to), year, meeting));
                    to++;
                }
            }
            if (!planned.isEmpty()) {
                planned.set(0, planned.get(0).withHeading(heading.group("heading")));
                planned.forEach(outline.head()::addPlannedMeetings);
                return List.copyOf(lines.subList(i, to));
            }
        }
        return List.of();
    }

    /** A day without a year has that of the list, or is the next one after the meeting. */
    private static PlannedMeeting planned(PaperLine line, int year, LocalDate meeting) {
        Matcher day = DAY.matcher(line.text());
        day.matches();
        String printed = day.group("day");
        String bare = RowOfDays.bare(printed);
        ImpreciseDate same = ImpreciseDate.of(bare, year);
        boolean past = same.latest().filter(date -> date.isBefore(meeting)).isPresent();
        String topic = day.group("topic");
        return PlannedMeeting.builder()
                .date((past ? ImpreciseDate.of(bare, year + 1) : same).withPrinted(printed))
                .topics(topic == null ? List.of() : List.of(TOPICS.split(topic)))
                .build();
    }
}
