package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line or sentence at the end of minutes that says when the body meets again: "Næste møde: 17. maj 2018 kl. 16.00". */
final class NextMeeting {

    private static final QuickPattern SENTENCE = QuickPattern.compile(
            "^(?<heading>(?:det |dato for )?næste (?:ordinære )?\\p{L}*møde)(?: i \\p{Lu}[\\p{L} ,-]{3,60})?(?:er|bliver|holdes|afholdes|finder sted|:|den| |d\\.|\\p{L}+dag)* (?<day>(?:den )?(?:\\d{1,2}\\. ?"
                    + MonthNames.ANY
                    + "(?: \\d{4})?|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}))(?:,? (?:kl|klokken)\\.? ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?(?:,? (?:i|på) .{3,60})?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NextMeeting() {}

    /**
     * Takes the meeting that a line announces, whole or in one of its sentences; gives back whether it announces one and says nothing
     * else.
     */
    static boolean take(PaperLine line, MeetingOutline outline) {
        if (!line.mark().isEmpty() || !line.text().contains("æste")) {
            return false;
        }
        if (announced(line.text(), outline)) {
            return true;
        }
        for (String sentence : Sentences.of(line.text())) {
            if (announced(sentence, outline)) {
                return false;
            }
        }
        return false;
    }

    private static boolean announced(String sentence, MeetingOutline outline) {
        Matcher next = SENTENCE.matcher(sentence);
        if (!next.matches()) {
            return false;
        }
        Optional<ImpreciseDate> date = date(next.group("day").replaceFirst("^[Dd]en ", ""), outline.date());
        date.ifPresent(day -> outline.head()
                .addPlannedMeetings(PlannedMeeting.builder()
                        .heading(next.group("heading"))
                        .date(day)
                        .build()));
        return date.isPresent();
    }

    /** A day without a year is the next one after the meeting, and none where it is not known when that was. */
    private static Optional<ImpreciseDate> date(String printed, Optional<LocalDate> meeting) {
        Optional<ImpreciseDate> whole = Danish.day(printed).map(ImpreciseDate::ofDay);
        Optional<ImpreciseDate> date = whole.isPresent()
                ? whole
                : meeting.map(day -> {
                    ImpreciseDate same = ImpreciseDate.of(printed, day.getYear());
                    return same.latest().filter(day::isAfter).isPresent()
                            ? ImpreciseDate.of(printed, day.getYear() + 1)
                            : same;
                });
        return date.filter(day -> day.earliest().isPresent()).map(day -> day.withPrinted(printed));
    }
}
