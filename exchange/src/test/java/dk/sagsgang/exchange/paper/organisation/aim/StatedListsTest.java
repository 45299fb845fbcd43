package dk.sagsgang.exchange.paper.organisation.aim;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.text.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of aims and principles, by the line above them. */
class StatedListsTest {

    private static final String HEAD = """
            Organisationen i Greve Kommune

            Organisationen består af fire centre, som alle er placeret på rådhuset i Greve by.

            """;

    @Test
    void aLineThatSaysHowManyAimsThereAreAnnouncesThem() {
        OrganisationModel model = organisationModel(HEAD + """
                Det arbejder vi med

                I de kommende år har vi to mål, som går igen i alle centre:

                1. Flere børn skal trives i de almindelige fællesskaber
                2. Færre unge skal stå uden uddannelse
                """);

        assertThat(model.aims())
                .extracting(Aim::text)
                .containsExactly(
                        "Flere børn skal trives i de almindelige fællesskaber", "Færre unge skal stå uden uddannelse");
    }

    @Test
    void whatAModelLaysWeightOnIsItsPrinciples() {
        OrganisationModel model = organisationModel(HEAD + """
                Modellen

                Modellen lægger særlig vægt på:

                • At beslutningsvejene er korte
                • At staben er fælles for alle
                """);

        assertThat(model.principles()).containsExactly("At beslutningsvejene er korte", "At staben er fælles for alle");
    }

    @Test
    void statementsBelowTheHeadingOfTheEconomySayHowItIsSteered() {
        OrganisationModel model = organisationModel(HEAD + """
                Økonomi

                • Budgettet fordeles til centrene som rammer
                • Overskud på op til 5 % overføres til næste år
                """);

        assertThat(model.economicPrinciples()).hasSize(2);
    }

    @Test
    void anotherListStaysInItsSection() {
        OrganisationModel model = organisationModel(HEAD + """
                Åbningstider

                Vi har åbent hele ugen:

                • mandag fra ti til to
                • torsdag fra ti til seks
                """);

        assertThat(model.aims()).isEmpty();
        assertThat(model.sections().stream().map(Section::bullets).flatMap(List::stream))
                .contains("mandag fra ti til to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Følgende principper gælder for økonomien:",
                "Økonomien i den nye organisation styres efter disse principper:",
                "Budgettet styres efter disse regler:"
            })
    void whatIsSaidToSteerTheEconomyIsAPrincipleOfIt(String line) {
        OrganisationModel model = organisationModel(HEAD + "Overførsel af midler\n\n" + line
                + "\n\n1) Budgettet følger bygningen\n2) Overskud føres til næste år\n");

        assertThat(model.economicPrinciples())
                .containsExactly("Budgettet følger bygningen", "Overskud føres til næste år");
        assertThat(model.principles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvad vil vi opnå?\n\n",
                "Det vil vi opnå\n\n",
                "Hvad skal den nye organisation kunne?\n\nDirektionen ønsker med forslaget at opnå:\n\n",
                "Mål\n\nMed ændringen vil vi gerne opnå følgende:\n\n"
            })
    void whatIsToBeReachedIsTheAim(String above) {
        OrganisationModel model = organisationModel(
                HEAD + above + "+ Borgeren møder de samme folk\n+ Sagerne er afgjort på under 40 dage\n");

        assertThat(model.aims())
                .extracting(Aim::text)
                .containsExactly("Borgeren møder de samme folk", "Sagerne er afgjort på under 40 dage");
    }

    @Test
    void whatHoldsForAllIsAPrinciple() {
        OrganisationModel model = organisationModel(
                HEAD
                        + "Ledelse\n\nFælles for lederne gælder, at\n\n- beslutninger træffes, hvor de mærkes\n- uenighed er tilladt\n");

        assertThat(model.principles()).containsExactly("beslutninger træffes, hvor de mærkes", "uenighed er tilladt");
    }

    @Test
    void aRuleOfTheEconomyMayNameAnAmount() {
        OrganisationModel model = organisationModel(
                HEAD
                        + "Økonomi\n\n* Mindreforbrug må bruges til vikarer\n* Køb over 100.000 kr. skal godkendes af direktøren\n");

        assertThat(model.economicPrinciples()).hasSize(2);
    }
}
