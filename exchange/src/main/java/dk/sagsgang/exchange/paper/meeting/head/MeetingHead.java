package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.paper.meeting.line.ColumnsOfPeople;
import dk.sagsgang.exchange.paper.meeting.line.EditionWords;
import dk.sagsgang.exchange.paper.meeting.line.Labels;
import dk.sagsgang.exchange.paper.meeting.line.OpenMarks;
import dk.sagsgang.exchange.paper.meeting.start.ContentsHeadings;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.meeting.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands before the items: who meets, when and where, and who was there. */
public final class MeetingHead {

    private static final int LONGEST = 200;

    private final MeetingOutline outline;
    private final List<PaperLine> unread = new ArrayList<>();
    private final MeetingBody meets;
    private final HeadMoments moments;
    private final HeadPlace place;
    private final HeadPeople people;
    private final MeetingTitles titles;
    private final ToldByDecisions decisions;
    private MeetingLabels labels = new MeetingLabels(List.of());
    private final HeadEdition edition;
    private final HeadValues values;
    private String waiting = "";
    private boolean onlyBelow;
    private boolean listing;
    private String waitingPrinted = "";
    private int waitingRow = -1;

    public MeetingHead(MeetingOutline outline, Doubts doubts) {
        this.outline = outline;
        this.meets = new MeetingBody(outline);
        this.moments = new HeadMoments(outline);
        this.place = new HeadPlace(outline);
        this.people = new HeadPeople(outline);
        this.titles = new MeetingTitles(outline);
        this.edition = new HeadEdition(outline);
        this.values = new HeadValues(meets, moments, place, people, titles, edition);
        this.decisions = new ToldByDecisions(outline, doubts, moments, meets);
    }

    /** Takes the lines before the items; gives back those that say nothing that is understood. */
    public List<PaperLine> read(List<PaperLine> lines) {
        labels = new MeetingLabels(lines);
        List<PaperLine> joined = BrokenLists.joined(lines);
        people.remarked(RemarkedPeople.in(joined));
        joined = MeetingLabels.parted(joined);
        for (int i = 0; i < joined.size(); i++) {
            line(joined.get(i), i + 1 < joined.size() ? joined.get(i + 1).printed() : "");
        }
        empty();
        finish();
        return unread;
    }

    private void line(PaperLine line, String below) {
        if (line.numbered() && titles.numbered(line.printed(), line)) {
            return;
        }
        List<Labels.Label> labels = this.labels.in(line);
        if (labels.size() == 1 && line.row() == waitingRow && ofTheLabelAbove(labels.get(0), line)) {
            return;
        }
        // Below "Fraværende:" it is a part of the list.
        boolean group = listing && !labels.isEmpty() && labels.get(0).meaning().equals("group");
        if (!labels.isEmpty() && !group && Labels.ofHead(labels.get(0).meaning())) {
            listing = Labels.ofPeople(labels.get(0).meaning())
                    && labels.get(0).value().isEmpty();
            empty();
            waiting = "";
            onlyBelow = false;
            boolean known = false;
            for (Labels.Label label : labels) {
                known |= labelled(label.meaning(), label.value(), line, label.printed());
            }
            if (!known) {
                unread.add(line);
            } else if (waiting.isEmpty() && Labels.ofPeople(labels.get(0).meaning())) {
                onlyBelow = !this.labels.bare() && !people.remarked(line);
                // The others stand below, a name a line.
                waiting = labels.get(0).meaning();
                waitingPrinted = "";
            }
            return;
        }
        if (!labels.isEmpty()
                && labels.get(0).meaning().equals("remarks")
                && people.told(line.saying(Labels.behind(line.printed())))) {
            // "Bemærkninger: Der er afbud fra Bo Lund."
            return;
        }
        Optional<String> alone = MeetingLabels.alone(line, below, waitingPrinted.isEmpty());
        if (alone.isPresent() && Labels.ofHead(alone.get())) {
            empty();
            onlyBelow = false;
            waiting = alone.get();
            waitingPrinted = line.text();
            waitingRow = line.row();
            listing = Labels.ofPeople(waiting);
            people.under(Labels.ofPeople(waiting) ? line.text() : "");
            return;
        }
        if (OpenMarks.group(line.text()).isPresent()) { // It heads items and is no name below the label above it.
            empty();
            waiting = "";
        }
        if (!waiting.isEmpty() && Labels.ofPeople(waiting) && RemarkedPeople.parts(line)) {
            // Whom those below stand for has no place of its own.
            unread.add(line);
            return;
        }
        waiting = onlyBelow && !BrokenLists.below(line) ? "" : waiting;
        if (!waiting.isEmpty()) {
            String label = waiting;
            boolean list = Labels.ofPeople(label);
            if (list && people.movement(line)) {
                return;
            }
            if (!list) {
                waiting = "";
            }
            if (labelled(label, line.text(), line, "")) {
                waitingPrinted = "";
                return;
            }
            empty();
            waiting = "";
        }
        free(line);
    }

