package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a paper: what kind of paper it calls itself, of what it is, and who wrote it. */
class HeadOfPaperTest {

    private static final String BELOW =
            "\n\nFormål\n\nDer skal skabes et overblik over havnen, som kan bruges i planlægningen.\n\nOpgaver\n\nGruppen skal:\n- tælle skibe\n- måle kajer\n";

    private static Commission read(String head) {
        return (Commission) PaperReader.standard()
                .read((head + BELOW).getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    @Test
    void lineBelowTheKindOfPaperIsItsTitle() {
        Commission read = read(
                "VESTBY KOMMUNE\nCenter for Havn & Kyst\n\nKOMMISSORIUM\n\nTask force for havnen\n\nVersion 1.2 - godkendt af Økonomiudvalget den 19. august 2020");

        assertThat(read.heading()).isEqualTo("KOMMISSORIUM");
        assertThat(read.title()).isEqualTo("Task force for havnen");
        assertThat(read.version()).isEqualTo("1.2");
        assertThat(read.issuedBy()).map(Body::name).contains("Center for Havn & Kyst");
        assertThat(read.establishedBy().flatMap(decision -> decision.body()).map(Body::name))
                .contains("Økonomiudvalget");
    }

    @Test
    void labelsBesideTheKindOfPaperAreNotItsTitle() {
        Commission read = read(
                "Vestby Kommune\n\nKommissorium\n\nDato: 14. februar 2018\nSagsnr.: 17/100\n\nKommissorium for projektet Ny havn");

        assertThat(read.heading()).isEqualTo("Kommissorium");
        assertThat(read.title()).isEqualTo("Kommissorium for projektet Ny havn");
        assertThat(read.issuedBy()).isEmpty();
    }

    @Test
    void analysisIsWhatItsTitleSays() {
        assertThat(read("Kommissorium\n\nBudgetanalyse af havnens drift").kind())
                .contains(CommissionKind.ANALYSIS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommissorium for opgaveudvalget Byens pladser | opgaveudvalget Byens pladser",
                "Kommissorium for § 17, stk. 4-udvalget om øernes fremtid | § 17, stk. 4-udvalget om øernes fremtid",
                "Arbejdsgruppe om nye stier - kommissorium | Arbejdsgruppe om nye stier",
                "Kommissorium for borgerpanel om havnens fremtid | borgerpanel om havnens fremtid"
            })
    void titleNamesTheBodyWithWhatItIsOn(String title, String body) {
        assertThat(read(title).body()).map(Body::name).isEqualTo(Optional.of(body));
    }

    @Test
    void forumOfLeadersIsNoCouncilThatIsHeard() {
        Commission read = read("Kommissorium for Lederforum");

        assertThat(read.kind()).isEmpty();
        assertThat(read.body().flatMap(Body::kind)).isEmpty();
    }
}
