package dk.sagsgang.validation.meeting.attendance;

import dk.sagsgang.meeting.attendance.Capacity;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.Ballots;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.meeting.facts.Presences.Attendee;
import dk.sagsgang.validation.meeting.facts.VoteFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** ATT-004: Only a member who takes part in the item votes. */
public final class VoterTakesPart implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-004", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 14, stk. 1")
                    .and("Forvaltningsloven", "§ 3, stk. 3")
                    .andRegions("§ 12, stk. 1"))
            .withVariant("absent", Severity.ERROR)
            .withVariant("not-arrived", Severity.ERROR)
            .withVariant("left", Severity.ERROR)
            .withVariant("out", Severity.ERROR)
            .withVariant("disqualified", Severity.ERROR)
            .withVariant("not-member", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes().here()) {
            Ballots voters = vote.ballots();
            for (int b = 0; b < vote.vote().ballots().size(); b++) {
                Optional<Person> voter = vote.vote().ballots().get(b).person();
                if (voter.isEmpty() || !voters.first(b)) {
                    continue;
                }
                List<Attendee> entries = meeting.presences().of(voter.get());
                if (entries.size() == 1) {
                    String variant = variant(entries.get(0), vote.item());
                    if (!variant.isEmpty()) {
                        findings.at(
                                vote.place().at("ballots", b),
                                variant,
                                Argument.mark("number", vote.item().item().number()));
                    }
                }
            }
        }
    }

    private static String variant(Attendee voter, ItemFacts item) {
        return switch (voter.at(item)) {
            case NOT_YET_ARRIVED -> "not-arrived";
            case LEFT -> "left";
            case OUT_OF_THE_ROOM -> "out";
            case DISQUALIFIED -> "disqualified";
            case ABSENT -> "absent";
            case PRESENT -> voter.said(NO_MEMBERS) ? "not-member" : "";
        };
    }

    private static final Set<Capacity> NO_MEMBERS =
            Set.of(Capacity.OFFICIAL, Capacity.SECRETARY, Capacity.OBSERVER, Capacity.GUEST);
}
