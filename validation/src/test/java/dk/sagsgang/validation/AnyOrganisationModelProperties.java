package dk.sagsgang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.SagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SagsgangDomain.class)
class AnyOrganisationModelProperties {

    private static final DocumentValidator VALIDATOR = DocumentValidator.standard();

    @Property(tries = 500)
    void everyOrganisationModelCanBeChecked(@ForAll OrganisationModel model) {
        Report report = VALIDATOR.validate(model);

        assertThat(report.gaps()).isEmpty();
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(Rules.catalogue().find(finding.rule())).isPresent();
            assertThat(finding.location().pointer()).matches("(/[^/]+)*");
        });
    }
}
