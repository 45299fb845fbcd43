package dk.sagsgang.exchange.paper.organisation.aim;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.organisation.TargetGroup;
import dk.sagsgang.organisation.aim.Aim;
import dk.sagsgang.organisation.aim.Challenge;
import dk.sagsgang.organisation.aim.ChallengeScope;
import dk.sagsgang.organisation.aim.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Challenges, measures, aims and what is kept, in a list inside a sentence. */
class InlineStatementsTest {

    private static final String HEAD = """
            Ny organisation af Teknisk Forvaltning

            Greve Kommune samler opgaverne i forvaltningen, som i dag er spredt på tre adresser i byen.

            """;

    private static OrganisationModel read(String text) {
        return organisationModel(HEAD + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De lokale udfordringer er: lange sagsgange, uklart ansvar og tomme stillinger.",
                "De lokale udfordringer er lange sagsgange, uklart ansvar og tomme stillinger.",
                "Modellen skal løse de lokale udfordringer: lange sagsgange; uklart ansvar; tomme stillinger.",
                "Modellen skal løse de lokale udfordringer med lange sagsgange, uklart ansvar og tomme stillinger.",
                "Forvaltningen har lokale udfordringer i form af lange sagsgange, uklart ansvar samt tomme stillinger."
            })
    void whatChallengesAreSaidToBeIsOneEach(String sentence) {
        OrganisationModel model = read(sentence);

        assertThat(model.challenges())
                .extracting(Challenge::text)
                .containsExactly("lange sagsgange", "uklart ansvar", "tomme stillinger");
        assertThat(model.challenges())
                .allMatch(each -> each.scope().equals(java.util.Optional.of(ChallengeScope.LOCAL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er udfordringer med it, som vi vender tilbage til, når vi har talt med leverandøren.",
                "De lokale udfordringer er store.",
                "Vi ser lyst på fremtidens udfordringer, muligheder og opgaver."
            })
    void aSentenceAboutChallengesWithoutTheirListNamesNone(String sentence) {
        assertThat(read(sentence).challenges()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Modellen rummer flere tiltag, som kan hjælpe på det: Én indgang, en fælles stab OG et projekt om it.",
                "Vi sætter tre tiltag i gang: én indgang, en fælles stab og et projekt om it."
            })
    void measuresAreListedBehindTheirWord(String sentence) {
        assertThat(read(sentence).measures())
                .extracting(Measure::text)
                .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .containsExactly("én indgang", "en fælles stab", "et projekt om it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samtidig skal vi fastholde det gode fra i dag, herunder korte beslutningsveje og en stærk lokal ledelse.",
                "Vi fastholder de positive elementer herunder korte beslutningsveje og en stærk lokal ledelse.",
                "Følgende bevares: korte beslutningsveje og en stærk lokal ledelse."
            })
    void whatIsKeptIsListedBehindIt(String sentence) {
        assertThat(read(sentence).preserved()).containsExactly("korte beslutningsveje", "en stærk lokal ledelse");
    }

    @Test
    void theArticleTellsWhereTheLastBegins() {
        assertThat(read("Vi bevarer det gode, herunder et tæt samspil mellem stab og skoler og det store antal hold.")
                        .preserved())
                .containsExactly("et tæt samspil mellem stab og skoler", "det store antal hold");
        assertThat(read("Vi bevarer det gode, herunder samspil mellem stab og skoler og mange hold.")
                        .preserved())
                .isEmpty();
    }

    @Test
    void aimsOfTheModelAreListedBehindTheirWord() {
        assertThat(read("Målene er: kortere sagsgange, færre led og bedre service.")
                        .aims())
                .extracting(Aim::text)
                .containsExactly("kortere sagsgange", "færre led", "bedre service");
    }

    @Test
    void whoAUnitIsForIsListedBehindItsWord() {
        OrganisationModel model = read("""
                Team Byggeri

                Målgruppen er: bygherrer, rådgivere og naboer.
                """);

        OrganisationUnit team = model.units().stream()
                .filter(unit -> unit.name().equals("Team Byggeri"))
                .findFirst()
                .orElseThrow();
        assertThat(team.targetGroups())
                .extracting(TargetGroup::text)
                .containsExactly("bygherrer", "rådgivere", "naboer");
    }
}
