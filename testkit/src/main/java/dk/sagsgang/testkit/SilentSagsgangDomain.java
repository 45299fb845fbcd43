package dk.sagsgang.testkit;

import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.testkit.meeting.Meetings;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/**
 * Valid documents for {@code @ForAll} on which no rule finds anything, not even what is only worth knowing.
 *
 * <pre>{@code
 * @Property
 * @Domain(SilentSagsgangDomain.class)
 * void ourReportIsEmpty(@ForAll Meeting meeting) { ... }
 * }</pre>
 */
public class SilentSagsgangDomain extends ValidSagsgangDomain {

    /** For jqwik. */
    public SilentSagsgangDomain() {}

    /** A silent meeting; commissions and organisation models that are valid are silent. */
    @Override
    @Provide
    public Arbitrary<Meeting> meeting() {
        return Meetings.silentMeeting();
    }
}
