package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.AttendanceStatus;
import dk.sagsgang.meeting.attendance.ChairRole;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * ATT-012: A body has one chair at a meeting.
 *
 * <p>Of bodies that meet together each has its own, and where one of the two was away or left the other led in that place.
 */
public final class OneChair implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-012", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Map<Optional<Body>, Person> chairs = new HashMap<>();
        for (Attendee attendee : meeting.presences().attendees()) {
            Optional<Person> person = attendee.attendance().person();
            Optional<Body> body = attendee.attendance().body();
            if (person.isEmpty()
                    || !chairs(attendee)
                    || (body.isEmpty() && !meeting.whoMeets().ofOneBody())) {
                continue;
            }
            Person before = chairs.putIfAbsent(body, person.get());
            if (before != null && !before.sameAs(person.get())) {
                findings.at(attendee.place().at("chair"));
            }
        }
    }

    private static boolean chairs(Attendee attendee) {
        return attendee.attendance().chair().filter(ChairRole.CHAIR::equals).isPresent()
                && !attendee.changes()
                && attendee.attendance().substituteFor().isEmpty()
                && attendee.attendance().status().filter(AWAY::contains).isEmpty();
    }

    private static final Set<AttendanceStatus> AWAY = Set.of(AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT);
}
