package dk.sagsgang.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.report.Report;
import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.testkit.ValidSagsgangDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The walk finds what Hibernate Validator finds, at the same places, in documents of every kind. */
@Tag("structure")
class StructureProperties {

    private static final StructureCheck HIBERNATE = StructureCheck.with(Provider.VALIDATOR);

    @Property(tries = 50)
    @Domain(SagsgangDomain.class)
    void inAnyMeeting(@ForAll Meeting meeting) {
        assertSame(Provider.undisputed(meeting));
    }

    @Property(tries = 50)
    @Domain(SagsgangDomain.class)
    void inAnyCommission(@ForAll Commission commission) {
        assertSame(Provider.undisputed(commission));
    }

    @Property(tries = 50)
    @Domain(SagsgangDomain.class)
    void inAnyOrganisationModel(@ForAll OrganisationModel model) {
        assertSame(Provider.undisputed(model));
    }

    @Property(tries = 80)
    @Domain(ValidSagsgangDomain.class)
    @Domain(DomainContext.Global.class)
    void inAMeetingWithFlaws(
            @ForAll Meeting meeting, @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int oneIn) {
        assertSame(Provider.undisputed(Flaws.planted(meeting, seed, oneIn)));
    }

    @Property(tries = 80)
    @Domain(ValidSagsgangDomain.class)
    @Domain(DomainContext.Global.class)
    void inACommissionWithFlaws(
            @ForAll Commission commission, @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int oneIn) {
        assertSame(Provider.undisputed(Flaws.planted(commission, seed, oneIn)));
    }

    @Property(tries = 80)
    @Domain(ValidSagsgangDomain.class)
    @Domain(DomainContext.Global.class)
    void inAnOrganisationModelWithFlaws(
            @ForAll OrganisationModel model, @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int oneIn) {
        assertSame(Provider.undisputed(Flaws.planted(model, seed, oneIn)));
    }

    private static void assertSame(CaseDocument document) {
        Report expected = HIBERNATE.check(document);

        assertThat(StructureCheck.standard().check(document)).isEqualTo(expected);
    }
}
