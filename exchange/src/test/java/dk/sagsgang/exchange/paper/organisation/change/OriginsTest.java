package dk.sagsgang.exchange.paper.organisation.change;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.UnitReference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a unit came from, told from its own side. */
class OriginsTest {

    private static final String HEAD =
            "Ny organisation i Greve Kommune\n\nForslaget samler forvaltningen i færre centre.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Center for Havn er en sammenlægning af Havneafdelingen og Vejafdelingen.",
                "Center for Havn opstår ved at Havneafdelingen og Vejafdelingen samles.",
                "Center for Havn dannes af Havneafdelingen og Vejafdelingen.",
                "Center for Havn afløser Havneafdelingen og Vejafdelingen.",
                "Havneafdelingen og Vejafdelingen samles i Center for Havn.",
                "Havneafdelingen og Vejafdelingen er blevet lagt sammen til Center for Havn.",
                "I 2020 blev Havneafdelingen og Vejafdelingen lagt sammen til en afdeling under navnet Center for Havn.",
                "Pr. 1. januar lægges Havneafdelingen og Vejafdelingen sammen i det nye Center for Havn.",
                "Fremover bliver Havneafdelingen og Vejafdelingen samlet i ét center, Center for Havn."
            })
    void aUnitIsMadeOfOthers(String sentence) {
        assertThat(before(organisationModel(HEAD + sentence + "\n"), "Center for Havn"))
                .containsExactly("Havneafdelingen", "Vejafdelingen");
    }

    @Test
    void whatIsDividedIsGone() {
        OrganisationModel model =
                organisationModel(HEAD + "Kulturafdelingen deles i Biblioteksafdelingen og Museumsafdelingen.\n");

        assertThat(before(model, "Biblioteksafdelingen")).containsExactly("Kulturafdelingen");
        assertThat(before(model, "Museumsafdelingen")).containsExactly("Kulturafdelingen");
        assertThat(model.units()).extracting(OrganisationUnit::name).doesNotContain("Kulturafdelingen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ændringen betyder, at det nuværende Center for Havn, Vej og Park deles, så der fremover bliver ét Center for Skole, og ét Center for Kultur og Fritid.",
                "Center for Havn, Vej og Park deles i to: Center for Skole og Center for Kultur og Fritid.",
                "Center for Havn, Vej og Park er blevet delt op i et Center for Skole og et Center for Kultur og Fritid.",
                "Center for Havn, Vej og Park splittes op i Center for Skole og Center for Kultur og Fritid."
            })
    void whatIsDividedHasCommasInItsName(String sentence) {
        OrganisationModel model = organisationModel(HEAD + sentence + "\n");

        assertThat(before(model, "Center for Skole")).containsExactly("Center for Havn, Vej og Park");
        assertThat(before(model, "Center for Kultur og Fritid")).containsExactly("Center for Havn, Vej og Park");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Center for Havn er en del af Greve Kommune.",
                "Borgmesteren afløser formanden for udvalget.",
                "Kagen deles i to halvdele og serveres for Byrådet."
            })
    void whatIsNoUnitComesFromNone(String sentence) {
        assertThat(organisationModel(HEAD + sentence + "\n").units())
                .allSatisfy(unit -> assertThat(unit.predecessors()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Center for Park får opgaver fra Center for Havn.",
                "Center for Park overtager opgaver fra Jobcentret.",
                "Center for Park får alle opgaver fra Center for Havn.",
                "Opgaverne i Center for Havn flyttes til Center for Park.",
                "Center for Park overtager opgaverne fra Trafikafdelingen med skilte."
            })
    void aUnitThatGivesTasksAwayIsNotWhatAnotherWas(String sentence) {
        assertThat(before(
                        organisationModel(HEAD
                                + "Der bliver to centre:\n\n- Center for Havn\n- Center for Park\n\nOpgaverne\n\nBroerne er nye. "
                                + sentence + "\n"),
                        "Center for Park"))
                .isEmpty();
    }

    @Test
    void aUnitThatGivesAllItsTasksAwayAndIsNotInTheModelIsWhatAnotherWas() {
        assertThat(before(
                        organisationModel(HEAD + "Center for Park får alle opgaver fra Skovafdelingen.\n"),
                        "Center for Park"))
                .containsExactly("Skovafdelingen");
    }

    private static List<String> before(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .flatMap(unit -> unit.predecessors().stream())
                .map(UnitReference::name)
                .toList();
    }
}
