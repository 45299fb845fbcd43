package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.Danish;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coming meetings as a list, a day a line, in an item that is about them or below a line that announces them: "Møderne i 2016 er:",
 * "Datoer for rådets møder:". The lines stay in the text in which they stand. Days that a
 * recommendation only proposes are none. In an item about the plan of meetings a sentence may have them in a row.
 */
final class ListedMeetings {

    private static final QuickPattern DAY = QuickPattern.compile(
            "^(?<day>(?:(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\\. ?)?(?:\\d{1,2}\\. ?" + MonthNames.ANY
                    + " \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}))"
                    + "(?:,? (?:kl\\.?|klokken) ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?(?:,? (?:i |på )?(?<place>\\p{Lu}[\\p{L} .]{2,40}?))?(?:(?:: ?| [-\u2013] )(?<topic>\\p{L}.{2,120}?))?[.,;]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Titles of items that are about the meetings to come. */
    private static final QuickPattern ABOUT = QuickPattern.compile(
            ".*(?:kommende møder|mødeplan|mødekalender|mødeoversigt|mødedatoer|møderække|næste møder?|møder i \\d{4}).*");

    /** The title of an item that is about one meeting alone. */
    private static final QuickPattern NEXT = QuickPattern.compile("(?:dato for )?næste (?:ordinære )?\\p{L}*møde");

    /** "Dato for Ældrerådsmøderne blev aftalt til:". */
    private static final QuickPattern ANNOUNCED = QuickPattern.compile(
            "(?:.* )?(?:dato(?:er|erne)? (?:for|til) .*møde.*|\\p{L}*mødedato(?:er|erne)? .*|\\p{L}*møder(?:ne)? (?:i|afholdes|holdes|bliver|er) .*|(?:kommende|næste) \\p{L}*møder.*)");

    private static final QuickPattern BEFORE_DAY =
            QuickPattern.compile("^(?:\\p{L}+dag,? )?(?:den |d\\. ?)?", Pattern.CASE_INSENSITIVE);

    private static final QuickPattern TOPICS = QuickPattern.compile(", (?:og )?|; ");

    private static final int FEWEST = 2;

    private ListedMeetings() {}

    /** Notes the meetings that lines of an item list. */
    static void note(List<PaperLine> lines, ItemOutline outline, Optional<LocalDate> date) {
        String title = outline.head().build().title();
        boolean next = NEXT.matches(FoldedWords.heading(title));
        boolean about = next || ABOUT.matches(FoldedWords.heading(title));
        boolean listed = false;
        boolean proposed = false;
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && planned(lines.get(end)).isPresent()) {
                end++;
            }
            String above = at > 0 ? lines.get(at - 1).text() : "";
            boolean announced = announces(above);
            if (end == at && Headings.line(lines.get(at).text())) {
                proposed = Headings.role(lines.get(at).text()) == Headings.Role.RECOMMENDATION;
            }
            if (end - at >= (next ? 1 : FEWEST) && !proposed && !above.contains("foreslå") && (about || announced)) {
                lines.subList(at, end).forEach(line -> planned(line).ifPresent(outline.head()::addPlannedMeetings));
                listed = true;
            }
            at = end + 1;
        }
        if (about && !listed) {
            inARow(lines, title, outline, date);
        }
    }

    /** The first sentence that has the days in a row, outside what is recommended and decided. */
    private static void inARow(List<PaperLine> lines, String title, ItemOutline outline, Optional<LocalDate> date) {
        boolean prose = true;
        for (PaperLine line : lines) {
            if (Headings.line(line.text())) {
                Headings.Role role = Headings.role(line.text());
                prose = role != Headings.Role.RECOMMENDATION && role != Headings.Role.DECISION;
            } else if (prose) {
                List<PlannedMeeting> row = RowOfDays.in(line.text(), title, date);
                row.forEach(outline.head()::addPlannedMeetings);
                if (!row.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static boolean announces(String line) {
        return line.endsWith(":") && ANNOUNCED.matches(FoldedWords.heading(line) + " ");
    }

    /** "Budget 2024, skolens principper og mødeplan": each by itself. */
    private static List<String> topics(String printed) {
        return List.of(TOPICS.split(printed));
    }

    private static Optional<PlannedMeeting> planned(PaperLine line) {
        Matcher matcher = DAY.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String printed = matcher.group("day");
        String topic = matcher.group("topic");
        return Danish.day(BEFORE_DAY.matcher(printed).replaceFirst(""))
                .map(day -> PlannedMeeting.builder()
                        .date(ImpreciseDate.ofDay(day).withPrinted(printed))
                        .topics(topic == null ? List.of() : topics(topic))
                        .build());
    }
}