    /**
     * In a transcript the labels of a table may stand first and their values behind: "Medlemmer: Fraværende: Anne Holm (A) …", where
     * not all can be absent, and "Mødested: Deltagere: Mødelokale 2 Anne Holm (A) …".
     */
    private boolean ofTheLabelAbove(Labels.Label label, PaperLine line) {
        boolean away = label.meaning().equals("absent") || label.meaning().equals("excused");
        boolean members = waiting.equals("members") || waiting.equals("present");
        Optional<String> hall = HeadPlace.hallBefore(label.value());
        String people =
                label.value().substring(hall.map(String::length).orElse(0)).strip();
        Optional<ColumnsOfPeople> columns = members && away ? ColumnsOfPeople.of(people) : Optional.empty();
        if (columns.isPresent()) {
            hall.ifPresent(room -> place.labelled(room, line));
            waitingPrinted = "";
            labelled(waiting, columns.get().first(), line, "");
            waiting = "";
            return labelled(label.meaning(), columns.get().second(), line, label.printed());
        }
        if (members && away && HeadPeople.many(label.value())) {
            waitingPrinted = "";
            labelled(waiting, label.value(), line, "");
            waiting = label.meaning();
            waitingPrinted = label.printed();
            return true;
        }
        Optional<String> room = waiting.equals("place") ? HeadPlace.before(label.value()) : Optional.empty();
        if (room.isPresent() && Labels.ofPeople(label.meaning())) {
            waitingPrinted = "";
            waiting = "";
            labelled("place", room.get(), line, "");
            return labelled(
                    label.meaning(),
                    label.value().substring(room.get().length()).strip(),
                    line,
                    label.printed());
        }
        return false;
    }

    /** A label behind which nothing stands. */
    private void empty() {
        if (!waiting.isEmpty() && !waitingPrinted.isEmpty()) {
            String label = waitingPrinted.endsWith(":") ? waitingPrinted.replaceFirst(":$", "") : waitingPrinted;
            outline.head().addEmptyLabels(label.strip());
        }
        waitingPrinted = "";
    }

    private boolean labelled(String meaning, String value, PaperLine line, String printed) {
        if (!printed.isEmpty() && Labels.ofPeople(meaning)) {
            people.under(printed);
        }
        if (value.isEmpty()) {
            if (!printed.isEmpty()) {
                waiting = meaning;
                waitingPrinted = printed;
                waitingRow = line.row();
                values.empty(meaning);
            }
            return true;
        }
        return values.take(meaning, value, line, printed);
    }

    /** A line without a label. */
    private void free(PaperLine line) {
        String text = line.text();
        if (people.row(line)) {
            return;
        }
        if (text.length() > LONGEST) {
            people.told(line);
            unread.add(line);
            return;
        }
        boolean known = edition.read(text, line) | people.told(line);
        known |= meets.read(text, line, false);
        known |= moments.day(text, line);
        if (moments.isAt(text)) {
            place.behind(text, line);
            known = true;
        }
        known |= moments.times(text, line);
        known |= titles.numbered(text, line);
        titles.kind(text);
        if (known) {
            return;
        }
        if (place.named(text, line)) {
            moments.labelled("start", HeadPlace.timeBehind(text), line);
        } else {
            unread.add(line);
        }
    }

    /** The people of the head, of whom the rest of the paper may tell more. */
    public HeadPeople people() {
        return people;
    }

    /** The first line of the contents: "Dagsorden" as their heading says what the paper is, where nothing else does. */
    public void contents(PaperLine heading, boolean headed) {
        if (headed) {
            String words = ContentsHeadings.printed(heading.text());
            outline.head().contentsHeading(words);
            outline.place("contentsHeading", heading.place(words));
        }
        if (edition.said().isEmpty() && EditionWords.alone(heading.text())) {
            edition.read(heading.text(), heading);
            finish();
        }
    }

    /** What the page around the paper says counts where the paper itself does not say it. */
    public void around(List<PaperLine> aside) {
        AroundThePaper.of(aside).tell(outline, edition, meets, moments, place);
        finish();
    }

    /** A line at the end of the paper that says when the meeting ended. */
    public boolean ended(PaperLine line) {
        boolean known = moments.ended(line);
        if (known) {
            edition.ended();
        }
        finish();
        return known;
    }

    /** Where the head does not say who meets, or when, the decisions of the items may. */
    public void decidedHere(List<PaperLine> lines, Set<Integer> numbers) {
        if (decisions.here(lines, numbers)) {
            finish();
        }
    }

    /** The same by the approval of the agenda. */
    public void approved(List<PaperLine> lines) {
        if (decisions.approved(lines)) {
            finish();
        }
    }

    private void finish() {
        moments.finish();
        place.finish();
        people.finish(edition.said());
        outline.head().edition(edition.said());
    }

    /** Who wrote the minutes, as the end of the paper says it. */
    public WrittenBy writer() {
        return new WrittenBy(people);
    }

    public Optional<Edition> edition() {
        return edition.said();
    }
}
