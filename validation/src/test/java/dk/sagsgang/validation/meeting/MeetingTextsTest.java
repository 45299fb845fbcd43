package dk.sagsgang.validation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.document.CaseDocument;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.validation.EveryText;
import dk.sagsgang.validation.EveryText.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts a number of a person into each text that a meeting can hold, one at a time, and asks whether it is found. */
class MeetingTextsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aNumberIsFoundWhereverItStands(Text text) {
        assertThat(EveryText.found((CaseDocument) text.in())).containsExactly(text.pointer());
    }

    @Test
    void everyPartOfAMeetingIsReached() {
        assertThat(texts().map(Text::pointer))
                .hasSizeGreaterThan(600)
                .contains(
                        "/bodies/0/name",
                        "/municipality/code",
                        "/attendance/0/items/0/law/act",
                        "/items/0/sections/0/sections/0/figures/0/amount/printed",
                        "/items/0/items/0/decisions/0/votes/0/ballots/0/party/letter",
                        "/items/0/priorTreatments/0/recommendations/0/points/0/text",
                        "/signatures/0/person/office");
    }

    static Stream<Text> texts() {
        return EveryText.of(Meeting.class);
    }
}
