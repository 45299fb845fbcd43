package dk.sagsgang.exchange.paper.commission.head;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.organisation.OrganisationUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the head of a paper says counts, and the same words further down do not. */
class HeadWordsTest {

    private static final String TASKS = "\n\nOpgaver\n\n- undersøge broen\n- undersøge stien\n";

    @Test
    void aPaperIsADraftWhereItsHeadSaysSo() {
        assertThat(commission("Kommissorium for Udvalget for Havnen\n\nUdkast" + TASKS)
                        .status())
                .contains(CommissionStatus.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Udkast", "- udkast"})
    void aDraftThatAPlanSpeaksOfMakesNone(String line) {
        assertThat(commission("Kommissorium for Udvalget for Havnen\n\nTidsplan\n\n- 1. maj 2024: plan\n" + line
                                + "\n- 1. juni 2024: færdig" + TASKS)
                        .status())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Udarbejdet af Ane Juul og Ole Kragh", "Udarbejdet af: Ane Juul, Ole Kragh og Ib Holm"})
    void whoWroteAPaperIsNoBodyThatIssuedIt(String line) {
        assertThat(commission("Kommissorium for Udvalget for Havnen\n" + line + TASKS)
                        .issuedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisationsmodel for Socialafdelingen", "Organisationsplan for Socialafdelingen"})
    void theTitleOfAModelIsNoUnitBesideTheOneThatItNames(String title) {
        assertThat(organisationModel(
                                title
                                        + "\n\nSocialafdelingen har to sektioner: Myndighedssektionen og Botilbudssektionen.\n\nUdfordringer\nDer er flere borgere.\n")
                        .units())
                .extracting(OrganisationUnit::name)
                .containsExactlyInAnyOrder("Socialafdelingen", "Myndighedssektionen", "Botilbudssektionen");
    }
}
