package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.ChairOfBody;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.OnePerParty;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seats in the wordings of many municipalities: how many, and who takes them. */
class SeatWordingsTest {

    private static Commission read(String below) {
        return commission(
                "Kommissorium for Vestby Kulturråd\n\nFormål\n\nRådet rådgiver Byrådet om kultur.\n\nSammensætning\n\n"
                        + below + "\n\nMøder\n\nRådet holder fire møder om året.\n");
    }

    /** "3 Byrådet; 5 borgere": the number of a seat and who takes it. */
    private static String seats(String below) {
        return String.join(
                "; ",
                read(below).composition().orElseThrow().seats().stream()
                        .map(SeatWordingsTest::seat)
                        .toList());
    }

    private static String seat(Seat seat) {
        String count =
                seat.count().flatMap(Count::value).map(value -> value + " ").orElse("");
        return count + seat.filledBy().map(SeatWordingsTest::who).orElse("-");
    }

    private static String who(Filling filling) {
        if (filling instanceof MembersOfBody members) {
            return members.body().map(Body::name).orElse("-");
        }
        if (filling instanceof ChairOfBody chair) {
            return "formand for " + chair.body().map(Body::name).orElse("-");
        }
        if (filling instanceof Representatives all) {
            return all.group();
        }
        if (filling instanceof OfficeHolder office) {
            return office.office().map(held -> held.title()).orElse("-");
        }
        if (filling instanceof NamedPerson named) {
            return named.person().map(Person::name).orElse("-");
        }
        return filling instanceof OnePerParty ? "hvert parti" : "-";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Udvalget består af syv medlemmer af Borgerrepræsentationen, som ikke må være borgmestre. | 7 Borgerrepræsentationen",
                "Rådet består af formanden for Kulturudvalget samt yderligere et byrådsmedlem og to medlemmer med bred kunstfaglig viden. | formand for Kulturudvalget; 1 Byrådet; 2 medlemmer med bred kunstfaglig viden",
                "Rådet har 11 medlemmer: 2 fra Byrådet, 5 fra idrætsforeningerne, 2 fra aftenskolerne og 2 fra spejderne. | 2 Byrådet; 5 idrætsforeningerne; 2 aftenskolerne; 2 spejderne",
                "Udvalget består af 9 medlemmer, hvoraf 5 er medlemmer af byrådet, og 4 er borgere i kommunen. | 5 Byrådet; 4 borgere i kommunen",
                "Der nedsættes et udvalg bestående af 3 byrådsmedlemmer, 3 medarbejdere og 3 forældre. | 3 Byrådet; 3 medarbejdere; 3 forældre",
                "Hver skolebestyrelse vælger en forældrevalgt som medlem i rådet. | 1 Hver skolebestyrelse",
                "Udvalget består af 5 byrådsmedlemmer og 6 eksterne medlemmer. | 5 Byrådet; 6 eksterne medlemmer",
                "Udvalget består af 3 byrådsmedlemmer og 6 erhvervsfolk. | 3 Byrådet; 6 erhvervsfolk",
                "Herudover deltager skolechefen som tilforordnet. | skolechefen",
                "Handelsforeningen udpeger 4 medlemmer, og Landboforeningen udpeger 2 medlemmer. | 4 Handelsforeningen; 2 Landboforeningen",
                "Danske Brugere (DB) indstiller 5 medlemmer, som byrådet derefter udpeger. | 5 Danske Brugere (DB)",
                "De resterende 6 medlemmer vælges blandt kommunens virksomheder. | 6 kommunens virksomheder",
                "Formanden for Kulturudvalget og skolechefen er medlemmer af rådet. | formand for Kulturudvalget; skolechefen",
                "Arbejdsgruppen sammensættes af repræsentanter fra Økonomi, HR, Borgerservice og to tillidsrepræsentanter. | Økonomi; HR; Borgerservice; 2 tillidsrepræsentanter"
            })
    void seatsInASentence(String sentence, String seats) {
        assertThat(seats(sentence)).isEqualTo(seats);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fra byrådet: 3 medlemmer | 3 Byrådet",
                "Fra foreningerne: 4 medlemmer | 4 foreningerne",
                "Repræsentanter fra håndværkere: 5 medlemmer som mindste antal | 5 håndværkere",
                "Byrådet (5 medlemmer) | 5 Byrådet",
                "Boligselskaberne (2 medlemmer) | 2 Boligselskaberne",
                "1 fra hvert parti i byrådet | hvert parti",
                "2 fra Ældrerådet | 2 Ældrerådet",
                "Formændene for de stående udvalg | Formændene for de stående udvalg",
                "Tre borgere udpeget efter ansøgning | 3 borgere"
            })
    void seatInAList(String element, String seat) {
        assertThat(seats("Rådet består af:\n\n • " + element + "\n • 2 medlemmer fra Seniorklubben"))
                .isEqualTo(seat + "; 2 Seniorklubben");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deltagerne i rådet er:\n\nAnna Lund, Center for Skoler (tovholder)\nBo Holm, Økonomi\nCarl Vest, HR",
                "Rådet består af følgende repræsentanter:\n\nFra byrådet: 3 medlemmer\nFra foreningerne: 4 medlemmer\nFra skolerne: 2 medlemmer",
                "Medlemmer:\nAnna Lund\nBo Holm\nCarl Vest"
            })
    void listEndsWhereAHeadingStandsApart(String list) {
        Commission commission = read(list);

        assertThat(commission.composition().orElseThrow().seats()).hasSize(3);
        assertThat(commission.composition().orElseThrow().meetings()).isPresent();
    }

    @Test
    void headingsWithNumbersAndColonsPartTheMembers() {
        Commission commission = commission("""
                Vedtægter for Vestby Erhvervsråd

                1. Sammensætning:

                Rådet består af mindst 19 medlemmer, der udpeges således:

                Vestby Byråd: 3 medlemmer

                Erhvervsorganisationerne:

                 • Vestby Håndværkerforening
                 • Handelsforeningen for Vestby og omegn
                 • Vores Vestby
                 • Fagforeningen (2 medlemmer)

                Repræsentanter fra håndværkere: 5 medlemmer som mindste antal. Alle slags håndværk skal helst være med.

                2. Formand
                Formandsposten i rådet varetages af borgmesteren.
                """);

        assertThat(commission.composition().orElseThrow().seats()).hasSize(6);
        assertThat(commission.composition().orElseThrow().chair()).isPresent();
    }

    @Test
    void officesThatStandOneALineAreSeats() {
        Commission commission = commission(
                "Kommissorium for arbejdsgruppe om sygefravær\n\nFormål\n\nGruppen skal lave en plan.\n\nDeltagere\nHR-chefen (formand)\nTo ledere udpeget af Direktionen\nEn arbejdsmiljørepræsentant\nHR-konsulent (sekretær)\n\nTidsplan\nMarts 2021: Opstart\n");

        assertThat(commission.composition().orElseThrow().seats()).hasSize(4);
        assertThat(commission.composition().orElseThrow().chair()).isPresent();
        assertThat(commission.body().map(Body::name)).contains("Arbejdsgruppe om sygefravær");
    }

    @Test
    void groupsBelowTheMembersAreNoSeats() {
        Commission commission = read(
                "Rådets medlemmer er:\n\n • Anna Lund\n • Bo Holm\n • Carl Vest\n\nUnder rådet er der nedsat tre arbejdsgrupper:\n\n • Trafik og byrum\n • Kultur og fritid\n • Bosætning");

        assertThat(commission.composition().orElseThrow().seats()).hasSize(3);
    }

    @Test
    void chairThatABodyAppointsIsNotChosenByTheMembers() {
        assertThat(read("Rådet har 9 medlemmer. Formanden vælges af Byrådet blandt byrådsmedlemmerne.")
                        .composition()
                        .orElseThrow()
                        .chair()
                        .orElseThrow()
                        .appointedBy()
                        .map(Body::name))
                .contains("Byrådet");
    }

    @Test
    void taskCommitteeIsTitledByItsTask() {
        Commission commission = commission(
                "Opgaveudvalg: Fremtidens pleje\n\nKommissorium\n\nHvad skal udvalget?\nUdvalget skal tænke nyt.\n\nHvem sidder i udvalget?\nUdvalget består af 5 politikere og 10 borgere.\n");

        assertThat(commission.title()).isEqualTo("Opgaveudvalg: Fremtidens pleje");
        assertThat(commission.kind()).contains(CommissionKind.TASK_COMMITTEE);
    }

    @Test
    void whomTheGroupChoosesForAnotherGroupHasNoSeatInIt() {
        assertThat(commission(
                                "Vedtægter for Vestby Ungeråd\n\nOrganisering\n\nUngerådet vælger en styregruppe bestående af op til 10 unge.\n\nFormål\n\nRådet rådgiver Byrådet.\n")
                        .composition()
                        .map(composition -> composition.seats().size())
                        .orElse(0))
                .isZero();
    }

    @Test
    void whoIsChosenOfAllIsCountedOnce() {
        assertThat(read("Der skal i alt udpeges 6 medlemmer og 6 stedfortrædere blandt borgerne.")
                        .composition()
                        .orElseThrow()
                        .memberCount())
                .contains(Count.of("6 medlemmer"));
    }

    @Test
    void clauseThatIsJammedToTheOneBeforeItIsOneOfItsOwn() {
        Commission commission = commission(
                "Vedtægter for Vestby Skoleråd\n\nMedlemmerne vælger af deres midte en formand og en næstformand.\n\nSkolerådet holder 3 møder årligt.Stk.2. Til et af møderne indbydes bestyrelserne.\n\nStk. 3. Skolerådet fastsætter selv sin forretningsorden.\n");

        assertThat(commission
                        .composition()
                        .orElseThrow()
                        .meetings()
                        .orElseThrow()
                        .times())
                .contains(3);
        assertThat(commission.composition().orElseThrow().chair().orElseThrow().chosenByMembers())
                .contains(true);
    }

    @Test
    void dayMayStandBetweenWhoAdoptedAndThatTheyDid() {
        assertThat(commission(
                                "Fælles kommissorium\n\nStyregruppen har den 7. juni 2012 vedtaget et kommissorium for arbejdsgrupperne.\n\nFormål\n\nGrupperne skal dele viden.\n")
                        .establishedBy()
                        .orElseThrow()
                        .body()
                        .map(Body::name))
                .contains("Styregruppen");
    }
}
