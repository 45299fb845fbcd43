package dk.sagsgang.validation.organisation.leadership;

import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.organisation.leadership.Leadership;
import dk.sagsgang.organisation.leadership.LeadershipRole;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ORG-028: A leader leads as many as there are units for. */
public final class SpanFitsUnits implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-028", Severity.INFO);

    /** What those lead who have a role; the others' tells nothing. */
    private static final Map<LeadershipRole, List<UnitKind>> LED = Map.of(
            LeadershipRole.TEAM_LEADER, List.of(UnitKind.TEAM),
            LeadershipRole.DEPARTMENT_LEADER, List.of(UnitKind.DEPARTMENT, UnitKind.SUBDEPARTMENT),
            LeadershipRole.SECTION_LEADER,
                    List.of(UnitKind.SECTION, UnitKind.EXECUTION_SECTION, UnitKind.AUTHORITY_SECTION),
            LeadershipRole.EXECUTION_LEADER, List.of(UnitKind.EXECUTION_SECTION),
            LeadershipRole.AUTHORITY_LEADER, List.of(UnitKind.AUTHORITY_SECTION),
            LeadershipRole.INSTITUTION_LEADER, List.of(UnitKind.INSTITUTION),
            LeadershipRole.AREA_LEADER, List.of(UnitKind.AREA));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        for (UnitFacts unit : model.units()) {
            List<Leadership> leadership = unit.unit().leadership();
            // Where several lead, the units are shared among them.
            if (leadership.size() == 1 && leadership.get(0).number().isEmpty()) {
                check(unit, leadership.get(0), findings);
            }
        }
    }

    private static void check(UnitFacts unit, Leadership leader, Findings findings) {
        Optional<Integer> span = leader.span()
                .filter(count -> !count.approximate().orElse(false))
                .flatMap(Count::value);
        List<UnitKind> kinds =
                leader.spanRole().map(role -> LED.getOrDefault(role, List.of())).orElse(List.of());
        if (span.isEmpty() || kinds.isEmpty()) {
            return;
        }
        int units = 0;
        for (UnitFacts child : unit.children()) {
            Optional<UnitKind> kind = child.unit().kind().filter(UnitKind::known);
            if (kind.isEmpty() || child.passing() || shared(child)) {
                return;
            }
            units += kinds.contains(kind.get()) ? 1 : 0;
        }
        if (units > 0 && units != span.get()) {
            findings.at(
                    unit.place().at("leadership", 0).at("span"),
                    unit.called("unit"),
                    Argument.number("span", span.get()),
                    Argument.number("units", units));
        }
    }

    /** Whether a unit has more than one leader. */
    private static boolean shared(UnitFacts unit) {
        return unit.unit().leadership().size() > 1
                || unit.unit().leadership().stream()
                        .anyMatch(leader -> leader.number().isPresent());
    }
}
