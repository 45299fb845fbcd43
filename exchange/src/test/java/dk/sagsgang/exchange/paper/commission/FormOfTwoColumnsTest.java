package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Representatives;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import dk.sagsgang.party.Person;
import dk.sagsgang.reference.PaperReference;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Papers that are a form of two columns, and members and agreements told in fewer words than a sentence. */
class FormOfTwoColumnsTest {

    private static Commission read(String paper) {
        return (Commission) PaperReader.standard()
                .read(paper.getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    private static Composition composition(String members) {
        return read("Kommissorium for Havneudvalget\n\nFormål\n\nUdvalget skal rådgive Byrådet om havnen.\n\nSammensætning\n\n"
                        + members)
                .composition()
                .orElseThrow();
    }

    @Test
    void firstCellsAreTheHeadingsOfTheSecond() {
        Commission read = read("""
                PROJEKTGRUNDLAG

                Projektnavn\tNy havn
                Dato\t1. marts 2021
                Formål\tAt havnen bruges af flere.
                Baggrund\tHavnen bruges af få, og kajerne er gamle.
                Leverancer\tEn plan for havnen
                Projektejer\tHavnedirektøren
                Projektleder\tIb Holt Lassen
                Styregruppe\tHavnedirektøren (formand), Økonomichefen
                """);

        assertThat(read.title()).isEqualTo("Ny havn");
        assertThat(read.purpose().content()).isEqualTo("At havnen bruges af flere.");
        assertThat(read.dated()).isPresent();
        assertThat(read.project().orElseThrow().owners())
                .extracting(Post::printed)
                .containsExactly("Havnedirektøren");
        assertThat(read.project().orElseThrow().manager()).map(Post::printed).contains("Ib Holt Lassen");
        assertThat(read.project().orElseThrow().steeringGroup().orElseThrow().seats())
                .hasSize(2);
    }

    @Test
    void namesBehindTheNumberOfMembersAreThoseWhoSitThere() {
        Composition read = composition("""
                Udvalget har i alt 5 medlemmer:
                - 2 medlemmer af Byrådet: Else Marie Brink (A) og Ib Holt Lassen (V)
                - De tre centerchefer
                """);

        assertThat(read.memberCount().orElseThrow().printed()).isEqualTo("i alt 5 medlemmer");
        assertThat(read.seats().get(0).holders())
                .extracting(Person::name)
                .containsExactly("Else Marie Brink", "Ib Holt Lassen");
        assertThat(read.seats().get(1).count().orElseThrow().value()).contains(3);
        assertThat(read.seats().get(1).filledBy())
                .contains(Representatives.builder().group("centerchefer").build());
    }

    @Test
    void whoAppointsIsToldByAVerbBehind() {
        Composition read = composition("""
                Udvalget består af:
                - 3 medlemmer fra forvaltningen, som Byrådet udpeger
                - 2 medlemmer udpeget af Byrådet blandt lokale sejlklubber
                """);

        assertThat(read.seats())
                .extracting(seat -> seat.appointedBy().map(Body::name).orElse(""))
                .containsExactly("Byrådet", "Byrådet");
        assertThat(read.seats())
                .extracting(seat -> seat.filledBy().orElseThrow())
                .containsExactly(
                        Representatives.builder().group("forvaltningen").build(),
                        Representatives.builder().group("lokale sejlklubber").build());
    }

    @Test
    void whoComesWhenNeededHasNoFixedSeat() {
        Composition read = composition("""
                Udvalget består af 3 borgere og 2 medlemmer af Byrådet. Havnechefen deltager efter behov. Forvaltningen deltager med økonomichefen og vejchefen.
                """);

        Seat needed = read.seats().stream()
                .filter(seat -> seat.standing().equals(java.util.Optional.of(false)))
                .findFirst()
                .orElseThrow();
        assertThat(needed.filledBy()).contains(OfficeHolder.of("Havnechefen"));
        assertThat(read.seats()).extracting(Seat::printed).contains("økonomichefen", "vejchefen");
    }

    @Test
    void agreementOfTheBackgroundIsWhatThePaperRestsOn() {
        Commission read = read("""
                Kommissorium for Havneudvalget

                Baggrund

                Som led i budgetaftalen for 2021-2024 er partierne enige om at se på havnen. I konstitueringsaftalen af 22. november 2021 er havnen nævnt.
                """);

        assertThat(read.basedOn())
                .extracting(PaperReference::title)
                .containsExactly("budgetaftalen for 2021-2024", "konstitueringsaftalen");
        assertThat(read.basedOn().get(1).dated()).isPresent();
    }
}
