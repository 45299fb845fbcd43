package dk.sagsgang.exchange.paper.organisation.line;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;

/** Chapters whose numbers have no stop. */
class BareNumbersTest {

    @Test
    void aRowOfThemThatCountsOnFromOneAreHeadings() {
        assertThat(organisationModel("""
                Organisering af havnens drift

                1 Indledning

                Havnen har i dag tre kontorer, som ligger langt fra hinanden.

                2 Den nye organisation

                Der er kommet flere både, og derfor skal opgaverne deles på en anden måde end før.

                3 Hvornår og hvordan?

                Ændringen gennemføres, når de nye lokaler er klar.
                """).sections())
                .extracting(Section::heading)
                .containsExactly("1 Indledning", "2 Den nye organisation", "3 Hvornår og hvordan?");
    }

    @Test
    void aNumberBeforeWhatIsCountedIsNone() {
        assertThat(organisationModel("""
                Organisering af havnens drift

                Havnen har i dag tre kontorer, som ligger langt fra hinanden.

                4 Medarbejdere flytter

                De flytter til den nye havn, når den er færdig.

                2 Både bliver liggende

                De ligger godt, hvor de er i dag.
                """).sections())
                .extracting(Section::heading)
                .doesNotContain("4 Medarbejdere flytter", "2 Både bliver liggende");
    }
}
