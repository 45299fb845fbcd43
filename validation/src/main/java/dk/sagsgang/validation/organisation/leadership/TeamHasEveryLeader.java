package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * ORG-014: A leadership team has the leaders of all sections right under the unit it leads, and of units like those it
 * names.
 */
public final class TeamHasEveryLeader implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-014", Severity.WARNING)
            .withVariant("section", Severity.WARNING)
            .withVariant("sibling", Severity.INFO)
            .withVariant("staff", Severity.INFO)
            .ofAbsence();

    /** Kinds of units of which a team has every leader or a chosen few. */
    private static final List<UnitKind> ALL_OR_FEW =
            List.of(UnitKind.DIRECTORATE, UnitKind.ADMINISTRATION, UnitKind.AREA, UnitKind.DEPARTMENT, UnitKind.CENTRE);

    /** A unit has few teams; a document that was made to give it thousands is not asked of each. */
    private static final int MOST_TEAMS = 16;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        List<LeadershipTeam> teams = model.model().leadershipTeams();
        Map<UnitFacts, Integer> teamsOf = new HashMap<>();
        for (int t = 0; t < teams.size(); t++) {
            LeadershipTeam team = teams.get(t);
            Optional<UnitFacts> led = team.unit().isBlank() ? model.onlyTop() : model.unit(team.unit());
            if (led.isEmpty() || team.seats().isEmpty()) {
                continue;
            }
            if (teamsOf.merge(led.get(), 1, Integer::sum) > MOST_TEAMS) {
                findings.beyondLimit();
            } else {
                check(led.get(), new SeatCover(team, led.get()), Place.ROOT.at("leadershipTeams", t), findings);
            }
        }
    }

    private static void check(UnitFacts led, SeatCover cover, Place team, Findings findings) {
        List<UnitFacts> sections = new ArrayList<>();
        List<UnitFacts> staffs = new ArrayList<>();
        for (UnitFacts unit : led.children()) {
            boolean staff = unit.is(UnitKind.STAFF);
            if ((staff || unit.section()) && !unit.passing() && !cover.isAbove(unit) && !cover.covers(unit)) {
                (staff ? staffs : sections).add(unit);
            }
        }
        tell("section", sections, team, findings);
        tell("staff", staffs, team, findings);
        for (UnitKind kind : ALL_OR_FEW) {
            tell("sibling", missing(led, kind, cover), team, findings);
        }
    }

    /** Units of a kind without a seat, where the seats name two of that kind or more, and more than have none. */
    private static List<UnitFacts> missing(UnitFacts led, UnitKind kind, SeatCover cover) {
        List<UnitFacts> missing = new ArrayList<>();
        int named = 0;
        for (UnitFacts unit : led.children()) {
            if (unit.is(kind) && !unit.passing()) {
                named += cover.names(unit) ? 1 : 0;
                if (!cover.covers(unit) && !vacant(unit)) {
                    missing.add(unit);
                }
            }
        }
        return named >= 2 && missing.size() < named ? missing : List.of();
    }

    private static boolean vacant(UnitFacts unit) {
        return unit.unit().leadership().stream()
                .anyMatch(leader -> leader.vacant().orElse(false));
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
