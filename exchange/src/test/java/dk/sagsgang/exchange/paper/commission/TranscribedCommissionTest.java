package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionStatus;
import dk.sagsgang.commission.work.Milestone;
import dk.sagsgang.reference.PaperReference;
import dk.sagsgang.text.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a commission prints around its text: contents, page numbers, and the papers before it. */
class TranscribedCommissionTest {

    @Test
    void contentsAreNoSectionsAndTheirTitlesAreHeadingsWhereThePagesHaveThem() {
        Commission commission = commission("""
                Transkript

                1 Kommissorium for havnens udvikling

                2 Indholdsfortegnelse 1. Baggrund side 3 2. Kort om havnen side 3 3. Havnens kontor side 4 side 2

                3 1 Baggrund Havnen er gammel, og kajerne trænger til at blive sat i stand. 2 Kort om havnen Havnen har to kajer, og der er plads til skibe. side 3

                4 3 Havnens kontor Havnen får et kontor, som er åbent hver dag. side 4
                """);

        assertThat(commission.sections())
                .extracting(Section::heading)
                .containsExactly("1 Baggrund", "2 Kort om havnen", "3 Havnens kontor");
        assertThat(commission.sections())
                .extracting(section -> section.text().plain())
                .containsExactly(
                        "Havnen er gammel, og kajerne trænger til at blive sat i stand.",
                        "Havnen har to kajer, og der er plads til skibe.",
                        "Havnen får et kontor, som er åbent hver dag.");
    }

    @Test
    void contentsWhoseFirstEntryIsNotFoundAgainStay() {
        Commission commission = commission("""
                Kommissorium for havnens udvikling

                Indhold

                Kommissoriet har tre dele, og de er skrevet af udvalget.

                Baggrund

                Havnen er gammel.

                Økonomi

                Havnen er dyr.
                """);

        assertThat(commission.sections()).extracting(Section::heading).contains("Indhold", "Baggrund");
    }

    @Test
    void quarterAtTheBeginningOfALineIsNoMarkOfAList() {
        Commission commission = commission("""
                Kommissorium for havnens udvikling

                Tidsplan

                1. kvartal 2019: Kortlægningen er færdig
                Oktober 2019: Konference om havnen
                """);

        assertThat(commission.milestones())
                .extracting(Milestone::text)
                .extracting(Object::toString)
                .hasSize(2);
        assertThat(commission.milestones().get(0).date().orElseThrow().earliest())
                .contains(LocalDate.of(2019, 1, 1));
    }

    @Test
    void decisionMayBeginWithItsDayAndThePaperBeforeHasItsOwn() {
        Commission commission = commission("""
                Kommissorium for Havneudvalget

                Den 19. april 2018 har Byrådet besluttet et kommissorium for udvalget.

                Kommissoriet afløser vedtægten for Havnerådet fra 26. april 2012.
                """);

        assertThat(commission.establishedBy().orElseThrow().date()).contains(LocalDate.of(2018, 4, 19));
        assertThat(commission.status()).contains(CommissionStatus.ADOPTED);
        PaperReference before = commission.replaces().get(0);
        assertThat(before.title()).isEqualTo("vedtægten for Havnerådet");
        assertThat(before.dated().orElseThrow().printed()).isEqualTo("26. april 2012");
    }

    @Test
    void decisionOnAnotherPaperEstablishesNothing() {
        Commission commission = commission("""
                Kommissorium for Havneudvalget

                Den 19. april 2018 har Byrådet besluttet en plan for havnen.
                """);

        assertThat(commission.establishedBy().flatMap(by -> by.date())).isEmpty();
    }
}
