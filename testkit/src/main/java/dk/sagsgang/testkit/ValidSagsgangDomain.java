package dk.sagsgang.testkit;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.testkit.arbitrary.Mix;
import dk.sagsgang.testkit.commission.Commissions;
import dk.sagsgang.testkit.meeting.Meetings;
import dk.sagsgang.testkit.organisation.OrganisationModels;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Valid documents for {@code @ForAll}: meetings in any edition, commissions and organisation models, which break no rule
 * of the catalogue. Some rules may still speak for information on a meeting ({@link Meetings#MAY_INFORM});
 * {@link SilentSagsgangDomain} gives documents on which none does.
 *
 * <pre>{@code
 * @Property
 * @Domain(ValidSagsgangDomain.class)
 * void whatIsValidIsPublished(@ForAll Meeting meeting) { ... }
 * }</pre>
 */
public class ValidSagsgangDomain extends DomainContextBase {

    /** For jqwik. */
    public ValidSagsgangDomain() {}

    /** A valid meeting. */
    @Provide
    public Arbitrary<Meeting> meeting() {
        return Meetings.validMeeting();
    }

    /** A valid commission. */
    @Provide
    public Arbitrary<Commission> commission() {
        return Commissions.validCommission();
    }

    /** A valid organisation model. */
    @Provide
    public Arbitrary<OrganisationModel> organisationModel() {
        return OrganisationModels.validOrganisationModel();
    }

    /** A valid document. */
    @Provide
    public Arbitrary<CaseDocument> document() {
        return Mix.<CaseDocument>oneOf(
                meeting().map(document -> document),
                commission().map(document -> document),
                organisationModel().map(document -> document));
    }
}
