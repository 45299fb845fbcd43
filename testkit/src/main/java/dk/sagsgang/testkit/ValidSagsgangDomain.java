package dk.sagsgang.testkit;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Valid documents for {@code @ForAll}: meetings in any edition and commissions, which break no rule of
 * the catalogue.
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

    /** A valid document. */
    @Provide
    public Arbitrary<CaseDocument> document() {
        return Mix.oneOf(
                Meetings.validMeeting().map(meeting -> meeting), //
                Commissions.validCommission().map(commission -> commission));
    }
}
