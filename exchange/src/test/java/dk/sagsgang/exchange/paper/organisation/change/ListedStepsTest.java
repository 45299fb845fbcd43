package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.time.ImpreciseDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that plan a change, each element with its day in it or none. */
class ListedStepsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forud herfor ligger følgende trin:",
                "De næste skridt er:",
                "Det videre forløb:",
                "Tidsplanen ser sådan ud:",
                "Tidsplanen er:"
            })
    void theDayOfAStepIsTakenOutOfItsWords(String announced) {
        OrganisationModel model = organisationModel("""
                Ny organisation i Greve Kommune

                IKRAFTTRÆDEN

                Den nye organisation træder i kraft den 1. januar 2014, når alle er på plads. """ + announced + """


                • Stillingen som centerchef slås op i august 2013
                • Medarbejderne meddeles ny placering senest 1. november 2013
                • Havnens broer gennemgås
                """);

        assertThat(model.steps())
                .extracting(ImplementationStep::text)
                .containsExactly(
                        "Stillingen som centerchef slås op",
                        "Medarbejderne meddeles ny placering",
                        "Havnens broer gennemgås");
        assertThat(model.steps())
                .extracting(step -> step.date().map(ImpreciseDate::printed).orElse(""))
                .containsExactly("i august 2013", "senest 1. november 2013", "");
    }
}
