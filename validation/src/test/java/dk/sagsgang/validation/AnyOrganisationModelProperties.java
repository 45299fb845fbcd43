package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.validation.organisation.OrganisationCheck;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.structure.StructureCheck;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyOrganisationModelProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Property(tries = 500)
    void everyOrganisationModelCanBeChecked(@ForAll("models") OrganisationModel model) {
        Report report = VALIDATOR.validate(model);

        assertThat(report.gaps()).isEmpty();
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(Rules.catalogue().find(finding.rule())).isPresent();
            assertThat(finding.location().pointer()).matches("(/[^/]+)*");
        });
    }

    @Property
    void aProfileSwitchesRulesOff(@ForAll("models") OrganisationModel model, @ForAll("rules") RuleId rule) {
        DocumentValidator without =
                DocumentValidator.with(Profile.named("p").with(RuleSetting.off(rule)), StructureCheck.none());

        assertThat(without.checkRules(model).findings())
                .isEqualTo(VALIDATOR.checkRules(model).findings().stream()
                        .filter(finding -> !finding.rule().equals(rule))
                        .toList());
    }

    @Provide
    Arbitrary<OrganisationModel> models() {
        return Slips.organisationModels();
    }

    @Provide
    Arbitrary<RuleId> rules() {
        return Arbitraries.of(OrganisationCheck.descriptions()).map(RuleDescription::id);
    }
}
