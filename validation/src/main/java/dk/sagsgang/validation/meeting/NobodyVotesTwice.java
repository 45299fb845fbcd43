package dk.sagsgang.validation.meeting;

import dk.sagsgang.meeting.Ballot;
import dk.sagsgang.party.Person;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** Nobody votes twice in one vote. */
final class NobodyVotesTwice implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ATT-007", Severity.ERROR);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        for (VoteFacts vote : meeting.votes()) {
            List<Ballot> ballots = vote.vote().ballots();
            for (int b = 1; b < ballots.size(); b++) {
                Optional<Person> voter = ballots.get(b).person();
                if (voter.isPresent()
                        && ballots.subList(0, b).stream()
                                .anyMatch(ballot -> ballot.person()
                                        .filter(voter.get()::sameAs)
                                        .isPresent())) {
                    findings.at(
                            vote.place().at("ballots", b),
                            Argument.mark("number", vote.item().item().number()));
                }
            }
        }
    }
}
