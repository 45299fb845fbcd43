package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.identifier.MunicipalityCode;
import dk.sagsgang.party.BodyKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * MTG-030: A council has an odd number of members, within the bounds of the act.
 *
 * <p>From 9 to 31, in København to 55; how many residents a municipality has, which makes 19 of the 9, no document tells. The council
 * of a region has a number of its own in the act, and only that it is odd is asked.
 */
public final class CouncilHasLawfulSize implements MeetingRule {

    private static final int FEWEST = 9;
    private static final int MOST = 31;
    private static final int MOST_IN_COPENHAGEN = 55;
    private static final MunicipalityCode COPENHAGEN = MunicipalityCode.of("101");

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-030", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 5, stk. 1").andRegions("§ 8"))
            .forCouncils()
            .since(LocalDate.of(2008, Month.JANUARY, 1))
            .withVariant("even", Severity.ERROR)
            .withVariant("bounds", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<Integer> members = meeting.whoMeets().memberCount();
        if (!meeting.whoMeets().ofOneBody() || members.isEmpty()) {
            return;
        }
        Place place =
                meeting.meeting().memberCount().isPresent() ? Place.ROOT.at("memberCount") : Place.ROOT.at("bodies", 0);
        Argument count = Argument.number("members", members.get());
        if (members.get() % 2 == 0) {
            findings.at(place, "even", count);
        } else if (ofMunicipality(meeting) && (members.get() < FEWEST || members.get() > most(meeting))) {
            findings.at(
                    place, "bounds", count, Argument.number("fewest", FEWEST), Argument.number("most", most(meeting)));
        }
    }

    private static boolean ofMunicipality(MeetingFacts meeting) {
        return meeting.kinds()
                .kind(meeting.meeting().bodies().get(0))
                .filter(BodyKind.COUNCIL::equals)
                .isPresent();
    }

    /** A council whose municipality is not told may be that of København. */
    private static int most(MeetingFacts meeting) {
        return meeting.municipality().map(COPENHAGEN::sameAs).orElse(true) ? MOST_IN_COPENHAGEN : MOST;
    }
}
