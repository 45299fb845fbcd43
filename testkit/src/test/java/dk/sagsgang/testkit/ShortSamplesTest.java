package dk.sagsgang.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.AgendaItem;
import dk.sagsgang.meeting.Meeting;
import dk.sagsgang.party.Body;
import dk.sagsgang.text.FormattedText;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;

class ShortSamplesTest {

    private final SampleReportingFormat format = new ShortSamples();

    @Test
    void aRecordShowsWhatItHoldsAndNothingElse() {
        Meeting meeting = Meeting.builder()
                .addBodies(Body.of("Byrådet"))
                .date(LocalDate.of(2021, 2, 3))
                .addItems(AgendaItem.builder().title("Budget").build())
                .build();

        assertThat(format.report(meeting))
                .hasToString("{bodies=" + meeting.bodies() + ", date=2021-02-03, items=" + meeting.items() + "}");
        assertThat(format.label(meeting)).contains("Meeting");
        assertThat(format.report(meeting.items().get(0))).hasToString("{title=Budget}");
        assertThat(format.report(FormattedText.of("Godkendt"))).hasToString("{format=plain, content=Godkendt}");
    }

    @Test
    void onlyRecordsOfTheModelAreItsBusiness() {
        assertThat(List.of(format.appliesTo(Body.of("Byrådet")), format.appliesTo("Byrådet")))
                .containsExactly(true, false);
        assertThat(format.appliesTo(List.of())).isFalse();
    }

    @Test
    void jqwikFindsIt() {
        assertThat(ServiceLoader.load(SampleReportingFormat.class)).hasAtLeastOneElementOfType(ShortSamples.class);
    }
}
