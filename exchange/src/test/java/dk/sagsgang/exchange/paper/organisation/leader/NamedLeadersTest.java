package dk.sagsgang.exchange.paper.organisation.leader;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.party.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who leads a unit is told in any order, in a sentence, in a list and below a heading. */
class NamedLeadersTest {

    private static final String HEAD = """
            Organisation i Greve Kommune

            Administrationen har en havneafdeling og en skoleafdeling, som er beskrevet på denne side.

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holk bliver chef for Havneafdelingen, og Skoleafdelingen er uændret.",
                "Chef for Havneafdelingen er Ida Holk.",
                "Havneafdelingen får Ida Holk som chef.",
                "Havneafdelingen (chef Ida Holk) har kontor ved kajen.",
                "I spidsen for Havneafdelingen står chef Ida Holk.",
                "Havneafdelingen fortsætter under ledelse af chef Ida Holk.",
                "• Havneafdelingen, chef Ida Holk\n• Skoleafdelingen, skolechef Bo Ravn",
                "• Ida Holk, chef for Havneafdelingen\n• Bo Ravn, skolechef for Skoleafdelingen",
                "Havneafdelingen\n\nChef\nIda Holk\nTelefon: 12 34 56 78",
                "Havneafdelingen\n\nIda Holk\nChef"
            })
    void aLeaderIsKnownInWhateverOrder(String text) {
        assertThat(leader(organisationModel(HEAD + text + "\n"), "Havneafdelingen"))
                .isEqualToIgnoringCase("chef Ida Holk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida Holk besøgte Havneafdelingen i går.",
                "Havneafdelingen har fået ros af Ida Holk.",
                "Ida Holk var chef for Havneafdelingen i mange år."
            })
    void whoIsNamedBesideAUnitDoesNotLeadItByThat(String text) {
        assertThat(organisationModel(HEAD + text + "\n").units())
                .allSatisfy(unit -> assertThat(unit.leadership()).isEmpty());
    }

    @Test
    void whoLeadsEachOfAKindLeadsThemAll() {
        OrganisationModel model = organisationModel(HEAD + """
                Forvaltningen er opdelt i afdelinger, som hver ledes af en afdelingschef:

                • Havneafdelingen
                • Skoleafdelingen
                """);

        assertThat(leader(model, "Havneafdelingen")).isEqualTo("afdelingschef");
        assertThat(leader(model, "Skoleafdelingen")).isEqualTo("afdelingschef");
    }

    @Test
    void aDirectorWhoAnswersLeadsOnlyWhatNobodyElseLeads() {
        OrganisationModel model = organisationModel(HEAD + """
                Direktøren for Teknik har ansvar for Havneafdelingen og Skoleafdelingen. Chef for Skoleafdelingen er Bo Ravn.
                """);

        assertThat(leader(model, "Havneafdelingen")).isEqualTo("Direktøren for Teknik");
        assertThat(leader(model, "Skoleafdelingen")).isEqualTo("Chef Bo Ravn");
    }

    @Test
    void asManyOfficesAsUnitsOfTheirKindAreTheirs() {
        String units = "• Center for Havn\n• Center for Skole\n\n";

        assertThat(leader(organisationModel(HEAD + units + "Der kommer to centerchefer.\n"), "Center for Havn"))
                .isEqualTo("centerchef");
        assertThat(leader(organisationModel(HEAD + units + "Der kommer tre centerchefer.\n"), "Center for Havn"))
                .isEmpty();
    }

    private static String leader(OrganisationModel model, String name) {
        OrganisationUnit unit = model.units().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return unit.leadership().stream()
                .map(each -> (each.office().map(Office::title).orElse("") + " "
                                + each.person().map(person -> person.name()).orElse(""))
                        .strip())
                .findFirst()
                .orElse("");
    }
}
