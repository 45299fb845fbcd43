package dk.sagsgang.validation;

import dk.sagsgang.report.Coverage.Layer;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.archive.rules.ArchiveRules;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.host.HostRules;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.profile.ProfileRules;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.Rule;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureRules;
import dk.sagsgang.validation.suppression.SuppressionRules;
import dk.sagsgang.validation.text.TextCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of this library.
 *
 * <p>{@code Rules.catalogue().find(RuleId.of("DEC-001"))} is the description of the rule that minutes decide every
 * point that was recommended.
 */
public final class Rules {

    private static final RuleCatalogue CATALOGUE = new RuleCatalogue()
            .with(Layer.READING, ReadingRules.ALL)
            .with(Layer.STRUCTURE, StructureRules.ALL)
            .with(Layer.RULES, ProfileRules.ALL)
            .with(Layer.RULES, SuppressionRules.ALL)
            .with(Layer.ACROSS_DOCUMENTS, ArchiveRules.descriptions())
            .with(Layer.RULES, MeetingCheck.descriptions())
            .with(Layer.RULES, CommissionCheck.descriptions())
            .with(Layer.RULES, OrganisationCheck.descriptions())
            .with(Layer.RULES, TextCheck.descriptions());

    private Rules() {}

    /** Every rule there is, with what it rests on and how grave it is. */
    public static RuleCatalogue catalogue() {
        return CATALOGUE;
    }

    /** The same with the rules of a host. */
    public static RuleCatalogue catalogueAnd(HostRules hostRules) {
        List<RuleDescription> all = hostRules.descriptions();
        if (all.isEmpty()) {
            return CATALOGUE;
        }
        Set<RuleId> archives = hostRules.forArchives().stream()
                .map(Rule::description)
                .map(RuleDescription::id)
                .collect(Collectors.toSet());
        return CATALOGUE
                .with(
                        Layer.RULES,
                        all.stream()
                                .filter(rule -> !archives.contains(rule.id()))
                                .toList())
                .with(
                        Layer.ACROSS_DOCUMENTS,
                        all.stream()
                                .filter(rule -> archives.contains(rule.id()))
                                .toList());
    }

    /** The families of rule ids, in the order in which a document meets them. */
    public static List<String> families() {
        return CATALOGUE.rules().stream()
                .map(rule -> rule.id().family())
                .distinct()
                .toList();
    }
}
