package dk.sagsgang.testkit;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Valid documents for {@code @ForAll}: meetings that break no rule of the catalogue, in any edition.
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

    /** A valid document. */
    @Provide
    public Arbitrary<CaseDocument> document() {
        return Meetings.validMeeting().map(meeting -> meeting);
    }
}
