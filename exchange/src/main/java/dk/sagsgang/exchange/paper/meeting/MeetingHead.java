package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.DecisionHeading;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands before the items: who meets, when and where, and who was there. */
final class MeetingHead {

    private static final Pattern EDITION = Pattern.compile(
            "(?:^|.*[\\s(-])(referat|mødereferat|beslutningsreferat|beslutningsprotokol|protokol|mødeprotokol|tillægsdagsorden|tillægsreferat"
                    + "|dagsorden|mødedagsorden|mødeindkaldelse)(?:et|en)?(?:$|[\\s).,:-].*)");

    private static final Pattern PLACE = Pattern.compile(
            ".*\\b(?:mødelokale|lokale|\\p{L}*rådhus(?:et)?|byrådssal(?:en)?|mødesal(?:en)?|kantinen|salen|udvalgsværelse)\\b.*");

    /** Where a name of a body may begin and end in a heading of a paper. */
    private static final Pattern PARTS = Pattern.compile(
            "\\s+[-\u2013|]\\s+|\\s*[:;|]\\s+|,\\s+|\\s+(?:den|d\\.|kl\\.?)(?=\\s)|\\s+(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\b.*|\\s+\\d.*|^(?:referat|dagsorden|beslutningsprotokol|beslutningsreferat|protokol|tillægsdagsorden|mødereferat)(?:et|en)?(?: (?:af|fra|for|til|over))?(?: (?:det|de))?(?: (?:ordinært?e?|ekstraordinært?e?|konstituerende|åbne|åbent|lukkede?))?(?: (?:mødet?|møder))?(?: (?:i|af|for))?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED =
            Pattern.compile("(?:møde ?(?:nr\\.?|nummer)) ?:? ?(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDED = Pattern.compile(
            "^mødet (?:blev )?(?:sluttede|sluttet|hævet|hævedes|slut|afsluttet|er slut)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The number of its item behind the day of a decision. */
    private static final Pattern ITEM_BEHIND = Pattern.compile(".*\\d{4},? (?:pkt|punkt)\\.? ?(\\d{1,4}):?");

    private final MeetingOutline outline;
    private final Doubts doubts;
    private final List<PaperLine> unread = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> start = Optional.empty();
    private Optional<LocalTime> end = Optional.empty();
    private Optional<Edition> edition = Optional.empty();
    private String place = "";
    private String waiting = "";
    private boolean member;

    MeetingHead(MeetingOutline outline, Doubts doubts) {
        this.doubts = doubts;
        this.outline = outline;
    }

    /** Takes the lines before the items; gives back those that say nothing that is understood. */
    List<PaperLine> read(List<PaperLine> lines) {
        for (PaperLine line : lines) {
            line(line);
        }
        finish();
        return unread;
    }

    /** Whether a line says the edition and nothing else, such as "Referat". */
    static boolean says(String line) {
        return EDITION.matcher(FoldedWords.heading(line)).matches() && line.indexOf(' ') < 0;
    }

    /** A line at the end of the paper that says when the meeting ended. */
    boolean ended(PaperLine line) {
        if (!ENDED.matcher(line.text()).matches()) {
            return false;
        }
        Moments.Found found = Moments.in(line.text());
        end = end.isPresent() ? end : found.start();
        place("end", found.startPrinted(), line);
        finish();
        return found.start().isPresent();
    }

    private void line(PaperLine line) {
        List<Labels.Label> labels = Labels.in(line.printed());
        if (!labels.isEmpty() && head(labels.get(0).meaning())) {
            waiting = "";
            boolean known = false;
            for (Labels.Label label : labels) {
                known |= labelled(label.meaning(), label.value(), line, label.printed());
            }
            if (!known) {
                unread.add(line);
            }
            return;
        }
        Optional<String> alone = Labels.alone(line.text());
        if (alone.isPresent() && head(alone.get())) {
            waiting = alone.get();
            return;
        }
        if (!waiting.isEmpty()) {
            String label = waiting;
            boolean list = people(label);
            if (!list) {
                waiting = "";
            }
            if (labelled(label, line.text(), line, "")) {
                return;
            }
            waiting = "";
        }
        free(line);
    }

    private static boolean head(String meaning) {
        return switch (meaning) {
            case "body", "date", "start", "end", "place", "present", "members", "excused", "absent", "title" -> true;
            default -> false;
        };
    }

    private static boolean people(String meaning) {
        return switch (meaning) {
            case "present", "members", "excused", "absent" -> true;
            default -> false;
        };
    }

    private boolean labelled(String meaning, String value, PaperLine line, String printed) {
        if (value.isEmpty()) {
            if (!printed.isEmpty()) {
                waiting = meaning;
            }
            return true;
        }
        member = false;
        switch (meaning) {
            case "body" -> {
                return body(value, line, true);
            }
            case "date", "start", "end" -> {
                return moment(meaning, value, line);
            }
            case "place" -> {
                if (place.isEmpty()) {
                    place = value;
                    outline.place("place", line.place(value));
                    return true;
                }
                return false;
            }
            case "title" -> {
                return edition(value, line) | body(value, line, false);
            }
            case "present" -> {
                return people(value, Optional.of(AttendanceStatus.PRESENT), line);
            }
            case "members" -> {
                member = true;
                return people(value, Optional.empty(), line);
            }
            case "excused" -> {
                return people(value, Optional.of(AttendanceStatus.EXCUSED), line);
            }
            default -> {
                return meaning.equals("absent") && people(value, Optional.of(AttendanceStatus.ABSENT), line);
            }
        }
    }

    /** Notes the words of the head that say something; none where it says nothing. */
    private void place(String component, String words, PaperLine line) {
        if (!words.isEmpty()) {
            outline.place(component, line.place(words));
        }
    }

    private boolean moment(String meaning, String value, PaperLine line) {
        Moments.Found found = Moments.in(value);
        if (found.day().isEmpty() && found.start().isEmpty()) {
            return false;
        }
        if (!meaning.equals("end")) {
            place("date", found.dayPrinted(), line);
            place("start", found.startPrinted(), line);
            place("end", found.endPrinted(), line);
            date = date.isPresent() ? date : found.day().map(moment -> moment.date());
            start = start.isPresent() ? start : found.start();
            end = end.isPresent() ? end : found.end();
        } else {
            place("end", found.startPrinted(), line);
            end = end.isPresent() ? end : found.start();
        }
        return true;
    }

    /** A line without a label. */
    private void free(PaperLine line) {
        String text = line.text();
        if (text.length() > 200) {
            unread.add(line);
            return;
        }
        boolean known = edition(text, line);
        known |= body(text, line, false);
        Moments.Found found = Moments.in(text);
        if (found.day().isPresent() && date.isEmpty()) {
            date = found.day().map(moment -> moment.date());
            place("date", found.dayPrinted(), line);
            known = true;
        }
        if (found.start().isPresent()
                && start.isEmpty()
                && (found.day().isPresent()
                        || text.toLowerCase(java.util.Locale.ROOT).startsWith("kl"))) {
            start = found.start();
            place("start", found.startPrinted(), line);
            place("end", found.endPrinted(), line);
            end = end.isPresent() ? end : found.end();
            known = true;
        }
        Matcher number = NUMBERED.matcher(text);
        if (number.find()) {
            outline.head().number(number.group(1));
            outline.place("number", line.place(number.group(1)));
            known = true;
        }
        if (!known
                && place.isEmpty()
                && text.length() < 110
                && !text.endsWith(".")
                && PLACE.matcher(FoldedWords.folded(text)).matches()) {
            place = text;
            outline.place("place", line.place());
            known = true;
        }
        if (ENDED.matcher(text).matches() && found.start().isPresent()) {
            end = found.start();
            place("end", found.startPrinted(), line);
            known = true;
        }
        if (!known) {
            unread.add(line);
        }
    }

    private boolean edition(String text, PaperLine line) {
        Matcher matcher = EDITION.matcher(FoldedWords.folded(text));
        if (!matcher.matches() || edition.isPresent()) {
            return matcher.matches();
        }
        String word = matcher.group(1);
        int from = text.toLowerCase(java.util.Locale.ROOT).indexOf(word);
        place("edition", from < 0 ? "" : text.substring(from, from + word.length()), line);
        edition = Optional.of(
                word.startsWith("tillægsdag")
                        ? Edition.SUPPLEMENTARY
                        : word.contains("dagsorden") || word.equals("mødeindkaldelse")
                                ? Edition.AGENDA
                                : Edition.MINUTES);
        return true;
    }

    private boolean body(String text, PaperLine line, boolean labelled) {
        if (!outline.bodies().isEmpty()) {
            return outline.bodies().stream()
                    .anyMatch(body -> text.contains(body.value().name()));
        }
        Optional<Body> found = BodyWords.only(text.replaceFirst("^[-\u2013 ]+", ""))
                .filter(body -> !body.name().isEmpty());
        if (found.isEmpty()) {
            for (String part : PARTS.split(text)) {
                found = BodyWords.only(part.replaceFirst("^[-\u2013 ]+", "").strip())
                        .filter(body -> !body.name().isEmpty());
                if (found.isPresent()) {
                    break;
                }
            }
        }
        if (found.isEmpty() && labelled && text.length() < 100) {
            found = Optional.of(Body.of(text));
        }
        found.ifPresent(body -> outline.bodies().add(new WithPlace<>(body, line.place())));
        return found.isPresent();
    }

    private boolean people(String value, Optional<AttendanceStatus> status, PaperLine line) {
        Optional<List<NameList.Named>> people = NameList.people(value);
        List<Person> read = new ArrayList<>();
        people.ifPresent(named -> named.forEach(each -> each.person().ifPresent(read::add)));
        if (read.isEmpty() && line.bullet()) {
            Person person = PersonCell.of(value.replace("((", "(").replace("))", ")"));
            if (NameList.person(person.name()).isPresent()) {
                read.add(person);
            }
        }
        for (Person person : read) {
            outline.attendance()
                    .add(new WithPlace<>(
                            Attendance.builder()
                                    .person(person)
                                    .status(status)
                                    .capacity(member ? Optional.of(Capacity.MEMBER) : Optional.empty())
                                    .build(),
                            line.place()));
        }
        return !read.isEmpty();
    }

    /** Whether a decision was made on an item that has a number which none has here. */
    private static boolean elsewhere(String heading, Set<Integer> numbers) {
        Matcher item = ITEM_BEHIND.matcher(heading);
        return item.matches() && !numbers.contains(Integer.parseInt(item.group(1)));
    }

    /**
     * Where the head does not say who meets, or when: the body and day of the decisions, when no other decided later and more
     * often.
     */
    void decidedHere(List<PaperLine> lines, Set<Integer> numbers) {
        Map<DecisionHeading, Integer> times = new LinkedHashMap<>();
        Map<DecisionHeading, PaperLine> first = new LinkedHashMap<>();
        for (PaperLine line : lines) {
            if (line.text().length() > 160 || !line.mark().isEmpty() || elsewhere(line.text(), numbers)) {
                continue;
            }
            DecisionHeading heading = DecisionHeading.of(line.text());
            if (heading.body().isPresent()
                    && heading.date().isPresent()
                    && (date.isEmpty() || date.equals(heading.date()))) {
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
            if (outline.bodies().isEmpty()) {
                Body body = here.body().orElseThrow();
                outline.bodies().add(new WithPlace<>(body, line.place(body.name())));
                doubts.body(line.place(body.name()), body.name());
            }
            if (date.isEmpty()) {
                here.date().ifPresent(day -> doubts.date(line.place(), day));
            }
            date = date.isPresent() ? date : here.date();
            outline.place("date", line.place());
            finish();
        }
    }

    private void finish() {
        outline.date(date);
        outline.head().edition(edition).place(place);
        date.ifPresent(day -> {
            outline.head().start(start.map(day::atTime));
            outline.head().end(end.map(day::atTime));
        });
    }

    /** The edition that the head says. */
    Optional<Edition> edition() {
        return edition;
    }
}
