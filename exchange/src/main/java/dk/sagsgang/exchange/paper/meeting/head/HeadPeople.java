package dk.sagsgang.exchange.paper.meeting.head;

import dk.sagsgang.exchange.outline.MeetingOutline;
import dk.sagsgang.exchange.outline.PersonCell;
import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.meeting.line.MemberLine;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.NameList;
import dk.sagsgang.exchange.text.Sentences;
import dk.sagsgang.exchange.text.attendance.AttendanceLines;
import dk.sagsgang.exchange.text.attendance.OtherItems;
import dk.sagsgang.exchange.text.attendance.Presence;
import dk.sagsgang.meeting.attendance.Absence;
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

    /** The name of the municipality at the foot of a page, which a transcript runs into the last member. */
    private static final QuickPattern MUNICIPALITY_BEHIND =
            QuickPattern.compile("(?<=\\)) \\p{Lu}[\\p{L}-]+ [Kk]ommune$");

    /** Whom they stand for, before some of a list: "Forældrevalgte: Anne Holm, Bo Lund". */
    private static final QuickPattern GROUP_BEFORE =
            QuickPattern.compile("^\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,4} ?: (?=\\p{Lu})");

    private static final QuickPattern AWAY_FROM = QuickPattern.compile(
            "^([^,]{3,60}?)(?:,| [-\u2013]) ((?:fraværende|ikke til ?stede|inhabil) (?:under|i|ved|på|til|fra) .{5,60})$");

    private static final int MANY = 3;

    /** So many are no chance. */
    private static final int ROW = 5;

    private final MeetingOutline outline;
    private boolean members;
    private boolean member;
    private boolean official;
    private boolean guest;
    private String under = "";
    private Set<PaperLine> remarked = Set.of();

    public HeadPeople(MeetingOutline outline) {
        this.outline = outline;
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
                : meaning.equals("members") || meaning.equals("summoned");
        members |= meaning.equals("members");
        official = meaning.equals("officials");
        // Nine who are invited, and nobody else is named, are those who meet.
        boolean all = meaning.equals("guests") && outline.attendance().isEmpty() && many(value) && !members;
        guest = meaning.equals("guests") && !all;
        member |= all;
        return listed(value, status(meaning), line);
    }

    /** Who writes the minutes (referent), or leads this meeting (dirigent, ordstyrer, mødeleder). */
    private boolean duty(boolean secretary, String value, PaperLine line) {
        Optional<Person> person = NameList.person(value);
        person.ifPresent(who -> add(
                Attendance.builder()
                        .person(who)
                        .label(under)
                        .capacity(secretary ? Optional.of(Capacity.SECRETARY) : Optional.empty())
                        .chair(secretary ? Optional.empty() : Optional.of(ChairRole.ACTING_CHAIR))
                        .build(),
                line));
        return person.isPresent();
    }

    /** Whether a value names so many that they are a whole list. */
    public static boolean many(String value) {
        return MemberLine.read(MUNICIPALITY_BEHIND.matcher(value).replaceFirst(""), Optional.empty())
                        .size()
                >= MANY;
    }

    private static Optional<AttendanceStatus> status(String meaning) {
        return switch (meaning) {
            case "present", "group", "others", "guests" -> Optional.of(AttendanceStatus.PRESENT);
            case "summoned" -> Optional.of(AttendanceStatus.SUMMONED);
            case "excused" -> Optional.of(AttendanceStatus.EXCUSED);
            case "absent" -> Optional.of(AttendanceStatus.ABSENT);
            default -> Optional.empty();
        };
    }

    /** A line of an item about who is away: a sentence, or names alone. */
    void away(PaperLine line) {
        if (!told(line) && NameList.people(line.text()).isPresent()) {
            labelled("absent", line.text(), line);
        }
    }

    /** A sentence that says who was not at the meeting, or took no part in one item. */
    public boolean told(PaperLine line) {
        boolean known = false;
        for (String sentence : Sentences.of(line.text())) {
            List<Presence> ofItems = OtherItems.read(sentence, line.place());
            outline.presences().addAll(ofItems);
            known |= !ofItems.isEmpty();
            for (Presence presence : AttendanceLines.presences(sentence, line.place())) {
                Optional<AttendanceStatus> status = presence.kind() == Presence.Kind.EXCUSED
                        ? Optional.of(AttendanceStatus.EXCUSED)
                        : presence.kind() == Presence.Kind.ABSENT
                                ? Optional.of(AttendanceStatus.ABSENT)
                                : Optional.empty();
                if (presence.kind() == Presence.Kind.SUBSTITUTE) {
                    add(
                            Attendance.builder()
                                    .person(presence.person())
                                    .status(AttendanceStatus.PRESENT)
                                    .substituteFor(presence.other())
                                    .build(),
                            line);
                    known = true;
                } else if (status.isPresent()) {
                    add(
                            Attendance.builder()
                                    .person(presence.person())
                                    .label(line.text().contains(presence.word() + ":") ? presence.word() : "")
                                    .status(status)
                                    .absence(
                                            presence.reason().isEmpty()
                                                    ? Optional.empty()
                                                    : Optional.of(Absence.builder()
                                                            .reason(presence.reason())
                                                            .build()))
                                    .build(),
                            line);
                    known = true;
                }
            }
        }
        return known;
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
        List<Attendance> read = MemberLine.read(line.text(), Optional.empty());
        boolean row = read.size() >= ROW
                && read.stream()
                        .allMatch(each -> each.person().flatMap(Person::party).isPresent());
        if (row) {
            read.forEach(each -> add(each.withCapacity(Capacity.MEMBER), line));
        }
        return row;
    }

    private boolean listed(String value, Optional<AttendanceStatus> status, PaperLine line) {
        String names = MUNICIPALITY_BEHIND.matcher(value).replaceFirst("");
        List<Attendance> read = new ArrayList<>(
                remarked.contains(line)
                        ? RemarkedPeople.read(value, status).stream().toList()
                        : MemberLine.read(names, status));
        if (read.isEmpty()) {
            read.addAll(MemberLine.read(GROUP_BEFORE.matcher(names).replaceFirst(""), status));
        }
        if (read.isEmpty()) {
            read.addAll(FirstNames.read(names, status));
        }
        if (read.isEmpty() && line.bullet()) {
            Person person = PersonCell.of(value.replace("((", "(").replace("))", ")"));
            if (NameList.person(person.name()).isPresent()) {
                read.add(Attendance.builder().person(person).status(status).build());
            }
        }
        if (read.isEmpty()) {
            read.addAll(ofItems(names, line));
        }
        for (Attendance each : read) {
            boolean plain = each.capacity().isEmpty()
                    && (each.remark().isEmpty() || each.remark().startsWith("supp"))
                    && office(each).isEmpty();
            Attendance labelled = each.withLabel(under);
            Attendance told = each.capacity().isPresent() || !official && !guest
                    ? labelled
                    : labelled.withCapacity(official ? Capacity.OFFICIAL : Capacity.GUEST);
            boolean sits = plain || each.capacity().isEmpty() && (each.chair().isPresent() || worksCouncil());
            add(member && sits ? labelled.withCapacity(Capacity.MEMBER) : told, line);
        }
        return !read.isEmpty();
    }

    /** In a council of leaders and employees those who are employed are members too. */
    private boolean worksCouncil() {
        return outline.bodies().stream()
                .anyMatch(body -> body.value().kind().equals(Optional.of(BodyKind.WORKS_COUNCIL)));
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
                boolean says = attendance.status().isPresent() && !away(other);
                Attendance both = says ? other.withStatus(attendance.status()) : other;
                both = says && !attendance.label().isEmpty() || both.label().isEmpty()
                        ? both.withLabel(attendance.label())
                        : both;
                both = both.absence().isEmpty() ? both.withAbsence(attendance.absence()) : both;
                both = both.substituteFor().isEmpty() ? both.withSubstituteFor(attendance.substituteFor()) : both;
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
}
