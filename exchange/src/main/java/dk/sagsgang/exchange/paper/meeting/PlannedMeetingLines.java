package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Coming meetings with what they are to treat: "Mødet den 28. januar", and a list below. */
final class PlannedMeetingLines {

    private static final QuickPattern HEADING = QuickPattern.compile(
            "^(?:Mødet|Møde|Udvalgsmødet|Udvalgsmøde|Næste møde)(?: i \\p{L}+)? ?:?(?: afholdes| er)? ?((?:den |d\\. )?\\d{1,2}\\.? \\p{L}{3,9}(?: \\d{4})?|(?:den |d\\. )?\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}):?$");

    private PlannedMeetingLines() {}

    static void take(List<PaperLine> lines, ItemOutline outline, Optional<LocalDate> date) {
        List<PaperLine> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            Matcher heading = HEADING.matcher(line.text());
            boolean list = i + 1 < lines.size() && lines.get(i + 1).bullet();
            if (!line.mark().isEmpty() || !heading.matches() || !list || date.isEmpty()) {
                left.add(line);
                continue;
            }
            List<String> topics = new ArrayList<>();
            while (i + 1 < lines.size() && lines.get(i + 1).bullet()) {
                i++;
                topics.add(lines.get(i).text());
            }
            String printed = heading.group(1);
            outline.head()
                    .addPlannedMeetings(PlannedMeeting.builder()
                            .heading(line.text())
                            .date(date(printed, date.get()))
                            .topics(topics)
                            .build());
        }
        lines.clear();
        lines.addAll(left);
    }

    /** A day without a year is the next one after the meeting. */
    private static ImpreciseDate date(String printed, LocalDate meeting) {
        ImpreciseDate same = ImpreciseDate.of(printed, meeting.getYear());
        boolean past = same.latest().filter(day -> day.isBefore(meeting)).isPresent();
        return past ? ImpreciseDate.of(printed, meeting.getYear() + 1) : same;
    }
}
