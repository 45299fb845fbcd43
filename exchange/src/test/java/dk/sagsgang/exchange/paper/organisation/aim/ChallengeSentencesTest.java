package dk.sagsgang.exchange.paper.organisation.aim;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ChallengeScope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organisation has to meet, in lists of two depths and in sentences. */
class ChallengeSentencesTest {

    private static List<Challenge> told(String text) {
        return organisationModel("Ny organisation i Greve Kommune\n\n" + text + "\n")
                .challenges();
    }

    @Test
    void outerElementsThatNameChallengesHaveTheInnerOnesAsPoints() {
        List<Challenge> challenges = told("""
                Hvorfor nu?
                - Udviklingen i hele landet
                  * flere både over 20 meter
                  * kortere ophold
                - Udfordringer hos os selv
                  * to kontorer med hver sin praksis
                  * svært at få vagter om natten
                """);

        assertThat(challenges)
                .extracting(Challenge::text)
                .containsExactly("Udviklingen i hele landet", "Udfordringer hos os selv");
        assertThat(challenges.get(0).points()).containsExactly("flere både over 20 meter", "kortere ophold");
        assertThat(challenges.get(0).scope()).hasValue(ChallengeScope.GENERAL);
        assertThat(challenges.get(1).scope()).hasValue(ChallengeScope.LOCAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "De største udfordringer er:;",
                "De lokale udfordringer er:;local",
                "De generelle udfordringer på området er:;general"
            })
    void howFarChallengesReachIsToldByTheWordsOverThem(String lead, @Nullable String scope) {
        assertThat(told("Baggrund\n\n" + lead + "\n\n- skipperne venter for længe\n- kranen er slidt"))
                .extracting(
                        challenge -> challenge.scope().map(ChallengeScope::code).orElse(null))
                .containsExactly(scope, scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Svagheden er, at havnene er for små, og at kranerne er slidte.",
                "Den største udfordring i dag er, at havnene er for små, og at kranerne er slidte.",
                "Det er et problem, at havnene er for små, og at kranerne er slidte."
            })
    void whatIsSaidToBeAWeaknessIsAChallengeForEachThat(String sentence) {
        assertThat(told("Baggrund\n\n" + sentence))
                .extracting(Challenge::text)
                .containsExactly("havnene er for små", "kranerne er slidte");
    }

    @Test
    void theGeneralDevelopmentIsMetEverywhere() {
        List<Challenge> challenges = told(
                "Udfordringer\n\nHertil kommer den generelle udvikling med færre fiskere og flere krav fra staten.");

        assertThat(challenges).extracting(Challenge::text).containsExactly("færre fiskere", "flere krav fra staten");
        assertThat(challenges.get(0).scope()).hasValue(ChallengeScope.GENERAL);
    }

    @Test
    void belowAHeadingOfChallengesEachSentenceOfItsOwnTellsOneAndTheOthersSayMoreOfIt() {
        List<Challenge> challenges = told(
                "Udfordringerne i dag:\nAntallet af skibe er vokset med en femtedel på fire år. Det er en udvikling, som ses i hele landet. Kajerne er blevet for korte. Det øger behovet for både nye fortøjninger, nye kraner og nye veje.");

        assertThat(challenges)
                .extracting(Challenge::text)
                .containsExactly(
                        "Antallet af skibe er vokset med en femtedel på fire år", "Kajerne er blevet for korte");
        assertThat(challenges.get(0).scope()).hasValue(ChallengeScope.GENERAL);
        assertThat(challenges.get(1).points()).containsExactly("nye fortøjninger", "nye kraner", "nye veje");
    }

    @Test
    void pointsThatLostTheirSignsArePartedWhereTheyBeginAlike() {
        List<Challenge> challenges = told(
                "Udfordringer\n\nHertil kommer det nye syn på havnen: et stort fokus på skibe fra udlandet et tiltagende fokus på sikkerhed stadigt større fokus på stilhed om natten.");

        assertThat(challenges.get(0).points())
                .containsExactly(
                        "et stort fokus på skibe fra udlandet",
                        "et tiltagende fokus på sikkerhed",
                        "stadigt større fokus på stilhed om natten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Løsninger\n\nKajerne bliver længere. Der kommer flere kraner.",
                "Løsning på udfordringerne\n\nSkipperne får nye telefoner. Antallet af kraner er vokset. Hjemmesiden opdateres en gang om ugen.",
                "Udfordringer\n\nMange af problemerne er løst i 2021. Skipperne har været inddraget i arbejdet. Høringsfristen er den 1. juni.",
                "Udfordringer\n\nPresset lettes af den nye aftale. Næste skridt er en plan for de stigende udgifter.",
                "Baggrund\n\nKommunen vil understøtte den generelle udvikling med nye boliger og flere arbejdspladser."
            })
    void whatIsSolvedOrWantsNothingIsNoChallenge(String text) {
        assertThat(told(text)).isEmpty();
    }
}
