package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.party.Roster;
import dk.sagsgang.party.RosterBody;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * MTG-021: A standing committee has a fixed odd number of members, at most half of the council's.
 *
 * <p>No document shows the lawful exceptions for sure: a group that loses its majority may name supernumerary members (§ 27, stk.
 * 3), and the minister may allow another form for a term (§ 65 c). So it is a warning. Only the five municipalities of § 64 may
 * depart from it by their statute.
 */
public final class CommitteeHasOddSize implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-021", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 17, stk. 1"))
            .forBodies(BodyKind.STANDING_COMMITTEE, BodyKind.FINANCE_COMMITTEE)
            .butNotIn(
                    MunicipalityCode.of("101"),
                    MunicipalityCode.of("147"),
                    MunicipalityCode.of("461"),
                    MunicipalityCode.of("751"),
                    MunicipalityCode.of("851"))
            .withVariant("even", Severity.WARNING)
            .withVariant("more-than-half", Severity.WARNING)
            .askingRoster();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        List<Body> bodies = meeting.meeting().bodies();
        if (bodies.size() != 1 || supernumerary(meeting)) {
            return;
        }
        Optional<Integer> members = meeting.whoMeets().memberCount();
        if (members.isEmpty()) {
            findings.lacksRoster();
            return;
        }
        Place place =
                meeting.meeting().memberCount().isPresent() ? Place.ROOT.at("memberCount") : Place.ROOT.at("bodies", 0);
        Argument body = Argument.body("body", bodies.get(0).label());
        if (members.get() % 2 == 0) {
            findings.at(place, "even", body, Argument.number("members", members.get()));
        }
        Optional<Integer> council = meeting.roster().flatMap(Roster::council).flatMap(RosterBody::size);
        if (council.isEmpty()) {
            findings.lacksRoster();
        } else if (members.get() * 2L > council.get()) {
            findings.at(
                    place,
                    "more-than-half",
                    body,
                    Argument.number("members", members.get()),
                    Argument.number("council", council.get()));
        }
    }

    /** Whether a member is said to be there above the fixed number, as § 27, stk. 3 lets a group ask. */
    private static boolean supernumerary(MeetingFacts meeting) {
        return meeting.meeting().attendance().stream()
                .anyMatch(entry -> entry.remark().toLowerCase(Locale.ROOT).contains("overtallig"));
    }
}
