package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.Cell;
import dk.sagsgang.exchange.outline.ItemOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.LabelledHeading;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.Moments;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.page.PaperBlocks;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.meeting.route.Route;
import dk.sagsgang.meeting.route.RouteStop;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.Access;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one item: its labels, its route and attachments; what else stands there goes to the reader of text. */
final class ItemPaper {

    private static final QuickPattern AT_ALONE = QuickPattern.compile("[Aa]t");

    private static final QuickPattern COLUMN =
            QuickPattern.compile("(?:Orientering|Indstilling|Beslutning|Drøftelse|Høring|Godkendelse|Behandling)");

    private static final QuickPattern CROSS = QuickPattern.compile("[xX]");

    private static final QuickPattern POINT_ALONE = QuickPattern.compile("(?:Ad|Pkt|Punkt)\\.? ?\\d{1,2}\\)?[.:]?");

    private static final QuickPattern NUMBER_ALONE =
            QuickPattern.compile("(?:pkt|punkt|sag)?\\.? ?(\\d{1,4})\\.?", Pattern.CASE_INSENSITIVE);

    private final List<Body> bodies;
    private final Optional<LocalDate> date;
    private final ItemOutline outline;
    private final List<PaperLine> rest = new ArrayList<>();
    private final ItemLabels labels;
    private boolean routed;
    private boolean concluded;

    private ItemPaper(ItemOutline outline, List<Body> bodies, Optional<LocalDate> date) {
        this.outline = outline;
        this.labels = new ItemLabels(outline);
        this.bodies = bodies;
        this.date = date;
    }

    static ItemOutline read(
            String number,
            String title,
            PaperLine first,
            List<PaperLine> lines,
            List<Body> bodies,
            Optional<LocalDate> date,
            Optional<Access> said,
            Optional<Access> group,
            boolean concluded) {
        ItemOutline outline = new ItemOutline(number, first.place());
        ItemPaper item = new ItemPaper(outline, bodies, date);
        item.labels.said(ItemTitle.put(title, outline).or(() -> said).or(() -> group));
        item.concluded = concluded;
        item.lines(lines, title);
        return outline;
    }

