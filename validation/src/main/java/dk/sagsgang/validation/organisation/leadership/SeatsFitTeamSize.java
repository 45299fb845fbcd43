package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Optional;

/** ORG-013: The seats of a leadership team come to as many as the text says. */
public final class SeatsFitTeamSize implements OrganisationRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("ORG-013", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        List<LeadershipTeam> teams = model.model().leadershipTeams();
        for (int t = 0; t < teams.size(); t++) {
            Optional<Integer> size =
                    teams.get(t).size().filter(SeatsFitTeamSize::exact).flatMap(Count::value);
            Optional<Integer> seats = told(teams.get(t)) ? teams.get(t).seatCount() : Optional.empty();
            if (size.isPresent() && seats.isPresent() && !size.equals(seats)) {
                findings.at(
                        Place.ROOT.at("leadershipTeams", t).at("size"),
                        Argument.number("size", size.get()),
                        Argument.number("seats", seats.get()));
            }
        }
    }

    private static boolean told(LeadershipTeam team) {
        return !team.seats().isEmpty()
                && team.seats().stream()
                        .allMatch(seat ->
                                seat.number().map(SeatsFitTeamSize::exact).orElse(true));
    }

    private static boolean exact(Count count) {
        return !count.approximate().orElse(false);
    }
}
