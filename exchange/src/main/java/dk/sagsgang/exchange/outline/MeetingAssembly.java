package dk.sagsgang.exchange.outline;

import dk.sagsgang.exchange.html.HtmlDepth;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Places;
import dk.sagsgang.exchange.source.ReadingProblems;
import dk.sagsgang.exchange.source.SourcePlace;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.exchange.text.block.CellContext;
import dk.sagsgang.exchange.text.item.ItemReader;
import dk.sagsgang.exchange.text.item.ItemText;
import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.AgendaItemBuilder;
import dk.sagsgang.meeting.Attachment;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingBuilder;
import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.party.Body;
import dk.sagsgang.report.Argument;
import dk.sagsgang.validation.reading.ReadingRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a document of what a format gives. */
public final class MeetingAssembly {

    /** Deeper sub-items stand beside their item. */
    private static final int DEEPEST = 8;

    private static final QuickPattern SIGNS = QuickPattern.compile("[^\\p{L}\\d.]");

    private final MeetingOutline outline;
    private final Parsed file;
    private final ReadingProblems problems;
    private final Places places = new Places();
    private final AttendanceAssembly attendance = new AttendanceAssembly();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> numbers;
    private final Map<String, Integer> further = new HashMap<>();
    private final Map<AgendaItem, ItemOutline> origins = new IdentityHashMap<>();
    private final List<Body> bodies = new ArrayList<>();
    private final List<Body> deciding = new ArrayList<>();
    private int pictures;

    private MeetingAssembly(MeetingOutline outline, Parsed file, ReadingProblems problems) {
        this.outline = outline;
        this.file = file;
        this.problems = problems;
        this.numbers = numbers(outline);
    }

    /**
     * A meeting, with where its components came from.
     *
     * @param meeting the document
     * @param places the places of its components
     * @param origins what each item was made of
     * @param pictures how many pictures were left out
     */
    public record Assembled(Meeting meeting, Places places, Map<AgendaItem, ItemOutline> origins, int pictures) {}

    /** The document. */
    public static Assembled of(MeetingOutline outline, Parsed file, ReadingProblems problems) {
        return new MeetingAssembly(outline, file, problems).assemble();
    }

    private Assembled assemble() {
        for (WithPlace<Body> body : outline.bodies()) {
            bodies.add(places.at(body.value(), body.place()));
        }
        deciding.addAll(bodies);
        deciding.addAll(outline.alsoCalled());
        outline.attendance().forEach(attendance::listed);
        attendance.item("", outline.presences(), false, numbers);
        MeetingBuilder head = outline.head().addAllBodies(bodies);
        head.addAllItems(items(outline.items(), 0));
        Meeting meeting = head.addAllAttendance(attendance.build(places)).build();
        places.at(meeting, outline.place());
        outline.places().forEach(places::named);
        return new Assembled(meeting, places, origins, pictures);
    }

    private List<AgendaItem> items(List<ItemOutline> outlines, int depth) {
        List<AgendaItem> items = new ArrayList<>();
        for (ItemOutline each : outlines) {
            items.add(item(each, depth));
        }
        return items;
    }

    private AgendaItem item(ItemOutline from, int depth) {
        String key = key(from.number());
        CellContext context = new CellContext(deciding, outline.date(), key, places);
        ItemReader reader = new ItemReader(context);
        for (Cell cell : from.cells()) {
            if (cell.to(reader)) {
                problems.warn(
                        file.source(),
                        ReadingRules.TOO_LARGE,
                        "depth",
                        new SourcePlace(cell.content(), 0),
                        Argument.number("limit", HtmlDepth.MOST));
            }
        }
        ItemText text = reader.read();
        pictures += text.pictures();
        from.attachments()
                .forEach(attachment ->
                        from.head().addAttachments(places.at(dated(attachment.value()), attachment.place())));
        AgendaItemBuilder item = from.head()
                .key(key)
                .addAllSections(text.sections())
                .addAllRecommendations(text.recommendations())
                .addAllDecisions(text.decisions().stream().map(this::printed).toList())
                .addAllPriorTreatments(text.priorTreatments())
                .history(EarlierDecisions.once(from.head().build().history(), text.history()))
                .addAllEmptyLabels(text.emptyLabels())
                .addAllPlannedMeetings(text.plannedMeetings())
                .addAllProcess(text.process());
        text.route().ifPresent(item::route);
        List<Presence> presences = new ArrayList<>(text.presences());
        presences.addAll(from.presences());
        attendance.item(
                key,
                presences,
                text.decisions().stream().anyMatch(this::here)
                        || !text.presences().isEmpty(),
                numbers);
        if (depth < DEEPEST) {
            item.addAllItems(items(from.items(), depth + 1));
        }
        AgendaItem built = AgendaEffects.of(RouteGrids.of(item.build(), places), numbers, this::here, places);
        built = LawMentions.of(AttachmentMentions.of(HistoryOnce.of(built), outline.date(), places), places);
        built = built.kind().isPresent() || built.title().isEmpty()
                ? built
                : built.withKind(ItemKinds.of(built.title()));
        origins.put(built, from);
        return places.at(built, from.place());
    }

    /** The decision with its heading as printed. */
    private Decision printed(Decision decision) {
        String heading = outline.printedHeadings().get(decision.heading());
        return heading == null ? decision : places.like(decision.withHeading(heading), decision);
    }

    /** Whether a decision was made at this meeting. */
    private boolean here(Decision decision) {
        return (decision.body().isEmpty()
                        || deciding.isEmpty()
                        || deciding.stream().anyMatch(decision.body().get()::sameAs))
                && (decision.date().isEmpty()
                        || outline.date().isEmpty()
                        || decision.date().equals(outline.date()));
    }

    /** A format has the day on which a file was added, if any; the title tells that of the document. */
    private static Attachment dated(Attachment attachment) {
        return attachment.dated().isPresent()
                ? attachment
                : AttachmentDates.in(attachment.title())
                        .map(attachment::withDated)
                        .orElse(attachment);
    }

    /** The numbers of the items, by which another item may name them. */
    private static Set<String> numbers(MeetingOutline outline) {
        Set<String> numbers = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (ItemOutline each : outline.items()) {
            String number = wanted(each.number());
            if (!numbers.add(number)) {
                twice.add(number);
            }
        }
        numbers.removeAll(twice);
        return numbers;
    }

    private String key(String number) {
        String wanted = wanted(number);
        String base = wanted.isEmpty() ? "item" : wanted;
        String key = base;
        int n = further.getOrDefault(base, 1);
        while (!keys.add(key)) {
            n++;
            key = base + "_" + n;
        }
        further.put(base, n);
        return key;
    }

    private static String wanted(String number) {
        int end = number.length();
        for (int i = 0; i < end; i++) {
            char c = number.charAt(i);
            if (c != '.' && !Character.isLetterOrDigit(c)) {
                return wanted(SIGNS.matcher(number).replaceAll(""));
            }
        }
        while (end > 0 && number.charAt(end - 1) == '.') {
            end--;
        }
        return number.substring(0, end);
    }
}
