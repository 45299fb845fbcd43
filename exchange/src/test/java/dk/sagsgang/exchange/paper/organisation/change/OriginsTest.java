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
                "Havneafdelingen og Vejafdelingen samles i Center for Havn."
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
                "Center for Havn er en del af Greve Kommune.",
                "Borgmesteren afløser formanden for udvalget.",
                "Kagen deles i to halvdele og serveres for Byrådet."
            })
    void whatIsNoUnitComesFromNone(String sentence) {
        assertThat(organisationModel(HEAD + sentence + "\n").units())
                .allSatisfy(unit -> assertThat(unit.predecessors()).isEmpty());
    }

    private static List<String> before(OrganisationModel model, String name) {
        return model.units().stream()
                .filter(unit -> unit.name().equals(name))
                .flatMap(unit -> unit.predecessors().stream())
                .map(UnitReference::name)
                .toList();
    }
}
