package dk.sagsgang.validation;

import dk.sagsgang.validation.archive.ArchiveRules;
import dk.sagsgang.validation.commission.CommissionCheck;
import dk.sagsgang.validation.meeting.MeetingCheck;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.profile.ProfileRules;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureRules;
import dk.sagsgang.validation.suppression.SuppressionRules;
import dk.sagsgang.validation.text.TextCheck;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this library. */
public final class Rules {

    private static final RuleCatalogue CATALOGUE = new RuleCatalogue(Stream.of(
                    ReadingRules.ALL,
                    StructureRules.ALL,
                    ProfileRules.ALL,
                    SuppressionRules.ALL,
                    ArchiveRules.descriptions(),
                    MeetingCheck.descriptions(),
                    CommissionCheck.descriptions(),
                    OrganisationCheck.descriptions(),
                    TextCheck.descriptions())
            .<RuleDescription>flatMap(Collection::stream)
            .toList());

    private Rules() {}

    /** Every rule there is, with what it rests on and how grave it is. */
    public static RuleCatalogue catalogue() {
        return CATALOGUE;
    }

    /** The families of rule ids, in the order in which a document meets them. */
    public static List<String> families() {
        return CATALOGUE.rules().stream()
                .map(rule -> rule.id().family())
                .distinct()
                .toList();
    }
}
