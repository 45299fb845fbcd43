package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Filling;
import dk.sagsgang.commission.composition.NamedPerson;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.commission.composition.SeatRole;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Person;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Members who stand by name below one heading after another. */
class MembersByHeadingTest {

    private static Commission read(String below) {
        String paper = "Vedtægt for Idrætsrådet i Vestby Kommune\n\nFormål\n\nRådet rådgiver Byrådet om idræt.\n\n";
        return (Commission) PaperReader.standard()
                .read((paper + below).getBytes(StandardCharsets.UTF_8), "vedtaegt.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Composition composition(String below) {
        return read(below).composition().orElseThrow();
    }

    @Test
    void headingsSayWhatThoseBelowThemAre() {
        Composition composition = composition("""
                Rådets medlemmer

                Formand

                 • Anna Berg, Vestby

                Næstformand

                 • Bo Lind, Rise

                Øvrige medlemmer

                 • Ida Dam, Felsted
                 • Ole Krag, Vestby

                Suppleanter

                 • Lis Holm, Rise

                Møder

                Rådet mødes fire gange om året.
                """);

        assertThat(composition.seats())
                .hasSize(5)
                .allSatisfy(seat -> assertThat(seat.filledBy().filter(NamedPerson.class::isInstance))
                        .isPresent());
        assertThat(composition.seats().get(0).role()).contains(SeatRole.CHAIR);
        assertThat(composition.seats().get(1).role()).contains(SeatRole.DEPUTY_CHAIR);
        assertThat(composition.seats().get(2).role()).isEmpty();
        assertThat(composition.seats().get(4).role()).contains(SeatRole.SUBSTITUTE);
        assertThat(composition.heading()).isEqualTo("Rådets medlemmer");
    }

    @Test
    void whereSeatsAreCountedThoseBelowTheirNameHoldThem() {
        Composition composition = composition("""
                Medlemmer

                Idrætsforeninger

                 • Anna Berg (formand)
                 • Bo Lind

                Handicap

                 • Ida Dam

                Sammensætning

                Rådet består af 3 medlemmer:

                 • 2 medlemmer repræsenterer idrætsforeninger
                 • 1 medlem repræsenterer handicapområdet
                """);

        assertThat(composition.seats()).hasSize(2);
        assertThat(composition.seats().get(0).holders())
                .extracting(Person::name)
                .containsExactly("Anna Berg", "Bo Lind");
        assertThat(composition.seats().get(1).holders())
                .extracting(Person::name)
                .containsExactly("Ida Dam");
        assertThat(composition.chair().flatMap(post -> post.filledBy()).map(Filling::getClass))
                .isPresent();
    }

    @Test
    void namesAfterWhoHasChosenThemAreThoseThatHoldItsSeats() {
        Composition composition = composition("""
                Sammensætning

                Rådet har følgende medlemmer:

                 • 2 medlemmer af Byrådet
                 • 3 borgere

                Byrådet har udpeget: Anna Berg (V) og Bo Lind (A).
                """);

        assertThat(composition.seats().get(0).holders())
                .extracting(Person::name)
                .containsExactly("Anna Berg", "Bo Lind");
        assertThat(composition.seats()).hasSize(2);
    }

    @Test
    void thoseWhomAReaderMayAskSitNowhere() {
        Commission commission = read("""
                Kontaktpersoner

                 • Anna Berg
                 • Bo Lind

                Oplægsholdere

                 • Ida Dam
                 • Ole Krag
                """);

        assertThat(commission.composition().map(Composition::seats).orElse(java.util.List.<Seat>of()))
                .isEmpty();
    }

    @Test
    void whereWhoHasSentThemStandsBehindEachNameTheyHoldThoseSeats() {
        Composition composition = composition("""
                Sammensætning

                Rådet består af 3 medlemmer:

                 • 1 medlem udpeget af Byrådet
                 • 2 medlemmer valgt af spejderkorpsene

                Medlemmer 2022-2025

                Formand
                Anna Berg, spejderkorpsene

                Øvrige medlemmer
                Bo Lind (V), Byrådet
                Ida Dam, spejderkorpsene
                """);

        assertThat(composition.seats()).hasSize(2);
        assertThat(composition.seats().get(0).holders())
                .extracting(Person::name)
                .containsExactly("Bo Lind");
        assertThat(composition.seats().get(1).holders())
                .extracting(Person::name)
                .containsExactly("Anna Berg", "Ida Dam");
    }
}
