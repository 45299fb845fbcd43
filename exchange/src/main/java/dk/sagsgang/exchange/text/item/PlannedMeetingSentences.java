package dk.sagsgang.exchange.text.item;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Chars;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.block.Block;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.block.Entry;
import dk.sagsgang.internal.MonthNames;
import dk.sagsgang.meeting.PlannedMeeting;
import dk.sagsgang.meeting.PlannedMeetingBuilder;
import dk.sagsgang.party.Body;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Coming meetings that a sentence announces and says nothing else: "Næste møde er den 4. februar 2019", "Møderne i 2024 holdes den 8.
 * januar, 5. februar og 4. marts".
 *
 * <p>Days that are only proposed, or on which something else is to happen, stay text.
 */
final class PlannedMeetingSentences {

    private static final String WEEKDAY = "(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?: den| d\\.)? )?";

    private static final String DAY = "\\d{1,2}\\. ?" + MonthNames.ANY;

    private static final String NUMBERS = "\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}";

    private static final String TIME =
            "(?:,? (?:kl\\.?|klokken) ?\\d{1,2}(?:[.:]\\d{2})?(?: ?[-\u2013] ?\\d{1,2}(?:[.:]\\d{2})?)?)?";

    private static final String HELD = "(?: (?:er|bliver|holdes|afholdes|finder sted))?:?";

    private static final QuickPattern NEXT = QuickPattern.compile(
            "^(?<heading>(?:Det )?[Nn]æste (?:ordinære |ekstraordinære )?(?:udvalgs|byråds|råds|bestyrelses)?møde)(?: i (?<body>\\p{Lu}[\\p{L} ,-]{3,80}?))?"
                    + HELD + "(?: den| d\\.)? " + WEEKDAY + "(?:den |d\\. )?(?<day>" + DAY + "(?: \\d{4})?|" + NUMBERS
                    + ")"
                    + TIME + "(?:,? (?:i|på) .{3,60})?\\.?$");

    private static final QuickPattern OF_YEAR = QuickPattern.compile(
            "^(?<heading>(?:[Oo]rdinære )?(?:Udvalgets |Rådets |Byrådets )?(?:[Uu]dvalgs|[Bb]yråds|[Rr]åds)?[Mm]øde(?:r|rne|dage|dagene|datoer|datoerne)) (?:i|for) (?<year>20\\d{2})"
                    + HELD + "(?: følgende (?:dage|datoer):?)?(?: den| d\\.)? (?<days>" + DAY
                    + "(?:(?:, | og |, og )(?:den )?" + DAY
                    + "){0,30})\\.?$");

    private static final QuickPattern ONE = QuickPattern.compile(DAY);

    private final CellContext context;
    private final List<PlannedMeeting> meetings = new ArrayList<>();
    private final Set<PlannedMeeting> known = new HashSet<>();

    PlannedMeetingSentences(CellContext context) {
        this.context = context;
    }

    /** The meetings that were announced, each once, in printed order. */
    List<PlannedMeeting> all() {
        return meetings;
    }

    /** Takes what the sentences and the tables under a heading announce. */
    void take(String heading, List<Block> blocks, Chars cell) {
        String before = heading;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.TABLE) {
                for (PlannedMeeting planned : CalendarTable.read(block.html(), before)) {
                    add(planned, CellContext.place(cell, block.at()));
                }
            } else {
                take(block, cell);
                before = block.text();
            }
        }
    }

    /** Takes what the sentences of a block announce. */
    private void take(Block block, Chars cell) {
        for (Entry entry : block.entries()) {
            if (!mayAnnounce(entry.text())) {
                continue;
            }
            for (String sentence : Sentences.of(entry.text())) {
                if (mayAnnounce(sentence)) {
                    take(sentence, CellContext.place(cell, entry));
                }
            }
        }
    }

    /** Most lines are done with here, and most of their sentences. */
    private static boolean mayAnnounce(String text) {
        return text.contains("øde") && (text.contains("æste") || text.contains(" 20"));
    }

    private void take(String sentence, SourcePlace place) {
        Matcher next = NEXT.matcher(sentence);
        if (next.matches()) {
            Optional<Body> body = Optional.ofNullable(next.group("body")).flatMap(BodyWords::only);
            if (next.group("body") == null || body.isPresent()) {
                date(next.group("day"), context.date())
                        .ifPresent(date -> add(next.group("heading"), date, body, place));
            }
            return;
        }
        Matcher year = OF_YEAR.matcher(sentence);
        if (year.matches()) {
            Matcher day = ONE.matcher(year.group("days"));
            while (day.find()) {
                ImpreciseDate date = ImpreciseDate.of(day.group(), Integer.parseInt(year.group("year")));
                add(year.group("heading"), date, Optional.empty(), place);
            }
        }
    }

    private void add(String heading, ImpreciseDate date, Optional<Body> body, SourcePlace place) {
        PlannedMeetingBuilder meeting =
                PlannedMeeting.builder().heading(heading).date(date).body(body);
        if (date.earliest().isPresent()) {
            add(meeting.build(), place);
        }
    }

    private void add(PlannedMeeting meeting, SourcePlace place) {
        if (known.add(meeting)) {
            meetings.add(context.places().at(meeting, place));
        }
    }

    /** A day without a year is the next one after the meeting, and none where it is not known when that is. */
    private static Optional<ImpreciseDate> date(String printed, Optional<LocalDate> meeting) {
        ImpreciseDate printedYear = ImpreciseDate.of(printed);
        if (meeting.isEmpty() || printedYear.earliest().isPresent()) {
            return Optional.of(printedYear);
        }
        ImpreciseDate same = ImpreciseDate.of(printed, meeting.get().getYear());
        boolean past = same.latest().filter(day -> day.isBefore(meeting.get())).isPresent();
        return Optional.of(past ? ImpreciseDate.of(printed, meeting.get().getYear() + 1) : same);
    }
}
