package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.people.ListOfPeople;
import dk.sagsgang.exchange.paper.people.OfficeWords;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.attendance.OtherItems;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The people of a meeting: who was there, who sent apologies, who is a member, from the lists and sentences of the head. */
public final class HeadPeople {

    private static final QuickPattern AWAY_FROM = QuickPattern.compile(
            "^([^,]{3,60}?)(?:,| [-\u2013]) ((?:fraværende|ikke til ?stede|inhabil) (?:under|i|ved|på|til|fra) .{5,60})$");

    /** What somebody sits there for, and no work. */
    private static final QuickPattern OF_SEATS = QuickPattern.compile(
            "(?iu)(?:[\\p{L}-]+ )?[\\p{L}-]*(?:repræsentant|valgte?|medlem|formand)(?: (?:for|fra|af) .*)?");

    private static final int MANY = 3;

    /** So many are no chance. */
    private static final int ROW = 5;

    private final MeetingOutline outline;
    private boolean members;
    private boolean member;
    /** Whether they are listed by whom they stand for. */
    private boolean group;
    /** Whether the label says that they are members. */
    private boolean listed;
    /** What those of the list are who are no members. */
    private Optional<Capacity> others = Optional.empty();

    private String under = "";
    private Set<PaperLine> remarked = Set.of();
    private final ToldPeople told;
    private final EmptyBoxes boxes = new EmptyBoxes();
    private final ListOfMembers roster = new ListOfMembers();

    public HeadPeople(MeetingOutline outline) {
        this.outline = outline;
        this.told = new ToldPeople(outline, this);
    }

