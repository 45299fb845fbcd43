package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.aim.ImplementationStep;
import dk.sagsgang.party.Body;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which units and bodies a step is about, and plans whose rows begin with a time. */
class StepUnitsTest {

    private static OrganisationModel told(String plan) {
        return organisationModel("""
                Ny organisation på havnen

                Havnen får en ny opdeling. Den består af Havneafdelingen og Kystafdelingen. Havneafdelingen ledes af en havnechef.

                """ + plan + "\n");
    }

    @Test
    void theUnitsThatItNamesAndThoseOfTheLeadersWhoBegin() {
        OrganisationModel model = told("""
                Tidsplan

                1. marts 2018: Kystafdelingen flytter
                1. april 2018: Havnechefen tiltræder
                1. maj 2018: Planen evalueres
                """);

        assertThat(model.steps())
                .extracting(ImplementationStep::units)
                .containsExactly(List.of("kystafdelingen"), List.of("havneafdelingen"), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hvornår sker hvad?", "Hvornår sker det?", "Hvad sker der hvornår?"})
    void rowsThatBeginWithATimeBelowAQuestion(String heading) {
        OrganisationModel model = told(heading + """


                17. maj 2018          Sektor-MED drøfter forslaget
                30. maj 2018 kl. 19   Møde med borgerne
                Juni 2018             Handicaprådet afgiver udtalelse
                Efter et år           Planen evalueres
                """);

        assertThat(model.steps())
                .extracting(ImplementationStep::text)
                .containsExactly(
                        "Sektor-MED drøfter forslaget",
                        "Møde med borgerne",
                        "Handicaprådet afgiver udtalelse",
                        "Planen evalueres");
        assertThat(model.steps().get(0).date().orElseThrow().earliest()).hasValue(LocalDate.of(2018, 5, 17));
        assertThat(model.steps().get(0).bodies()).extracting(Body::name).containsExactly("Sektor-MED");
        assertThat(model.steps().get(2).bodies().get(0).kind().orElseThrow().code())
                .isEqualTo("advisory-council");
        assertThat(model.steps().get(3).condition()).isEqualTo("Efter et år");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Planen evalueres, når den har virket i to år",
                "Når planen har virket i to år, evalueres den",
                "• Når planen har virket i to år, evalueres den"
            })
    void whatHasToBeOverFirstIsTheConditionOfAStep(String line) {
        OrganisationModel model =
                told("Tidsplan\n\n" + (line.startsWith("•") ? "• 1. marts 2018: Havnen åbner\n" : "") + line + "\n");

        ImplementationStep last = model.steps().get(model.steps().size() - 1);
        assertThat(last.text()).contains("evalueres");
        assertThat(last.condition().toLowerCase(java.util.Locale.ROOT))
                .startsWith("når ")
                .endsWith("har virket i to år");
    }
}
