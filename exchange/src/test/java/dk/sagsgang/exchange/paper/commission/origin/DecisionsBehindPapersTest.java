package dk.sagsgang.exchange.paper.commission.origin;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.party.Body;
import dk.sagsgang.reference.DecisionReference;
import dk.sagsgang.reference.LegalReference;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.time.ImpreciseDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision that a group was set up by, with its day and its item, and the papers that come before its own. */
class DecisionsBehindPapersTest {

    private static Commission read(String below) {
        return commission("Kommissorium for Vestby Havneudvalg\n\n" + below.replace("/", "\n\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Byrådet har i møde den 5. maj 2015, punkt 94, nedsat et midlertidigt udvalg i henhold til § 17, stk. 4. | Byrådet | 94",
                "Byrådet har den 5. maj 2015, jf. punkt 9, nedsat et udvalg om havnen. | Byrådet | 9",
                "Byrådet traf beslutning om nedsættelsen den 5. maj 2015, punkt 58. | Byrådet | 58",
                "På mødet den 5. maj 2015 (punkt 5) besluttede Kommunalbestyrelsen at nedsætte et midlertidigt udvalg. | Kommunalbestyrelsen | 5",
                "Kultur-, Havne- og Fritidsudvalget drøftede havnen på sit møde den 5. maj 2015 og bad forvaltningen om at nedsætte en arbejdsgruppe. | Kultur-, Havne- og Fritidsudvalget | ''",
                "Udvalget er nedsat på Byrådets møde den 5. maj 2015 under sag 7. | Byrådet | 7"
            })
    void bodyDayAndItemOfTheDecisionAreToldInAnyOrder(String sentence, String body, String item) {
        DecisionReference decision =
                read("Baggrund/" + sentence).establishedBy().orElseThrow();

        assertThat(decision.body()).map(Body::name).contains(body);
        assertThat(decision.date()).contains(LocalDate.of(2015, 5, 5));
        assertThat(decision.itemNumber()).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet godkendte den 3. maj 2019 budgettet for havnen.",
                "Byrådet har den 3. maj 2019 vedtaget en ny takst for bådene."
            })
    void decisionsOnOtherMattersSetNothingUp(String sentence) {
        assertThat(read("Baggrund/" + sentence).establishedBy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formål/Udvalget ser på havnen./Således vedtaget af Byrådet i mødet den 22. februar 2018.",
                "Formål/Udvalget ser på havnen./Vedtaget af Vestby Byråd 22.2.2018, punkt 188",
                "Her er det kommissorium, som byrådet vedtog den 22. februar 2018 (sag 214)./Formål/Udvalget ser på havnen."
            })
    void paperThatSaysWhoAdoptedItIsAdopted(String below) {
        Commission read = read(below);

        assertThat(read.status()).contains(CommissionStatus.ADOPTED);
        assertThat(read.establishedBy().flatMap(DecisionReference::date)).contains(LocalDate.of(2018, 2, 22));
    }

    @Test
    void placeInTheLawIsPrintedWithItsAct() {
        assertThat(read("Hjemmel/Udvalget er nedsat efter § 17, stk. 4, i lov om kommunernes styrelse.")
                        .legalBasis())
                .extracting(LegalReference::printed)
                .containsExactly("§ 17, stk. 4, i lov om kommunernes styrelse");
    }

    @Test
    void lawThatOthersKeepIsNoneThatTheGroupRestsOn() {
        Commission read = read(
                "Lovgivning/Støtten gives efter servicelovens § 85. Udvalget er nedsat efter § 17, stk. 4 i styrelsesloven.");

        assertThat(read.legalBasis()).extracting(LegalReference::paragraph).containsExactly("17");
        assertThat(read.laws())
                .extracting(law -> law.law().orElseThrow().paragraph())
                .containsExactly("85");
    }

    @Test
    void paperThatIsLaidBeforeACommitteeIsProposed() {
        assertThat(read("Kommissoriet er behandlet i Direktionen og forelægges Havneudvalget den 4. september 2019.")
                        .status())
                .contains(CommissionStatus.PROPOSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dette kommissorium afløser kommissorium for Havnegruppen fra april 2019 og gælder til udgangen af 2025. | kommissorium for Havnegruppen | april 2019",
                "Samtidig ophæves vedtægt for Havnerådet godkendt den 24. maj 2018. | vedtægt for Havnerådet | 24. maj 2018",
                "Kommissoriet erstatter kommissorium for Havnerådet 2014-2017. | kommissorium for Havnerådet 2014-2017 | ''"
            })
    void paperThatIsReplacedIsToldWithItsTime(String sentence, String title, String dated) {
        PaperReference replaced = read("Ikrafttræden/" + sentence).replaces().get(0);

        assertThat(replaced.title()).isEqualTo(title);
        assertThat(replaced.dated().map(ImpreciseDate::printed).orElse("")).isEqualTo(dated);
    }

    @Test
    void papersThatTheWorkRestsOnAreTold() {
        assertThat(
                        read("Grundlag/Rådets arbejde bygger på havneplanen og på kommunens bådpolitik fra 2019./Kommissoriet hviler på Strategi for Vestby Havn (2016) og erstatter kommissorium for Havnerådet.")
                                .basedOn())
                .extracting(PaperReference::title)
                .containsExactly("havneplanen", "kommunens bådpolitik", "Strategi for Vestby Havn");
    }
}
