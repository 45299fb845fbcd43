package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import dk.sagsgang.quantity.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with several seats: a verb or a noun that is printed once holds for all of them. */
class SeatSiblingsTest {

    private static Composition read(String text) {
        return commission("Vedtægter for Vestby Kulturråd\n\nSammensætning\n\n" + text + "\n")
                .composition()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rådet består af 9 medlemmer, hvoraf 4 udpeges af Kommunalbestyrelsen, 3 af sportsklubberne og 2 af aftenskolerne. | 4 3 2",
                "I rådet sidder 4 medlemmer fra Byrådet, 4 fra foreningerne samt en fra administrationen. | 4 4 1",
                "Rådet sammensættes med 3 repræsentanter fra Byrådet og 3 fra foreningslivet. | 3 3",
                "Rådet består af syv folkevalgte medlemmer og syv repræsentanter for kunstnerne, der er udpeget af Vestby Kunst. | 7 7",
                "Rådet består af 5-7 unge mellem 15 og 25 år, en medarbejder fra Ungdomsskolen og formanden for Børneudvalget. | 5 1 -",
                "2 medlemmer og 2 stedfortrædere vælges af Byrådet blandt dets medlemmer. | 2",
                "Kommunen er repræsenteret ved kulturchefen, en konsulent fra Center for Kultur og to skoleledere. | - 1 2",
                "Følgende foreninger er repræsenteret i rådet: Ældre Vestby, Vestby Kors, Vestby Borgerforening og Løveklubben. | - - - -",
                "Rådet består af en repræsentant for henholdsvis Økonomi, HR og Kultur. | 1"
            })
    void howManySeatsThereAre(String sentence, String counts) {
        assertThat(String.join(
                        " ",
                        read(sentence).seats().stream()
                                .map(seat -> seat.count()
                                        .flatMap(Count::value)
                                        .map(String::valueOf)
                                        .orElse("-"))
                                .toList()))
                .isEqualTo(counts);
    }

    @Test
    void peopleInASentenceAreSeatsOfTheirOwn() {
        Composition composition =
                read("Fra Byrådet deltager Anna Berg (A), som bliver formand, samt Bo Lind (B) og Ida Dam (O).");

        assertThat(composition.seats())
                .extracting(seat -> person(seat).name())
                .containsExactly("Anna Berg", "Bo Lind", "Ida Dam");
        assertThat(composition.chair()).isPresent();
    }

    @Test
    void whoAppointsInASentenceIsNotTheirBody() {
        assertThat(read("Der udpeges 2 medlemmer af Byrådet og 4 medlemmer af Kunstforeningen.")
                        .seats())
                .extracting(seat -> seat.appointedBy().map(Body::name).orElse(""))
                .containsExactly("Byrådet", "Kunstforeningen");
    }

    @Test
    void membersOfWhomOnlyHowTheyAreChosenIsToldAreAllThatThereAre() {
        Composition composition = read("Rådet består af 11 direkte valgte medlemmer.");

        assertThat(composition.memberCount().flatMap(Count::value)).contains(11);
        assertThat(composition.seats()).isEmpty();
    }

    @Test
    void whoAppointsThoseWhoAreListedByNameAppointsEach() {
        assertThat(
                        read("Medlemmerne er udpeget af Byrådet for perioden 2022-2025:\n\n- Anna Berg\n- Bo Lind\n- Ida Dam")
                                .seats())
                .hasSize(3)
                .allSatisfy(
                        seat -> assertThat(seat.appointedBy().map(Body::name)).contains("Byrådet"));
    }

    @Test
    void titleBeforeANameAndPartyBehindItAreNoPartOfTheName() {
        Composition composition =
                read("Rådets medlemmer er:\n\n- Borgmester Anna Berg\n- Bo Lind (Venstre)\n- Ida Dam (A)\n");
        Person mayor = person(composition.seats().get(0));
        Person liberal = person(composition.seats().get(1));

        assertThat(mayor.name()).isEqualTo("Anna Berg");
        assertThat(mayor.office().map(held -> held.title())).contains("Borgmester");
        assertThat(liberal.party().map(PoliticalParty::name)).isPresent();
    }

    @Test
    void clausesOfTwoPostsAreReadEachByItself() {
        Composition composition = read(
                "Formand for rådet er formanden for Kulturudvalget, og næstformanden vælges blandt rådets medlemmer.");

        assertThat(composition.chair().orElseThrow().filledBy()).isPresent();
        assertThat(composition.deputyChair().orElseThrow().chosenByMembers()).contains(true);
    }

    private static Person person(Seat seat) {
        return ((NamedPerson) seat.filledBy().orElseThrow()).person().orElseThrow();
    }
}
