package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.source.Doubts;
import dk.sagsgang.exchange.text.AttendanceLines;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.DecisionHeading;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Presence;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Office;
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

    private static final int LONGEST = 200;

    /** A longer line that ends as a sentence names no body that meets. */
    private static final int SENTENCE = 40;

    /** The edition before the name of the body: "Referat Handicaprådet". */
    private static final Pattern EDITION_BEFORE = Pattern.compile(
            "^(?:(?:åben|åbent|lukket) )?(?:(?:referat|dagsorden|beslutningsprotokol|tillægsdagsorden) (?:(?:fra|for|af|til) )?)?(?:(?:til |fra )?(?:mødet|møde) i )?(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETS_BEHIND = Pattern.compile(" ?\\([^()]{3,80}\\)$");

    /** "Dagsordener til og med den 10. februar 2016" is about other meetings. */
    private static final Pattern UNTIL = Pattern.compile("\\b(?:til og med|efter|før|siden|senest) (?:den |d\\. )?\\d");

    private static final Pattern APPROVED = Pattern.compile(
            "[Dd]agsorden(?:en)? (?:for|til) (?:møde(?:t)? i )?(\\p{Lu}[\\p{L}&, -]{1,60}?),? (?:den |d\\. )?(\\d{1,2}\\. ?\\p{Ll}{3,9} \\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})");

    private static final Pattern PLACE_BEHIND =
            Pattern.compile("kl\\.? ?\\d{1,2}(?:[.:]\\d{2})?,? i (\\p{Lu}.{2,90}?)[.,]?$");

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
    /** A day that no label says and that may be that of the meeting. */
    private Optional<LocalDate> likely = Optional.empty();

    private boolean sure;
    private boolean sureBody;
    private boolean bareLabels;
    private Optional<LocalTime> start = Optional.empty();
    private Optional<LocalTime> end = Optional.empty();
    private Optional<Edition> edition = Optional.empty();
    private String place = "";
    private String waiting = "";
    private String waitingPrinted = "";
    private boolean member;
    private boolean members;

    MeetingHead(MeetingOutline outline, Doubts doubts) {
        this.doubts = doubts;
        this.outline = outline;
    }

    /** Takes the lines before the items; gives back those that say nothing that is understood. */
    List<PaperLine> read(List<PaperLine> lines) {
        bareLabels = lines.stream()
                        .filter(line -> Labels.bare(line.printed()).isPresent())
                        .count()
                > 1;
        for (PaperLine line : lines) {
            line(line);
        }
        empty();
        finish();
        return unread;
    }

    /** What the page around the paper says, such as the name of a file; it counts where the paper itself does not say it. */
    void around(List<PaperLine> aside) {
        for (PaperLine line : aside) {
            String text = line.text().replaceFirst("^Download ", "");
            if (text.length() > LONGEST) {
                continue;
            }
            if (outline.bodies().isEmpty()) {
                body(text.replaceAll("[\"\u201d]", ""), line, false);
            }
            Moments.Found found = Moments.in(text);
            if (date.isEmpty() && likely.isEmpty() && edition.isPresent()) {
                likely = found.day().map(moment -> moment.date());
            }
        }
        finish();
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
        if (labels.isEmpty() && bareLabels) {
            labels = Labels.bare(line.printed()).stream().toList();
        }
        if (!labels.isEmpty() && head(labels.get(0).meaning())) {
            empty();
            waiting = "";
            boolean known = false;
            for (Labels.Label label : labels) {
                known |= labelled(label.meaning(), label.value(), line, label.printed());
            }
            if (!known) {
                unread.add(line);
            } else if (waiting.isEmpty() && bareLabels && people(labels.get(0).meaning())) {
                // The others stand below, a name a line.
                waiting = labels.get(0).meaning();
                waitingPrinted = "";
            }
            return;
        }
        Optional<String> alone = Labels.alone(line.text());
        if (alone.isPresent() && head(alone.get())) {
            empty();
            waiting = alone.get();
            waitingPrinted = line.text();
            return;
        }
        if (!waiting.isEmpty()) {
            String label = waiting;
            boolean list = people(label);
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

    /** A label behind which nothing stands. */
    private void empty() {
        if (!waiting.isEmpty() && !waitingPrinted.isEmpty()) {
            outline.head()
                    .addEmptyLabels(
                            waitingPrinted.endsWith(":")
                                    ? waitingPrinted
                                            .substring(0, waitingPrinted.length() - 1)
                                            .strip()
                                    : waitingPrinted);
        }
        waitingPrinted = "";
    }

    private static boolean head(String meaning) {
        return switch (meaning) {
            case "body",
                    "date",
                    "start",
                    "end",
                    "place",
                    "present",
                    "others",
                    "members",
                    "summoned",
                    "excused",
                    "absent",
                    "title" -> true;
            default -> false;
        };
    }

    private static boolean people(String meaning) {
        return switch (meaning) {
            case "present", "others", "members", "summoned", "excused", "absent" -> true;
            default -> false;
        };
    }

    private boolean labelled(String meaning, String value, PaperLine line, String printed) {
        if (value.isEmpty()) {
            if (!printed.isEmpty()) {
                waiting = meaning;
                waitingPrinted = printed;
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
            case "remarks" -> {
                return told(line.saying(value));
            }
            case "place" -> {
                if (place.isEmpty() && !value.endsWith(":")) {
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
                // Who takes part in a meeting is a member, where no list says who the members are.
                member = !members;
                return people(value, Optional.of(AttendanceStatus.PRESENT), line);
            }
            case "others" -> {
                return people(value, Optional.of(AttendanceStatus.PRESENT), line);
            }
            case "members" -> {
                members = true;
                member = true;
                return people(value, Optional.empty(), line);
            }
            case "summoned" -> {
                member = true;
                return people(value, Optional.of(AttendanceStatus.SUMMONED), line);
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
            place("start", found.startPrinted(), line);
            place("end", found.endPrinted(), line);
            if (found.day().isPresent() && !sure) {
                place("date", found.dayPrinted(), line);
                date = found.day().map(moment -> moment.date());
                sure = true;
            }
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
        if (text.length() > LONGEST) {
            unread.add(line);
            return;
        }
        boolean known = edition(text, line) | told(line);
        known |= body(text, line, false);
        Moments.Found found = Moments.in(text);
        if (found.day().isPresent() && date.isEmpty() && !UNTIL.matcher(text).find()) {
            date = found.day().map(moment -> moment.date());
            place("date", found.dayPrinted(), line);
            known = true;
            where(text, line);
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
            place = text.startsWith("i ") ? text.substring(2) : text;
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

    /** Where the meeting is, behind the time of day: "den 2. marts 2021 kl. 15:30 i Arden Rådhus". */
    private void where(String text, PaperLine line) {
        Matcher behind = PLACE_BEHIND.matcher(text);
        if (place.isEmpty() && behind.find()) {
            place = behind.group(1);
            outline.place("place", line.place(place));
        }
    }

    /** A sentence that says who was not at the meeting, or took no part in one item. */
    private boolean told(PaperLine line) {
        boolean known = false;
        for (String sentence : Sentences.of(line.text())) {
            for (Presence presence : AttendanceLines.presences(sentence, line.place())) {
                Optional<AttendanceStatus> status = presence.kind() == Presence.Kind.EXCUSED
                        ? Optional.of(AttendanceStatus.EXCUSED)
                        : presence.kind() == Presence.Kind.ABSENT
                                ? Optional.of(AttendanceStatus.ABSENT)
                                : Optional.empty();
                if (status.isPresent()) {
                    add(
                            Attendance.builder()
                                    .person(presence.person())
                                    .status(status)
                                    .build(),
                            line);
                    known = true;
                }
            }
        }
        return known;
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
        if (labelled && !sureBody) {
            outline.bodies().clear();
        }
        if (!labelled && text.length() > SENTENCE && text.endsWith(".")) {
            return false;
        }
        if (!outline.bodies().isEmpty()) {
            return outline.bodies().stream()
                    .anyMatch(body -> text.contains(body.value().name()));
        }
        Optional<Body> found = BodyWords.only(BRACKETS_BEHIND
                        .matcher(EDITION_BEFORE.matcher(text).replaceFirst("").replaceFirst("^[-\u2013 ]+", ""))
                        .replaceFirst(""))
                .filter(body -> !body.name().isEmpty());
        if (found.isEmpty()) {
            for (String part : PARTS.split(text)) {
                found = BodyWords.only(EDITION_BEFORE
                                .matcher(part.replaceFirst("^[-\u2013 ]+", "").strip())
                                .replaceFirst(""))
                        .filter(body -> !body.name().isEmpty());
                if (found.isPresent()) {
                    break;
                }
            }
        }
        if (found.isEmpty() && labelled && text.length() < 100) {
            found = Optional.of(Body.of(text));
        }
        sureBody |= labelled && found.isPresent();
        found.ifPresent(body -> outline.bodies().add(new WithPlace<>(body, line.place())));
        return found.isPresent();
    }

    private boolean people(String value, Optional<AttendanceStatus> status, PaperLine line) {
        List<Attendance> read = new ArrayList<>(MemberLine.read(value, status));
        if (read.isEmpty() && line.bullet()) {
            Person person = PersonCell.of(value.replace("((", "(").replace("))", ")"));
            if (NameList.person(person.name()).isPresent()) {
                read.add(Attendance.builder().person(person).status(status).build());
            }
        }
        for (Attendance each : read) {
            boolean plain = each.capacity().isEmpty()
                    && each.remark().isEmpty()
                    && office(each).isEmpty();
            add(member && plain ? each.withCapacity(Capacity.MEMBER) : each, line);
        }
        return !read.isEmpty();
    }

    private static Optional<Office> office(Attendance attendance) {
        return attendance.person().flatMap(Person::office);
    }

    private static boolean away(Attendance attendance) {
        return attendance.status().equals(Optional.of(AttendanceStatus.EXCUSED))
                || attendance.status().equals(Optional.of(AttendanceStatus.ABSENT));
    }

    /** One person may stand in several lists, among the members and among those who were not there. */
    private void add(Attendance attendance, PaperLine line) {
        List<WithPlace<Attendance>> all = outline.attendance();
        for (int i = 0; i < all.size(); i++) {
            Attendance other = all.get(i).value();
            boolean same = attendance
                    .person()
                    .filter(person -> other.person().filter(person::sameAs).isPresent())
                    .isPresent();
            if (same) {
                Attendance both =
                        attendance.status().isPresent() && !away(other) ? other.withStatus(attendance.status()) : other;
                both = both.capacity().isEmpty() ? both.withCapacity(attendance.capacity()) : both;
                both = both.chair().isEmpty() ? both.withChair(attendance.chair()) : both;
                both = both.person().flatMap(Person::party).isEmpty() ? both.withPerson(attendance.person()) : both;
                both = both.remark().isEmpty() ? both.withRemark(attendance.remark()) : both;
                all.set(i, new WithPlace<>(both, all.get(i).place()));
                return;
            }
        }
        all.add(new WithPlace<>(attendance, line.place()));
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
            Body body = here.body().orElseThrow();
            if (mistaken(body, most, times.keySet())) {
                outline.bodies().clear();
            }
            if (outline.bodies().isEmpty()) {
                outline.bodies().add(new WithPlace<>(body, line.place(body.name())));
                doubts.body(line.place(body.name()), body.name());
            }
            if (date.isEmpty()) {
                here.date().ifPresent(day -> doubts.date(line.place(), day));
                date = here.date();
                outline.place("date", line.place());
            }
            finish();
        }
    }

    /** Whether a line of the page was taken for the body that meets, where another made all decisions of the day. */
    private boolean mistaken(Body decides, int often, Set<DecisionHeading> decisions) {
        return !sureBody
                && often > 1
                && outline.bodies().stream()
                        .map(WithPlace::value)
                        .noneMatch(meets -> meets.sameAs(decides)
                                || decisions.stream()
                                        .anyMatch(other -> other.body()
                                                .filter(meets::sameAs)
                                                .isPresent()));
    }

    /** "Godkendelse af dagsorden for ØU den 7. december 2021" says who meets, and when. */
    void approved(List<PaperLine> lines) {
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
                if (date.isEmpty()) {
                    date = day;
                    place("date", agenda.group(2), line);
                }
                finish();
                return;
            }
        }
    }

    private void finish() {
        date = date.or(() -> likely);
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
