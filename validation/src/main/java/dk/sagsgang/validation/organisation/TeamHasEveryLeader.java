package dk.sagsgang.validation.organisation;

import dk.sagsgang.organisation.LeadershipTeam;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A leadership team has the leaders of all sections right under the unit that it leads. */
final class TeamHasEveryLeader implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-014", Severity.WARNING)
            .withVariant("section", Severity.WARNING)
            .withVariant("staff", Severity.INFO)
            .ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        List<LeadershipTeam> teams = model.model().leadershipTeams();
        for (int t = 0; t < teams.size(); t++) {
            LeadershipTeam team = teams.get(t);
            Optional<UnitFacts> led = team.unit().isBlank() ? model.onlyTop() : model.unit(team.unit());
            if (led.isPresent() && !team.seats().isEmpty()) {
                check(led.get(), new SeatCover(team, led.get()), Place.ROOT.at("leadershipTeams", t), findings);
            }
        }
    }

    private static void check(UnitFacts led, SeatCover cover, Place team, Findings findings) {
        List<UnitFacts> sections = new ArrayList<>();
        List<UnitFacts> staffs = new ArrayList<>();
        for (UnitFacts unit : led.children()) {
            boolean staff = unit.is(UnitKind.STAFF);
            if ((staff || unit.section()) && !unit.passing() && !cover.covers(unit)) {
                (staff ? staffs : sections).add(unit);
            }
        }
        tell("section", sections, team, findings);
        tell("staff", staffs, team, findings);
    }

    /** Told once for a team, however many it misses. */
    private static void tell(String variant, List<UnitFacts> missing, Place team, Findings findings) {
        if (!missing.isEmpty()) {
            findings.at(
                    team.at("seats"),
                    variant,
                    missing.get(0).called("unit"),
                    Argument.number("missing", missing.size()));
        }
    }
}
