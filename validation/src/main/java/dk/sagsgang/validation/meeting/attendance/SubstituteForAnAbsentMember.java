package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** ATT-009: A substitute stands in for a member who is absent. */
public final class SubstituteForAnAbsentMember implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-009", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 15, stk. 1-3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 14, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 28, stk. 2-3")
                    .andRegions("§ 12, stk. 1"))
            .withVariant("both-present", Severity.WARNING)
            .withVariant("two-for-one", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Attendee> substitutes = new ArrayList<>();
        for (Attendee attendee : meeting.presences().attendees()) {
            Optional<Person> member = attendee.attendance().substituteFor();
            boolean came = attendee.attendance()
                    .status()
                    .filter(AttendanceStatus.PRESENT::equals)
                    .isPresent();
            if (member.isEmpty() || !came || attendee.changes()) {
                continue;
            }
            boolean memberPresentThroughout = meeting.presences().of(member.get()).stream()
                    .anyMatch(entry -> !entry.changes()
                            && entry.attendance()
                                    .status()
                                    .filter(AttendanceStatus.PRESENT::equals)
                                    .isPresent());
            if (memberPresentThroughout) {
                findings.at(attendee.place().at("substituteFor"), "both-present");
            } else if (substitutes.stream().anyMatch(other -> ofTheSameMember(attendee, other))) {
                findings.at(attendee.place().at("substituteFor"), "two-for-one");
            }
            substitutes.add(attendee);
        }
    }

    /** At a joint meeting a member of two bodies may have a substitute in each. */
    private static boolean ofTheSameMember(Attendee one, Attendee other) {
        Person member = one.attendance().substituteFor().orElseThrow();
        return one.attendance().body().equals(other.attendance().body())
                && other.attendance().substituteFor().filter(member::sameAs).isPresent();
    }
}
