package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Office;
import dk.sagsgang.party.Person;
import dk.sagsgang.party.PoliticalParty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members that stand in a table: the words over the columns say what the cells tell. */
class SeatTableTest {

    private static Commission read(String table) {
        return (Commission) PaperReader.standard()
                .read(
                        ("Kommissorium for Havneudvalget\n\nFormål\n\nUdvalget skal rådgive Byrådet om havnen.\n\n"
                                        + "Sammensætning\n\n"
                                        + table)
                                .getBytes(StandardCharsets.UTF_8),
                        "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Composition composition(String table) {
        return read(table).composition().orElseThrow();
    }

    private static Person person(Seat seat) {
        return ((NamedPerson) seat.filledBy().orElseThrow()).person().orElseThrow();
    }

    @Test
    void partyAndRoleStandBesideTheName() {
        Composition read = composition("""
                Navn\tParti\tRolle
                Else Marie Brink\tA\tFormand
                Ib Holt Lassen\tV\tNæstformand
                Ulla Toft\tF\tMedlem

                Udvalget mødes hver måned.
                """);

        List<Seat> seats = read.seats();
        assertThat(seats).hasSize(3);
        assertThat(person(seats.get(0)).name()).isEqualTo("Else Marie Brink");
        assertThat(person(seats.get(0)).party()).map(PoliticalParty::letter).contains("A");
        assertThat(seats)
                .extracting(seat -> seat.role().orElseThrow())
                .containsExactly(SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR, SeatRole.MEMBER);
        assertThat(read.chair().orElseThrow().printed()).isEqualTo("Formand");
        assertThat(read.chair().orElseThrow().seat()).isEqualTo(seats.get(0).key());
        assertThat(read.chair().orElseThrow().filledBy()).isEqualTo(seats.get(0).filledBy());
        assertThat(read.deputyChair()).isPresent();
        assertThat(read.meetings()).isPresent();
    }

    @Test
    void columnsMayBePartedByBlanksAndCellsBroken() {
        Composition read = composition("""
                Navn                 Funktion                          Rolle
                Else Marie Brink     Havnechef                         Formand
                Ib Holt Lassen       Leder af Center for Miljø og      Medlem
                                     Natur
                Ikke udpeget         Økonomichef                       Medlem
                """);

        List<Seat> seats = read.seats();
        assertThat(seats).hasSize(3);
        assertThat(seats.get(0).filledBy()).contains(OfficeHolder.of("Havnechef"));
        assertThat(seats.get(0).holders()).extracting(Person::name).containsExactly("Else Marie Brink");
        assertThat(seats.get(1).filledBy()).contains(OfficeHolder.of("Leder af Center for Miljø og Natur"));
        assertThat(seats.get(2).filledBy()).contains(OfficeHolder.of("Økonomichef"));
        assertThat(seats.get(2).holders()).isEmpty();
    }

    @Test
    void titleIsThatOfThePersonAndAnOrganisationSendsThem() {
        Composition read = composition("""
                Navn\tStilling
                Else Marie Brink\tBiolog
                Ib Holt Lassen\tIngeniør
                """);
        assertThat(read.seats())
                .extracting(seat -> person(seat).office().map(Office::title).orElse(""))
                .containsExactly("Biolog", "Ingeniør");

        Composition sent = composition("""
                Organisation\tNavn
                Vestby Sejlklub\tElse Marie Brink
                Vestby Roklub\tIb Holt Lassen
                """);
        assertThat(sent.seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .containsExactly(
                        Representatives.builder().group("Vestby Sejlklub").build(),
                        Representatives.builder().group("Vestby Roklub").build());
    }

    @Test
    void seatsHaveANumberAndWhoAppointsThem() {
        Composition read = composition("""
                Repræsentanter\tAntal\tUdpeges af
                Byrådsmedlemmer\t3\tByrådet
                Repræsentanter fra Vestby Sejlklub\t2\tVestby Sejlklub
                """);

        assertThat(read.seats()).hasSize(2);
        assertThat(read.seats())
                .extracting(seat -> seat.count().orElseThrow().value().orElseThrow())
                .containsExactly(3, 2);
        assertThat(read.seats())
                .extracting(seat -> seat.appointedBy().orElseThrow().name())
                .containsExactly("Byrådet", "Vestby Sejlklub");
    }

    @Test
    void tableOfOtherThingsIsNone() {
        Commission read = read("""
                Navn\tTelefon
                Else Marie Brink\t12 34 56 78
                Ib Holt Lassen\t87 65 43 21
                """);

        assertThat(read.composition().stream()
                        .flatMap(composition -> composition.seats().stream())
                        .flatMap(seat -> seat.appointedBy().stream()))
                .isEmpty();
    }
}
