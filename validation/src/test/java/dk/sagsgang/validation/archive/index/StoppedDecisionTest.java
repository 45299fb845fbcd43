package dk.sagsgang.validation.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.meeting.decision.Decision;
import dk.sagsgang.meeting.decision.Dissent;
import dk.sagsgang.meeting.decision.PointDecision;
import dk.sagsgang.text.FormattedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which words a member stops a decision of a committee, and by which nobody does. */
class StoppedDecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Et medlem begærer sagen indbragt for Byrådet.                                    | true
            Ø ønsker sagen forelagt kommunalbestyrelsen til afgørelse.                       | true
            Standsningsretten er brugt.                                                      | true
            Sagen standses, jf. styrelseslovens § 23.                                        | true
            Jf. § 23 i lov om kommunernes styrelse går sagen videre.                         | true
            Godkendt. Jf. planlovens § 23 indkaldes idéer.                                   | false
            Sagen forelægges Byrådet til orientering.                                        | false
            Udvalget anbefaler Byrådet at godkende forslaget.                                | false
            Et medlem ønsker et notat om trafikken. Sagen blev indbragt for Planklagenævnet. | false
            """)
    void theWordsTell(String words, boolean stopped) {
        assertThat(StoppedDecision.is(
                        Decision.builder().text(FormattedText.of(words)).build()))
                .isEqualTo(stopped);
    }

    @Test
    void theyMayStandInARemarkOrOnAPoint() {
        Decision decision =
                Decision.builder().text(FormattedText.of("Godkendt.")).build();
        FormattedText stopped = FormattedText.of("Et medlem benyttede sin standsningsret.");

        assertThat(StoppedDecision.is(decision)).isFalse();
        assertThat(StoppedDecision.is(decision.withRemark(stopped))).isTrue();
        assertThat(StoppedDecision.is(decision.withPoints(
                        PointDecision.builder().text(stopped).build())))
                .isTrue();
        assertThat(StoppedDecision.is(decision.withPoints(PointDecision.builder()
                        .text(FormattedText.of("Godkendt."))
                        .build())))
                .isFalse();
    }

    @Test
    void theyMayStandInAMinorityStatement() {
        Decision decision = Decision.builder()
                .text(FormattedText.of("Godkendt."))
                .addDissents(Dissent.builder()
                        .text(FormattedText.of("Vi begærer sagen indbragt for Byrådet."))
                        .build())
                .build();

        assertThat(StoppedDecision.is(decision)).isTrue();
    }
}
