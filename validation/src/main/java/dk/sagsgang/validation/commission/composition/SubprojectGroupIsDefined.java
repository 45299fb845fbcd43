package dk.sagsgang.validation.commission.composition;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.commission.project.Subproject;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.commission.facts.CommissionFacts;
import dk.sagsgang.validation.commission.facts.CommissionRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * COM-040: The working group of a subproject is one of the groups that the paper defines.
 *
 * <p>Only where the paper defines groups of that sort apart, and the subproject names one and says no more of it.
 */
public final class SubprojectGroupIsDefined implements CommissionRule {

    private static final RuleDescription DESCRIPTION =
            RuleDescription.of("COM-040", Severity.WARNING).ofAbsence();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(CommissionFacts facts, Findings findings) {
        List<Composition> defined =
                facts.commission().project().map(ProjectOrganisation::groups).orElse(List.of());
        if (defined.isEmpty()) {
            return;
        }
        Set<String> names = defined.stream().map(SubprojectGroupIsDefined::name).collect(Collectors.toSet());
        Set<String> sorts = names.stream().map(SubprojectGroupIsDefined::sort).collect(Collectors.toSet());
        List<Subproject> subprojects = facts.subprojects();
        for (int s = 0; s < subprojects.size(); s++) {
            Optional<Composition> group = subprojects.get(s).workingGroup();
            if (group.isPresent() && saysNoMore(group.get())) {
                String name = name(group.get());
                if (!name.isEmpty() && !names.contains(name) && sorts.contains(sort(name))) {
                    findings.at(
                            CommissionFacts.subproject(s).at("workingGroup"),
                            Argument.mark("subproject", markOrOrder(subprojects.get(s), s)));
                }
            }
        }
    }

    private static boolean saysNoMore(Composition group) {
        return group.seats().isEmpty()
                && group.text().blank()
                && group.chair().isEmpty()
                && group.memberCount().isEmpty();
    }

    private static String name(Composition group) {
        String name = group.name().isBlank() ? group.heading() : group.name();
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** "arbejdsgruppe" of "Arbejdsgruppe 2" and "arbejdsgruppen for data". */
    private static String sort(String name) {
        String first = name.split("[ :]", 2)[0];
        return first.endsWith("en") ? first.substring(0, first.length() - 1) : first;
    }

    private static String markOrOrder(Subproject subproject, int index) {
        return subproject.mark().isBlank() ? Integer.toString(index + 1) : subproject.mark();
    }
}
