package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at the end of minutes that says when the body meets again: "Næste møde: 17. maj 2018 kl. 16.00". */
final class NextMeeting {

    private static final QuickPattern LINE = QuickPattern.compile(
            "^(?<heading>(?:dato for )?næste møde)(?: i \\p{Lu}[\\p{L} ,-]{3,60})?(?:er|holdes|afholdes|:|den| |d\\.|\\p{L}+dag)* (?<day>\\d{1,2}\\. ?"
                    + MonthNames.ANY
                    + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})(?:,? (?:kl|klokken)\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?(?:,? i .{3,60})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NextMeeting() {}

    /** Takes the meeting that a line announces; gives back whether it announces one and says nothing else. */
    static boolean take(PaperLine line, MeetingOutline outline) {
        Matcher next = LINE.matcher(line.text());
        if (!line.mark().isEmpty() || !next.matches()) {
            return false;
        }
        String printed = next.group("day");
        Danish.day(printed)
                .ifPresent(day -> outline.head()
                        .addPlannedMeetings(PlannedMeeting.builder()
                                .heading(next.group("heading"))
                                .date(ImpreciseDate.ofDay(day).withPrinted(printed))
                                .build()));
        return Danish.day(printed).isPresent();
    }
}
