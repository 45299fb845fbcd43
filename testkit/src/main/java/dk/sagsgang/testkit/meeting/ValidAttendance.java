package dk.sagsgang.testkit.meeting;

import dk.sagsgang.meeting.Signature;
import dk.sagsgang.meeting.attendance.Absence;
import dk.sagsgang.meeting.attendance.AbsenceNotice;
import dk.sagsgang.meeting.attendance.Attendance;
import dk.sagsgang.meeting.attendance.AttendanceBuilder;
import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.meeting.attendance.ItemPresence;
import dk.sagsgang.meeting.attendance.ItemPresenceBuilder;
import dk.sagsgang.meeting.attendance.PresenceChange;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.testkit.arbitrary.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Who takes part in a valid meeting, and who is in the room for which item.
 *
 * <p>More than half of the members are there throughout, so there is a quorum at every item.
 */
final class ValidAttendance {

    private static final LegalReference DISQUALIFICATION = LegalReference.builder()
            .printed("Forvaltningsloven § 3, stk. 1, nr. 1")
            .act("Forvaltningsloven")
            .paragraph("3")
            .subsection("1")
            .number("1")
            .build();

    private final MeetingPlan plan;
    private final Agenda agenda;
    private final List<Attendance> list = new ArrayList<>();
    private final List<Voter> voters = new ArrayList<>();
    private int named;

    ValidAttendance(MeetingPlan plan, Agenda agenda) {
        this.plan = plan;
        this.agenda = agenda;
        int steady = plan.members.size() / 2 + 1;
        for (int m = 0; m < plan.members.size(); m++) {
            member(plan.members.get(m), m < steady, m == 0);
        }
        plan.officials.forEach(office -> list.add(Attendance.builder()
                .person(person().withOffice(Office.of(office)))
                .status(status(AttendanceStatus.PRESENT))
                .capacity(Capacity.OFFICIAL)
                .build()));
    }

    List<Attendance> list() {
        return list;
    }

    /** The members and substitutes who are in the room for an item. */
    List<Person> voters(Agenda.Entry item) {
        return voters.stream()
                .filter(voter -> voter.inTheRoom().test(item.order()))
                .map(Voter::person)
                .toList();
    }

    List<Signature> signatures() {
        return voters.stream()
                .map(voter -> Signature.builder()
                        .person(voter.person())
                        .signed(plan.day.plusDays(1))
                        .build())
                .toList();
    }

    private void member(MemberPlan member, boolean steady, boolean chair) {
        boolean changes = !steady && !agenda.all().isEmpty() && plan.minutesEdition();
        boolean away = !steady && (member.part == MemberPlan.Part.EXCUSED || member.part == MemberPlan.Part.ABSENT);
        Person person = person().withParty(member.party);
        AttendanceBuilder entry = Attendance.builder()
                .person(person)
                .capacity(Capacity.MEMBER)
                .body(plan.bodies().size() > 1 ? plan.body : dk.sagsgang.party.Body.EMPTY)
                .remark(member.remark);
        if (chair) {
            entry.chair(ChairRole.CHAIR);
        }
        if (away) {
            boolean excused = member.part == MemberPlan.Part.EXCUSED;
            list.add(entry.label(excused ? "Afbud" : "")
                    .absence(Absence.builder()
                            .notice(excused ? AbsenceNotice.ON_THE_DAY : AbsenceNotice.NONE)
                            .reason(excused ? "Ferie" : "")
                            .build())
                    .status(member.part == MemberPlan.Part.EXCUSED ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT)
                    .build());
            if (member.substituted) {
                substitute(member, person);
            }
            return;
        }
        entry.status(status(AttendanceStatus.PRESENT));
        IntPredicate inTheRoom = changes ? change(member, entry) : order -> true;
        list.add(entry.build());
        voters.add(new Voter(person, inTheRoom));
    }

    private void substitute(MemberPlan member, Person absent) {
        Person person = person().withParty(member.party);
        list.add(Attendance.builder()
                .person(person)
                .capacity(Capacity.MEMBER)
                .status(member.substituteCame ? status(AttendanceStatus.PRESENT) : AttendanceStatus.ABSENT)
                .substituteFor(absent)
                .substituteRank("1. stedfortræder")
                .remark("Indkaldt som stedfortræder")
                .build());
        if (member.substituteCame) {
            voters.add(new Voter(person, order -> true));
        }
    }

    private IntPredicate change(MemberPlan member, AttendanceBuilder entry) {
        Agenda.Entry item = agenda.all().get(member.item % agenda.all().size());
        IntPredicate within = order -> order >= item.order() && order < item.end();
        return switch (member.part) {
            case ARRIVES -> told(member, entry, item, PresenceChange.ARRIVED, order -> order >= item.order());
            case ARRIVES_AFTER -> told(member, entry, item, PresenceChange.ARRIVED_AFTER, order -> order >= item.end());
            case LEAVES -> told(member, entry, item, PresenceChange.LEFT, order -> order < item.order());
            case LEAVES_AFTER -> told(member, entry, item, PresenceChange.LEFT_AFTER, order -> order < item.end());
            case OUT_FOR_ONE -> told(member, entry, item, PresenceChange.ABSENT, within.negate());
            case DISQUALIFIED -> told(member, entry, item, PresenceChange.DISQUALIFIED, within.negate());
            case THROUGHOUT, EXCUSED, ABSENT -> order -> true;
        };
    }

    private IntPredicate told(
            MemberPlan member,
            AttendanceBuilder entry,
            Agenda.Entry item,
            PresenceChange change,
            IntPredicate inTheRoom) {
        ItemPresenceBuilder presence =
                ItemPresence.builder().item(item.key()).change(change).time(member.time.filter(this::duringTheMeeting));
        if (change.equals(PresenceChange.DISQUALIFIED)) {
            presence.through(item.key()).law(DISQUALIFICATION).reason("Medlem af bestyrelsen for ansøgeren");
        }
        entry.addItems(presence.build());
        return inTheRoom;
    }

    /** Whether the meeting was on; one without an end is taken to last until midnight. */
    private boolean duringTheMeeting(LocalTime time) {
        int sinceStart = time.toSecondOfDay() - plan.start.toSecondOfDay();
        return sinceStart >= 0
                && plan.minutes.map(minutes -> sinceStart <= minutes * 60).orElse(true);
    }

    /** Before the meeting people are only summoned. */
    private AttendanceStatus status(AttendanceStatus atTheMeeting) {
        return plan.minutesEdition() ? atTheMeeting : AttendanceStatus.SUMMONED;
    }

    /** The next of people no two of whom have the same name. */
    private Person person() {
        int index = named++;
        String first = Words.FIRST_NAMES.get(index % Words.FIRST_NAMES.size());
        String last = Words.LAST_NAMES.get((index + plan.namesFrom) % Words.LAST_NAMES.size());
        return Person.of(first + " " + last);
    }

    private record Voter(Person person, IntPredicate inTheRoom) {}
}
