package dk.sagsgang.validation.archive;

import static dk.sagsgang.validation.archive.Papers.COMMITTEE;
import static dk.sagsgang.validation.archive.Papers.FEBRUARY;
import static dk.sagsgang.validation.archive.Papers.approved;
import static dk.sagsgang.validation.archive.Papers.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.identifier.ExternalId;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.meeting.MeetingKind;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ARC-011: two minutes of one body and day are of one meeting unless something tells that they are of two. */
@Tag("once")
class OneMeetingOrTwoTest {

    private static final String TWO_CONTENTS = "ARC-011 ";
    private static final Meeting ONE = minutes(COMMITTEE, FEBRUARY, approved("1.", "Udbud af madservice", "19/10421"));
    private static final Meeting OTHER = minutes(
            COMMITTEE,
            FEBRUARY,
            approved("1.", "Udbud af madservice", "19/10421"),
            approved("2.", "Udbud af kørsel", "19/10999"));
    private static final Meeting WITHOUT_COMMON =
            minutes(COMMITTEE, FEBRUARY, approved("1.", "Udbud af kørsel", "19/10999"));

    @Test
    void nothingTellsThemApart() {
        assertThat(found(ONE, OTHER)).containsExactly(TWO_CONTENTS);
        assertThat(found(ONE, WITHOUT_COMMON)).containsExactly(TWO_CONTENTS);
    }

    @Test
    void theirKindsTellThemApart() {
        assertThat(found(ONE.withKind(MeetingKind.ORDINARY), OTHER.withKind(MeetingKind.EXTRAORDINARY)))
                .isEmpty();
        assertThat(found(ONE.withKind(MeetingKind.ORDINARY), OTHER.withKind(MeetingKind.ORDINARY)))
                .containsExactly(TWO_CONTENTS);
        assertThat(found(ONE.withKind(MeetingKind.ORDINARY), OTHER)).containsExactly(TWO_CONTENTS);
        assertThat(found(ONE, OTHER.withKind(MeetingKind.ORDINARY))).containsExactly(TWO_CONTENTS);
    }

    @Test
    void theirNumbersTellThemApart() {
        assertThat(found(ONE.withNumber("3"), OTHER.withNumber("4"))).isEmpty();
        assertThat(found(ONE.withNumber("3"), OTHER.withNumber("3."))).containsExactly(TWO_CONTENTS);
    }

    @Test
    void anHourBetweenTheirStartsTellsThemApart() {
        Meeting first = ONE.withStart(FEBRUARY.atTime(15, 0)).withEnd(FEBRUARY.atTime(15, 30));
        Meeting second = OTHER.withEnd(FEBRUARY.atTime(18, 0));

        assertThat(found(first, second.withStart(FEBRUARY.atTime(16, 0)))).isEmpty();
        assertThat(found(first, second.withStart(FEBRUARY.atTime(15, 59)))).containsExactly(TWO_CONTENTS);
        assertThat(found(first, second)).containsExactly(TWO_CONTENTS);
    }

    @Test
    void theirIdsTellThemApartWhereTheyShareNoCase() {
        ExternalId id = ExternalId.of(ExternalId.FIRST_AGENDA, "1");
        ExternalId another = ExternalId.of(ExternalId.FIRST_AGENDA, "2");

        assertThat(found(ONE.withIds(id), WITHOUT_COMMON.withIds(another))).isEmpty();
        assertThat(found(ONE.withIds(id), OTHER.withIds(another))).containsExactly(TWO_CONTENTS);
        assertThat(found(ONE.withIds(id), WITHOUT_COMMON.withIds(id))).containsExactly(TWO_CONTENTS);
    }

    @Test
    void theSameIdIsTheSameMeetingWhateverElseDiffers() {
        ExternalId id = ExternalId.of(ExternalId.FIRST_AGENDA, "1");

        assertThat(found(ONE.withIds(id).withNumber("3"), OTHER.withIds(id).withNumber("4")))
                .containsExactly(TWO_CONTENTS);
    }

    private static List<String> found(Meeting one, Meeting other) {
        return Checked.rules(List.of(one, other));
    }
}
