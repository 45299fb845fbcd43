package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.LabelledHeading;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Who met and when, as the items tell it where the head does not: their decisions, and the approval of the agenda. */
public final class ToldByDecisions {

    private static final int LONGEST = 200;

    private static final Set<String> DECISION = Set.of("beslutning", "beslutninger");

    private static final QuickPattern APPROVED = QuickPattern.compile(
            "[Dd]agsorden(?:en)? (?:for|til) (?:møde(?:t)? i )?(\\p{Lu}[\\p{L}&, -]{1,60}?),? (?:den |d\\. )?(\\d{1,2}\\. ?\\p{Ll}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})");

    /** The number of its item behind the day of a decision. */
    private static final QuickPattern ITEM_BEHIND = QuickPattern.compile(".*\\d{4},? (?:pkt|punkt)\\.? ?(\\d{1,4}):?");

    private final MeetingOutline outline;
    private final Doubts doubts;
    private final HeadMoments moments;
    private final MeetingBody meets;

    public ToldByDecisions(MeetingOutline outline, Doubts doubts, HeadMoments moments, MeetingBody meets) {
        this.outline = outline;
        this.doubts = doubts;
        this.moments = moments;
        this.meets = meets;
    }

    /**
     * Where the head does not say who meets, or when: the body and day of the decisions, when no other decided later and more
     * often.
     */
    public boolean here(List<PaperLine> lines, Set<Integer> numbers) {
        Map<DecisionHeading, Integer> times = new LinkedHashMap<>();
        Map<DecisionHeading, PaperLine> first = new LinkedHashMap<>();
        boolean own = lines.stream()
                .anyMatch(line -> line.mark().isEmpty() && DECISION.contains(FoldedWords.heading(line.text())));
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (line.text().length() > 160 || !line.mark().isEmpty() || elsewhere(line.text(), numbers)) {
                continue;
            }
            // What was decided may stand behind the heading, on the same line.
            DecisionHeading heading = DecisionHeading.of(LabelledHeading.of(line.text())
                    .map(LabelledHeading::heading)
                    .orElse(line.text()));
            boolean today = moments.date().isPresent() && heading.date().equals(moments.date());
            if (own && !today && decided(lines, i)) {
                // What was decided here stands below "Beslutning" alone: the others decided before.
                continue;
            }
            if (heading.body().isPresent()
                    && heading.date().isPresent()
                    && (moments.date().isEmpty() || moments.date().equals(heading.date()))) {
                times.merge(heading, 1, Integer::sum);
                first.putIfAbsent(heading, line);
            }
        }
        int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Optional<LocalDate> last = times.keySet().stream()
                .flatMap(heading -> heading.date().stream())
                .max(LocalDate::compareTo);
        List<DecisionHeading> likely = times.entrySet().stream()
                .filter(heading ->
                        heading.getValue() == most && heading.getKey().date().equals(last))
                .map(Map.Entry::getKey)
                .toList();
        if (likely.size() == 1) {
            DecisionHeading here = likely.get(0);
            PaperLine line = Objects.requireNonNull(first.get(here));
            Body body = here.body().orElseThrow();
            if (mistaken(body, most, times.keySet())) {
                outline.bodies().clear();
            }
            if (outline.bodies().isEmpty()) {
                outline.bodies().add(new WithPlace<>(body, line.place(body.name())));
                doubts.body(line.place(body.name()), body.name());
            }
            if (moments.date().isEmpty()) {
                here.date().ifPresent(day -> doubts.date(line.place(), day));
                moments.told(here.date());
                outline.place("date", line.place());
            }
            return true;
        }
        return false;
    }

    /** Whether the words below a line say an outcome. */
    private static boolean decided(List<PaperLine> lines, int line) {
        return line + 1 < lines.size()
                && Outcome.ofPhrase(lines.get(line + 1).text()).isPresent();
    }

    /** Whether a decision was made on an item that has a number which none has here. */
    private static boolean elsewhere(String heading, Set<Integer> numbers) {
        Matcher item = ITEM_BEHIND.matcher(heading);
        return item.matches() && !numbers.contains(Integer.parseInt(item.group(1)));
    }

    /** Whether a line of the page was taken for the body that meets, where another made all decisions of the day. */
    private boolean mistaken(Body decides, int often, Set<DecisionHeading> decisions) {
        return !meets.sure()
                && often > 1
                && outline.bodies().stream()
                        .map(WithPlace::value)
                        .noneMatch(other -> other.sameAs(decides)
                                || decisions.stream()
                                        .anyMatch(decision -> decision.body()
                                                .filter(other::sameAs)
                                                .isPresent()));
    }

    /** "Godkendelse af dagsorden for ØU den 7. december 2021" says who meets, and when. */
    public boolean approved(List<PaperLine> lines) {
        for (PaperLine line : lines) {
            Matcher agenda = APPROVED.matcher(line.text());
            if (line.text().length() > LONGEST || !agenda.find()) {
                continue;
            }
            Optional<Body> body = BodyWords.only(agenda.group(1));
            Optional<LocalDate> day = Moments.in(agenda.group(2)).day().map(moment -> moment.date());
            Optional<Body> named = body.filter(each -> each.name().isEmpty())
                    .flatMap(each -> ShortNames.named(each.abbreviation(), List.of()))
                    .or(() -> body.filter(each -> !each.name().isEmpty()));
            if (named.isPresent() && day.isPresent()) {
                if (outline.bodies().isEmpty()) {
                    outline.bodies().add(new WithPlace<>(named.get(), line.place()));
                }
                if (moments.date().isEmpty()) {
                    moments.told(day);
                    outline.place("date", line.place(agenda.group(2)));
                }
                return true;
            }
        }
        return false;
    }
}
