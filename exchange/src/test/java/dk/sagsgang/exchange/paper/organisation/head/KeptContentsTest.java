package dk.sagsgang.exchange.paper.organisation.head;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of contents is kept as printed, and none of it is a heading or a list of the text. */
class KeptContentsTest {

    private static final String TEXT = """

            1. Baggrund
            Havnen har i dag tre kontorer, som ligger langt fra hinanden.

            2. Modellen
            2.1 Havneafdelingen
            Havneafdelingen ledes af en havnechef.

            3. Økonomi
            Driften ændres ikke.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indhold\n1. Baggrund 1\n2. Modellen 1\n2.1 Havneafdelingen 2\n3. Økonomi 3\n",
                "Indholdsfortegnelse\n\n1. Baggrund ........ 1\n2. Modellen ....... 1\n2.1 Havneafdelingen .. 2\n3. Økonomi ...... 3\n",
                "INDHOLD\n1. Baggrund\n2. Modellen\n2.1 Havneafdelingen\n3. Økonomi\n"
            })
    void entriesAreNoPartOfTheText(String contents) {
        OrganisationModel model = organisationModel("Model for en ny organisation på havnen\n\n" + contents + TEXT);

        assertThat(model.contents()).hasSize(4);
        assertThat(model.contents().get(2)).startsWith("2.1 Havneafdelingen");
        assertThat(model.sections()).extracting(Section::heading).containsOnlyOnce("1. Baggrund", "3. Økonomi");
        assertThat(model.sections()).allMatch(section -> section.bullets().isEmpty());
    }

    @Test
    void numbersThatGoBackAreNoPages() {
        OrganisationModel model = organisationModel("""
                Organisationen på havnen

                Indhold
                Medarbejdere 40
                Både 3
                Broer 12

                Havneafdelingen ledes af en havnechef.
                """);

        assertThat(model.contents()).doesNotContain("Både 3");
    }
}
