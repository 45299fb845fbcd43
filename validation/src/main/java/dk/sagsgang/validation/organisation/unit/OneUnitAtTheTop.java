package dk.sagsgang.validation.organisation.unit;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.UnitKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.organisation.facts.OrganisationFacts;
import dk.sagsgang.validation.organisation.facts.OrganisationRule;
import dk.sagsgang.validation.organisation.facts.UnitFacts;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Set;

/** ORG-004: An organisation has one unit at the top. */
public final class OneUnitAtTheTop implements OrganisationRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ORG-004", Severity.INFO);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(OrganisationFacts model, Findings findings) {
        // Where no unit belongs to another, the paper lists units and draws no tree; an excerpt may leave out the top.
        OrganisationModel paper = model.model();
        if (!paper.topPrinted().orElse(!paper.excerpt().orElse(false))
                || model.units().stream().allMatch(unit -> unit.unit().parent().isBlank())) {
            return;
        }
        List<UnitFacts> tops = model.tops();
        if (tops.size() > 1 && !sideBySide(tops)) {
            UnitFacts second = tops.get(1);
            findings.at(
                    second.place(),
                    Argument.number("tops", tops.size()),
                    tops.get(0).called("first"),
                    second.called("second"));
        }
    }

    /**
     * Whether several of one kind stand at the top, or units of which no kind is told, such as districts: what they belong
     * to, such as the municipality, is not printed.
     */
    private static boolean sideBySide(List<UnitFacts> tops) {
        List<UnitKind> kinds =
                tops.stream().flatMap(top -> top.unit().kind().stream()).toList();
        return kinds.isEmpty() || kinds.size() > Set.copyOf(kinds).size();
    }
}
