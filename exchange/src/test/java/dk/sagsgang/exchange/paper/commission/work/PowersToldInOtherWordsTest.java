package dk.sagsgang.exchange.paper.commission.work;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Mandate;
import dk.sagsgang.commission.MandateKind;
import dk.sagsgang.party.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a group may and may not decide, and who decides the rest, in the words of many papers. */
class PowersToldInOtherWordsTest {

    private static Mandate read(String below) {
        return commission(
                        "Kommissorium for Havneudvalget i Vestby Kommune\n\nFormål\n\nUdvalget skal forny havnen.\n\nKompetence\n\n"
                                + below + "\n")
                .mandate()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget kan ikke indgå aftaler eller disponere over midler til anlæg.",
                "Udvalget er rådgivende. Det kan ikke indgå aftaler eller disponere over midler til anlæg.",
                "Projektet må ikke indgå aftaler eller disponere over midler til anlæg.",
                "Udvalget er rådgivende. Det kan ikke indgå aftaler, og det kan ikke disponere over midler til anlæg.",
                "Udvalget kan ikke indgå aftaler og kan ikke disponere over midler til anlæg.",
                "Udvalget må ikke indgå aftaler og må heller ikke disponere over midler til anlæg.",
                "Udvalget kan ikke indgå aftaler, og det disponerer ikke over midler til anlæg.",
                "Udvalget kan ikke indgå aftaler og disponerer heller ikke over midler til anlæg."
            })
    void eachThingThatIsForbiddenIsALine(String sentence) {
        assertThat(read(sentence).mayNot()).containsExactly("indgå aftaler", "disponere over midler til anlæg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foreslå nye kajer, og det gælder ikke kun i byen",
                "foreslå nye kajer og broer",
                "foreslå nye kajer, der koster mere"
            })
    void whatForbidsNothingFurtherStaysWithWhatIsForbidden(String forbidden) {
        assertThat(read("Udvalget kan ikke " + forbidden + ".").mayNot()).containsExactly(forbidden);
    }

    @Test
    void whatIsNoPartOfTheTaskIsForbiddenAsItStands() {
        assertThat(read("Broen er ikke en del af opgaven.").mayNot())
                .containsExactly("Broen er ikke en del af opgaven.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udvalget kan godkende ændringer op til 500.000 kr. pr. ændring.|godkende ændringer op til 500.000 kr. pr. ændring",
                "Udvalget kan træffe beslutning om pladser ved kajen.|træffe beslutning om pladser ved kajen",
                "Undervejs må udvalget gerne sætte små forsøg i gang.|Undervejs må udvalget gerne sætte små forsøg i gang.",
                "Til den slags har udvalget 50.000 kr. om året, som det selv fordeler.|Til den slags har udvalget 50.000 kr. om året, som det selv fordeler.",
                "Udvalget disponerer dog over en pulje på 150.000 kr. årligt.|Udvalget disponerer dog over en pulje på 150.000 kr. årligt"
            })
    void whatTheGroupDecidesItselfIsTold(String sentence, String line) {
        assertThat(read(sentence).mayDecide()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvalget kan selv disponere over sin pulje og uddele havneprisen.",
                "Udvalget er rådgivende. Det kan selv disponere over sin pulje og uddele havneprisen."
            })
    void eachThingThatIsAllowedIsALine(String sentence) {
        assertThat(read(sentence).mayDecide()).containsExactly("disponere over sin pulje", "uddele havneprisen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "godkende forslag om at bygge kajer og uddele pladser",
                "godkende planer og budgetter",
                "disponere over sale, som foreningerne kan bruge og tage nøgler til"
            })
    void aVerbOfAClauseIsNoFurtherPower(String allowed) {
        assertThat(read("Udvalget kan selv " + allowed + ".").mayDecide()).containsExactly(allowed);
    }

    @Test
    void whatAProgrammeMayChangeStandsAgainstWhatItMayNot() {
        Mandate mandate =
                read("Programmet må ændre arbejdsgange og flytte opgaver.\n\nProgrammet må ikke lukke tilbud.");

        assertThat(mandate.mayDecide()).containsExactly("ændre arbejdsgange", "flytte opgaver");
        assertThat(mandate.mayNot()).containsExactly("lukke tilbud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Andre sager afgøres af Byrådet efter indstilling fra udvalget.",
                "Den endelige beslutning om planen træffes af Byrådet.",
                "Det beslutter Byrådet efter indstilling fra fagudvalgene.",
                "Alt andet er det Byrådet, der beslutter.",
                "Sager med betydning for kommunens økonomi besluttes af Byrådet."
            })
    void whoDecidesTheRestIsTold(String sentence) {
        Mandate mandate = read(sentence);

        assertThat(mandate.decidedBy().map(Body::name)).contains("Byrådet");
        assertThat(mandate.text().content()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Styregruppen må", "Udvalget kan:", "Udvalget har bemyndigelse til at:"})
    void aListBelowWhatItMayTellsItsPowers(String announcing) {
        Mandate mandate =
                read(announcing + "\n- godkende planen\n- ændre rækkefølgen\n\nUdvalget må ikke\n- ændre prisen");

        assertThat(mandate.mayDecide()).containsExactly("godkende planen", "ændre rækkefølgen");
        assertThat(mandate.mayNot()).containsExactly("ændre prisen");
    }

    @Test
    void whatAHeadingAsksForIsWhatTheGroupDecides() {
        assertThat(read("Hvem der skal have penge af puljen.").mayDecide())
                .containsExactly("Hvem der skal have penge af puljen");
    }

    @Test
    void whatItMayItselfStandsAgainstWhatItMayNot() {
        Mandate mandate =
                read("Udvalget rådgiver Byrådet. Det kan selv holde borgermøder, men det kan ikke indgå aftaler.");

        assertThat(mandate.mayDecide()).containsExactly("holde borgermøder");
        assertThat(mandate.mayNot()).containsExactly("indgå aftaler");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det kan betale sig at starte tidligt.",
                "Udvalget er rådgivende. Det kan tage lang tid at få svar fra ministeriet.",
                "Udvalget mødes på skolerne. Det må gerne være sjovt at deltage.",
                "Borgerne inddrages. De kan prioritere mellem ønskerne.",
                "Bådejerne hører til i havnen. De må gerne selv male bådene."
            })
    void whatMayHappenIsNoPowerOfTheGroup(String sentences) {
        Mandate mandate = read(sentences + " Udvalget kan ikke indgå aftaler.");

        assertThat(mandate.mayDecide()).isEmpty();
    }

    @Test
    void whatThePronounOfTheGroupMayIsItsPower() {
        assertThat(read("Udvalget rådgiver Byrådet. Det kan ansætte konsulenter inden for budgettet.")
                        .mayDecide())
                .containsExactly("ansætte konsulenter inden for budgettet");
    }

    @Test
    void aCommitteeThatIsPreparatoryPrepares() {
        assertThat(read("Udvalget er forberedende og rådgivende over for Teknikudvalget.")
                        .kinds())
                .containsExactlyInAnyOrder(MandateKind.PREPARES, MandateKind.ADVISES);
    }
}