    /** The label that people are listed under from here on, as printed. */
    void under(String printed) {
        String label = printed.strip();
        under = label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    /** Takes the people behind a label; gives back whether the words are people. */
    public boolean labelled(String meaning, String value, PaperLine line) {
        if (meaning.equals("secretary") || meaning.equals("chairing")) {
            return duty(meaning.equals("secretary"), value, line);
        }
        // Who takes part in a meeting is a member, where no list says who the members are.
        member = meaning.equals("present") || meaning.equals("group")
                ? !members
                : meaning.equals("members") || meaning.equals("summoned") || meaning.equals("substitutes");
        members |= meaning.equals("members");
        group = meaning.equals("group");
        listed = meaning.equals("members");
        // Nine who are invited, and nobody else is named, are those who meet.
        boolean all = meaning.equals("guests") && nobody() && many(value) && !members;
        member |= all;
        others = all ? Optional.empty() : other(meaning);
        boolean read = listed(value, status(meaning), line);
        if (read && !listed) {
            roster.other(meaning);
        }
        return read;
    }

    /** Whether nobody is listed yet but who leads the meeting or writes of it. */
    private boolean nobody() {
        return outline.attendance().stream()
                .allMatch(each -> each.value().status().isEmpty()
                        && each.value()
                                .capacity()
                                .filter(Capacity.MEMBER::equals)
                                .isEmpty());
    }

    private static Optional<Capacity> other(String meaning) {
        return switch (meaning) {
            case "officials" -> Optional.of(Capacity.OFFICIAL);
            case "guests" -> Optional.of(Capacity.GUEST);
            case "observers" -> Optional.of(Capacity.OBSERVER);
            default -> Optional.empty();
        };
    }

    /** Who writes the minutes (referent), or leads this meeting (dirigent, ordstyrer, mødeleder). */
    private boolean duty(boolean secretary, String value, PaperLine line) {
        List<Attendance> read = LineOfPeople.read(value, Optional.empty(), line, false);
        if (read.isEmpty()) {
            return known(value, secretary);
        }
        for (Attendance each : read) {
            Attendance labelled = each.withLabel(under);
            add(
                    secretary
                            ? labelled.withCapacity(Capacity.SECRETARY)
                            : labelled.chair().isPresent() ? labelled : labelled.withChair(ChairRole.ACTING_CHAIR),
                    line);
        }
        return true;
    }

    /** "Referent: BL", "Mødeleder: Anne": one of those who are listed, by the initials or the first name alone. */
    private boolean known(String value, boolean secretary) {
        List<WithPlace<Attendance>> all = outline.attendance();
        int found = -1;
        for (int i = 0; i < all.size(); i++) {
            Optional<Person> person = all.get(i).value().person();
            boolean called = person.filter(
                            who -> who.initials().equals(value) || who.name().startsWith(value + " "))
                    .isPresent();
            if (called && found >= 0) {
                return false;
            }
            found = called ? i : found;
        }
        if (found < 0 || value.isEmpty()) {
            return false;
        }
        Attendance one = all.get(found).value();
        Attendance told = secretary
                ? one.capacity().equals(Optional.of(Capacity.MEMBER)) ? one : one.withCapacity(Capacity.SECRETARY)
                : one.chair().isPresent() ? one : one.withChair(ChairRole.ACTING_CHAIR);
        all.set(
                found,
                new WithPlace<>(
                        told.remark().isEmpty() ? told.withRemark(under) : told,
                        all.get(found).place()));
        return true;
    }

    /** Whether a value names so many that they are a whole list. */
    public static boolean many(String value) {
        return ListOfPeople.read(LineOfPeople.names(value), Optional.empty()).size() >= MANY;
    }

    private static Optional<AttendanceStatus> status(String meaning) {
        return switch (meaning) {
            case "present", "group", "others", "guests", "observers", "substitutes" ->
                Optional.of(AttendanceStatus.PRESENT);
            case "summoned" -> Optional.of(AttendanceStatus.SUMMONED);
            case "excused" -> Optional.of(AttendanceStatus.EXCUSED);
            case "absent" -> Optional.of(AttendanceStatus.ABSENT);
            default -> Optional.empty();
        };
    }

    /** Takes lines of an item about who is away: sentences, and names alone. */
    public void away(List<PaperLine> lines) {
        under("");
        lines.forEach(this::away);
    }

    private void away(PaperLine line) {
        if (!told(line) && NameList.people(line.text()).isPresent()) {
            labelled("absent", line.text(), line);
        }
    }

    /** A sentence that says who was at the meeting and who was not, or took no part in one item. */
    public boolean told(PaperLine line) {
        return told.read(line);
    }

    /** A sentence below a list that says at which item somebody came or left: it is none of the list. */
    boolean movement(PaperLine line) {
        List<Presence> moved = OtherItems.read(line.text(), line.place());
        outline.presences().addAll(moved);
        return !moved.isEmpty();
    }

    /** "Anne Holm (A) - fraværende under punkt 61": listed with those who were away, and there for the rest. */
    private List<Attendance> ofItems(String names, PaperLine line) {
        Matcher away = AWAY_FROM.matcher(names);
        if (!away.matches()) {
            return List.of();
        }
        List<Presence> presences = OtherItems.read(away.group(1) + " var " + away.group(2), line.place());
        outline.presences().addAll(presences);
        return presences.stream()
                .map(presence -> Attendance.builder()
                        .person(presence.person())
                        .status(AttendanceStatus.PRESENT)
                        .remark(away.group(2))
                        .build())
                .toList();
    }

    /** Lines of lists in which what stands behind a name says whom they stand for. */
    void remarked(Set<PaperLine> lines) {
        remarked = lines;
    }

    /** Whether a line is of such a list. */
    boolean remarked(PaperLine line) {
        return remarked.contains(line);
    }

    /** A line without a label that is a whole row of members with their parties. */
    boolean row(PaperLine line) {
        List<Attendance> read = ListOfPeople.read(line.text(), Optional.empty());
        boolean row = read.size() >= ROW
                && read.stream()
                        .allMatch(each -> each.person().flatMap(Person::party).isPresent());
        if (row) {
            read.forEach(each -> add(each.withCapacity(Capacity.MEMBER), line));
        }
        return row;
    }

    private boolean listed(String value, Optional<AttendanceStatus> status, PaperLine line) {
        List<Attendance> read = new ArrayList<>(ofItems(LineOfPeople.names(value), line));
        if (read.isEmpty()) {
            read.addAll(LineOfPeople.read(value, status, line, remarked.contains(line)));
        }
        boxes.hear(value, status, read);
        for (Attendance each : read) {
            outline.presences().addAll(PresenceRemarks.of(each, line.place()));
            boolean plain = each.capacity().isEmpty()
                    && (each.remark().isEmpty()
                            || each.remark().startsWith("supp")
                            || !OfficeWords.behind(each.remark()))
                    && (office(each)
                                    .filter(office -> !OF_SEATS.matches(office.title()))
                                    .isEmpty()
                            || listed && each.chair().isPresent());
            Attendance labelled = each.withLabel(under);
            Attendance told =
                    each.capacity().isPresent() || others.isEmpty() ? labelled : labelled.withCapacity(others);
            boolean sits = plain
                    || each.capacity().isEmpty()
                            && (each.chair().isPresent() || ofParty(each) || group || worksCouncil());
            Attendance one = member && sits ? labelled.withCapacity(Capacity.MEMBER) : told;
            add(one, line);
            if (listed) {
                roster.hear(one, line);
            }
        }
        return !read.isEmpty();
    }

    /** In a council of leaders and employees those who are employed are members too. */
    private boolean worksCouncil() {
        return outline.bodies().stream()
                .anyMatch(body -> body.value().kind().equals(Optional.of(BodyKind.WORKS_COUNCIL)));
    }

    private static boolean ofParty(Attendance attendance) {
        return attendance.person().flatMap(Person::party).isPresent();
    }

    private static Optional<Office> office(Attendance attendance) {
        return attendance.person().flatMap(Person::office);
    }

    /** Takes what the paper is, by which an empty box tells of somebody. */
    void finish(Optional<Edition> edition) {
        boxes.tell(edition, outline.attendance());
    }

    /** Takes all lines of the paper, by which a list of members says who was there or who sits in the body. */
    public void members(List<PaperLine> lines) {
        roster.tell(outline, lines);
    }

    void add(Attendance attendance, PaperLine line) {
        MergedPeople.add(attendance, line, outline.attendance());
    }
}
