package dk.sagsgang.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.exchange.Import;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.DocumentValidator;
import dk.sagsgang.validation.profile.Profile;
import dk.sagsgang.validation.profile.RuleSetting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule finds missing in a paper may stand there in words that were not understood: it is told, and no more. */
class MissingInPapersTest {

    private static final String PAPER = """
            Referat

            Kultur- og Fritidsudvalget
            Mødedato: 10. marts 2021
            Mødetidspunkt: 16:00

            1. Renovering af Møllebækhallen

            Indstilling
            Direktøren for Kultur og Fritid indstiller, at forslaget godkendes.
            """;

    @Test
    void minutesOnAPageWithoutADecisionAreWorthKnowing() {
        assertThat(found(DocumentValidator.standard())).containsExactly("DEC-001 INFO 7");
    }

    @Test
    void aHostThatKnowsItsPapersSaysHowGraveItIs() {
        Profile strict = Profile.named("streng").with(RuleSetting.severity(RuleId.of("DEC-001"), Severity.ERROR));

        assertThat(found(DocumentValidator.with(strict))).containsExactly("DEC-001 ERROR 7");
    }

    private static List<String> found(DocumentValidator validator) {
        Import read = PaperReader.standard().read(PAPER.getBytes(StandardCharsets.UTF_8), "referat.txt");
        return read.validate(validator).findings().stream()
                .map(finding -> finding.rule() + " " + finding.severity() + " "
                        + finding.location().line().orElse(0))
                .toList();
    }
}
