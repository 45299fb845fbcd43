package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.head.MeetingHead;
import dk.sagsgang.exchange.paper.meeting.line.JammedPeople;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.meeting.start.ItemStarts;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.MunicipalityWords;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.decision.DecisionHeading;
import dk.sagsgang.meeting.CaseType;
import dk.sagsgang.meeting.ContentsEntry;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingStatus;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the paper of a meeting into its outline. */
public final class MeetingPaper {

    /** In which of the lines of the items the approval of the agenda stands. */
    private static final int FIRST_LINES = 30;

    private MeetingPaper() {}

    /**
     * What was read.
     *
     * @param outline the outline
     * @param unread lines of the head that say nothing that is understood
     */
    public record Read(MeetingOutline outline, List<PaperLine> unread) {}

    /** The outline of a paper. */
    public static Read of(Paper paper, Doubts doubts) {
        TableOfItems.Read table = TableOfItems.unrolled(paper);
        ToldFurtherDown told = ToldFurtherDown.of(table.lines());
        DecidedWhere decided = DecidedWhere.of(told.lines());
        List<PaperLine> lines = JammedPeople.parted(CoveringHeadings.marked(decided.lines()));
        MeetingOutline outline = new MeetingOutline(SourcePlace.of(0));
        outline.printedHeadings().putAll(decided.printed());
        MeetingHead head = new MeetingHead(outline, doubts);
        ItemStarts.Found found = ItemStarts.in(lines);
        List<Candidate> starts = found.starts();
        int first = starts.isEmpty()
                ? lines.size()
                : MeetingItems.before(starts.get(0), lines, MeetingItems.numbersAbove(starts, lines));
        List<PaperLine> before = new ArrayList<>(lines.subList(0, first));
        if (found.contentsFrom() >= 0) {
            before.subList(Math.min(found.contentsFrom(), first), Math.min(found.contentsTo(), first))
                    .clear();
        }
        before.addAll(decided.places());
        List<PaperLine> people = PeopleOfItems.in(lines, starts);
        before.addAll(people);
        List<PaperLine> unread = head.read(before);
        head.people().away(PeopleOfItems.away(lines, starts));
        head.around(paper.aside());
        if (found.contentsFrom() >= 0) {
            head.contents(lines.get(found.contentsFrom()), found.headed());
        }
        contents(
                Stream.of(table.contents(), told.contents(), found.contents())
                        .filter(entries -> !entries.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                outline);
        List<PaperLine> elsewhere = new ArrayList<>(people);
        elsewhere.addAll(ended(head, lines, first, outline));
        int end = without(lines, elsewhere, first);
        elsewhere.addAll(NextMeetings.in(lines, first, end, outline));
        end = without(lines, elsewhere, first);
        end = EnclosedAtTheEnd.before(lines, starts, SignatureLines.take(lines, first, end, outline));
        if (outline.bodies().isEmpty() || outline.date().isEmpty()) {
            head.approved(lines.subList(first, Math.min(lines.size(), first + FIRST_LINES)));
        }
        if (!starts.isEmpty()) {
            head.decidedHere(lines, starts.stream().map(Candidate::number).collect(Collectors.toSet()));
        }
        List<Body> bodies = outline.bodies().stream().map(WithPlace::value).toList();
        if (head.edition().equals(Optional.of(Edition.MINUTES))) {
            outline.alsoCalled().addAll(OtherNames.of(lines.subList(first, lines.size()), bodies, outline.date()));
        }
        bodies = Stream.concat(bodies.stream(), outline.alsoCalled().stream()).toList();
        MeetingItems.read(found, lines, elsewhere, end, outline, bodies);
        head.people().members(lines);
        for (ItemOutline item : outline.items()) {
            CaseType type = table.types().get(item.number().replaceFirst("\\.$", ""));
            if (type != null && item.head().build().caseType().isEmpty()) {
                item.head().caseType(type);
            }
        }
        edition(head, outline, bodies, doubts, lines);
        outline.head().municipality(municipality(lines).or(() -> municipality(paper.aside())));
        return new Read(outline, unread);
    }

    private static void contents(List<WithPlace<ContentsEntry>> entries, MeetingOutline outline) {
        for (int c = 0; c < entries.size(); c++) {
            outline.head().addContents(entries.get(c).value());
            outline.place("contents/" + c, entries.get(c).place());
        }
    }

    private static Optional<Municipality> municipality(List<PaperLine> lines) {
        List<String> texts = lines.stream().map(PaperLine::text).toList();
        return MunicipalityWords.whose(texts).or(() -> MunicipalityWords.mostly(texts));
    }

    /** Where the items end: before the last lines, where those are read elsewhere. */
    private static int without(List<PaperLine> lines, List<PaperLine> elsewhere, int first) {
        int end = lines.size();
        while (end > first && elsewhere.contains(lines.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** The lines at the end that say when the meeting ended, which are read here. */
    private static List<PaperLine> ended(MeetingHead head, List<PaperLine> lines, int first, MeetingOutline outline) {
        List<PaperLine> taken = new ArrayList<>();
        int i = Math.max(first, lines.size() - 6);
        while (i < lines.size()) {
            int read = ends(head, lines.subList(i, lines.size()), outline);
            taken.addAll(lines.subList(i, i + read));
            i += Math.max(read, 1);
        }
        return taken;
    }

    /** How many lines at the end say when the meeting ended, who wrote of it, or when the next one is. */
    private static int ends(MeetingHead head, List<PaperLine> lines, MeetingOutline outline) {
        if (lines.size() > 1 && head.writer().take(lines.get(0), lines.get(1))) {
            return 2;
        }
        PaperLine line = lines.get(0);
        return head.ended(line) || head.writer().take(line) || NextMeeting.take(line, outline) ? 1 : 0;
    }

    /** A paper whose decisions were made at this meeting is its minutes, whatever else it is called. */
    private static void edition(
            MeetingHead head, MeetingOutline outline, List<Body> bodies, Doubts doubts, List<PaperLine> lines) {
        long decided = outline.items().stream()
                .filter(item -> decided(item, bodies, outline.date()))
                .count();
        boolean told = head.edition().isPresent() && !head.edition().equals(Optional.of(Edition.AGENDA));
        Optional<Edition> edition = told || decided == 0 ? head.edition() : Optional.of(Edition.MINUTES);
        outline.head().edition(edition);
        if (head.edition().isPresent() && !edition.equals(head.edition())) {
            doubts.minutes(lines.get(0).place());
        }
        if (edition.equals(Optional.of(Edition.MINUTES)) && outline.date().isPresent()) {
            outline.head().status(MeetingStatus.HELD);
        }
    }

    /** Whether something was decided on an item at this meeting, and not by another body or on another day. */
    private static boolean decided(ItemOutline item, List<Body> bodies, Optional<LocalDate> date) {
        return item.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .filter(block -> Headings.line(block.text()) && Headings.role(block.text()) == Headings.Role.DECISION)
                .map(block -> DecisionHeading.of(block.text()))
                .anyMatch(heading -> heading.body()
                                .map(body -> bodies.isEmpty() || bodies.stream().anyMatch(body::sameAs))
                                .orElse(true)
                        && heading.date()
                                .map(day -> date.isEmpty() || date.get().equals(day))
                                .orElse(true));
    }
}