    private void lines(List<PaperLine> all, String title) {
        List<PaperLine> lines = LabelRow.ordered(withoutPageHeads(all));
        RouteLines route = new RouteLines(outline, date);
        CompetenceLines competence = new CompetenceLines(outline, route.treated());
        AttachmentLines attachments = new AttachmentLines(outline);
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = PointMarks.whole(lines.get(i));
            boolean top = i < 4 && !begun || line.kind() == PaperLine.Kind.HEADING && rest.isEmpty();
            if (top && (Candidate.same(line.text(), title) || Candidate.same(withoutNumber(line), title))) {
                continue;
            }
            begun |= heading(line);
            boolean within = begun && !rest.isEmpty() && !(i + 1 < lines.size() && caseNumber(lines.get(i + 1)));
            Optional<Access> mark = within ? Optional.empty() : OpenMarks.of(line.text());
            if (mark.isPresent()) {
                labels.said(mark);
                continue;
            }
            if (OpenMarks.closed(line.text())) {
                labels.closed();
                continue;
            }
            if (!begun && ItemLabels.nothing(line.printed())) {
                // What stood between two labels of a transcript.
                continue;
            }
            if (i + 1 < lines.size() && labels.below(line, lines.get(i + 1))) {
                i++;
                continue;
            }
            if (labels.writtenBy(line)
                    || (!away(lines, i) && labels.read(line))
                    || ((i < 4 || line.text().startsWith("Dagsordenspunkt ")) && numberAlone(line))) {
                continue;
            }
            if (i + 1 < lines.size() && POINT_ALONE.matches(line.printed()) && !heading(lines.get(i + 1))) {
                // What is decided on a point stands below its mark.
                rest.add(line.unmarked()
                        .saying(line.printed() + " " + lines.get(i + 1).printed()));
                i++;
                continue;
            }
            if (AT_ALONE.matches(line.printed()) && i + 1 < lines.size() && !heading(lines.get(i + 1))) {
                // A page printed the word in a column of its own.
                rest.add(line.saying("at " + lines.get(i + 1).printed()));
                i++;
                continue;
            }
            if (!begun && rest.isEmpty() && toldAway(line)) {
                continue;
            }
            int crosses = crosses(lines, i);
            if (crosses > 0) {
                // The columns of a grid head nothing here.
                rest.add(line.saying(String.join(
                        " ",
                        lines.subList(i, i + crosses).stream()
                                .map(PaperLine::printed)
                                .toList())));
                i += crosses - 1;
                continue;
            }
            int read = route.read(lines, i);
            routed |= route.known();
            read = read == 0 && !routed ? competence.read(lines, i) : read;
            if (read == 0) {
                read = attachments.read(lines, i);
            }
            if (read > 0) {
                i += read - 1;
                continue;
            }
            section(line);
        }
        if (!rest.isEmpty()) {
            PlannedMeetingLines.take(rest, outline, date);
            ListedMeetings.note(rest, outline, date);
            EarlierTreatmentLines.take(rest, outline);
            ReferenceLines.note(rest, outline);
            if (concluded) {
                ConcludedItems.cells(rest, outline);
            } else {
                PaperBlocks blocks = PaperBlocks.of(rest);
                if (!blocks.blocks().isEmpty()) {
                    outline.cells().add(Cell.blocks(blocks.content(), blocks.blocks()));
                }
            }
        }
        outline.head().access(labels.access());
    }

    private List<PaperLine> withoutPageHeads(List<PaperLine> all) {
        List<PaperLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean edge = i < 2 || i + 2 >= all.size();
            if (!edge || !pageHead(all.get(i))) {
                lines.add(all.get(i));
            }
        }
        return lines;
    }

    /** The day of the meeting alone on a line is what remains of the head of a page. */
    private boolean pageHead(PaperLine line) {
        Moments.Found found = Moments.in(line.printed());
        return found.day().isPresent()
                && found.dayPrinted().equals(line.printed())
                && date.equals(found.day().map(moment -> moment.date()));
    }

    private static String withoutNumber(PaperLine line) {
        return Candidate.of(line, 0).map(Candidate::title).orElse("");
    }

    private static boolean heading(PaperLine line) {
        return line.mark().isEmpty() && Headings.line(line.text());
    }

    private boolean numberAlone(PaperLine line) {
        if (line.text().startsWith("Dagsordenspunkt ")) {
            return Candidate.of(line, 0)
                    .filter(each -> each.titled(outline.head().build().title())
                            || Integer.toString(each.number())
                                    .equals(outline.number().replaceAll("\\D", "")))
                    .isPresent();
        }
        Matcher number = NUMBER_ALONE.matcher(line.printed());
        return number.matches() && number.group(1).equals(outline.number().replaceAll("\\D", ""));
    }

    /**
     * A line such as "Kompetence: Økonomiudvalget" is a section with its heading. Right under another heading it stands before that,
     * whose text follows.
     */
    private void section(PaperLine line) {
        Optional<LabelledHeading> labelled = line.mark().isEmpty() ? LabelledHeading.of(line.text()) : Optional.empty();
        if (labelled.isPresent()) {
            String heading = labelled.get().heading();
            List<Body> stops = FoldedWords.heading(heading).equals("sagsforløb")
                    ? BodyWords.list(line.text().substring(labelled.get().at()))
                    : List.of();
            if (!stops.isEmpty()) {
                routed = true;
                outline.head()
                        .route(Route.builder()
                                .heading(heading)
                                .stops(stops.stream()
                                        .map(body ->
                                                RouteStop.builder().body(body).build())
                                        .toList())
                                .build());
                return;
            }
            boolean under = !rest.isEmpty() && heading(rest.get(rest.size() - 1));
            int at = under ? rest.size() - 1 : rest.size();
            rest.add(at, line.saying(heading));
            rest.add(at + 1, line.from(labelled.get().at()));
            return;
        }
        rest.add(line);
    }

    /** Who was away stands among the labels of the item: "Afbud: Bo Lund". */
    private boolean toldAway(PaperLine line) {
        Optional<AttendanceLines.Said> said = AttendanceLines.of(line.printed(), line.place());
        if (said.filter(AttendanceLines.Said::whole).isEmpty()) {
            return false;
        }
        outline.presences().addAll(said.get().presences());
        return true;
    }

    /** How many lines from one on are the heads of the columns of a grid with the crosses below them; 0 where none are. */
    private static int crosses(List<PaperLine> lines, int from) {
        int to = from;
        while (to < lines.size() && COLUMN.matches(lines.get(to).printed())) {
            to++;
        }
        int heads = to - from;
        while (heads > 0 && to < lines.size() && CROSS.matches(lines.get(to).printed())) {
            to++;
        }
        return heads > 1 && to - from - heads > 1 ? to - from : 0;
    }

    /** Whether a label such as "Afbud:" stands above the names of those who were not there. */
    private static boolean away(List<PaperLine> lines, int i) {
        Optional<String> label = Labels.alone(lines.get(i).text());
        return i + 1 < lines.size()
                && label.filter(meaning -> meaning.equals("absent") || meaning.equals("excused"))
                        .isPresent()
                && Labels.in(lines.get(i + 1).text()).isEmpty()
                && (!ListOfPeople.read(lines.get(i + 1).text(), Optional.empty())
                                .isEmpty()
                        || lines.get(i + 1).bullet()
                                && !AttendanceLines.presences(lines.get(i + 1).text(), SourcePlace.of(0))
                                        .isEmpty()
                        || AttendanceLines.tell(
                                lines.get(i).text() + " " + lines.get(i + 1).text()));
    }

    /** What a page says of the case may stand behind its text: "Åben sag" is a mark right above the number of the case. */
    private static boolean caseNumber(PaperLine line) {
        return Labels.in(line.printed()).stream()
                .anyMatch(label -> label.meaning().equals("case-number"));
    }

    List<Body> bodies() {
        return bodies;
    }

    static <T> WithPlace<T> at(T value, PaperLine line) {
        return new WithPlace<>(value, line.place());
    }
}
