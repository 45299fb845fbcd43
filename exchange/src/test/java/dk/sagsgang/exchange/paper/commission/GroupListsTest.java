package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.party.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that list who sits in each of several groups, and pages of a group that are headed by what it does. */
class GroupListsTest {

    private static final String PAGE = """
            Formålet er, at færre unge i Vejle Kommune begynder at ryge.

            Røgfri ungdom i Vejle Kommune

            Rygestop-ledergruppen

             • Lederen af Sundhedscentret
             • Skolechefen
             • Direktør for Børn og Kultur

            Dertil kommer en
            rygestopgruppe:

             • 1 repræsentant fra skolelederne
             • 1 repræsentant fra Ungdomsskolen
             • Lederen af Ungehuset

            Lokalgrupperne
            Hvert distrikt har sin egen lokalgruppe.

            Lokalgruppen består så af:

             • 1 repræsentant fra hver af skolerne
             • 1 repræsentant fra Politiet

            Lokalgruppen vælger selv sin formand.

            Ledergruppen:

             • Ledergruppen lægger strategien for arbejdet.
             • Ledergruppen mødes to gange om året.
            """;

    private static List<String> names(Commission page) {
        return page.groups().stream()
                .map(group -> group.body().map(Body::name).orElse(""))
                .toList();
    }

    private static List<Integer> seats(Commission page) {
        return page.groups().stream()
                .map(group -> group.composition()
                        .map(Composition::seats)
                        .map(List::size)
                        .orElse(0))
                .toList();
    }

    @Test
    void listBelowTheNameOfAGroupIsWhoSitsInIt() {
        Commission page = commission(PAGE);

        assertThat(names(page)).containsExactly("Rygestop-ledergruppen", "rygestopgruppe", "Lokalgrupperne");
        assertThat(seats(page)).containsExactly(3, 3, 2);
        assertThat(page.composition()).isEmpty();
    }

    @Test
    void firstLineAboveTheGroupsThatIsNoSentenceIsTheTitle() {
        Commission page = commission(PAGE);

        assertThat(page.title()).isEqualTo("Røgfri ungdom i Vejle Kommune");
        assertThat(page.purpose().content()).startsWith("Formålet er, at færre unge");
        assertThat(page.sections()).isEmpty();
    }

    @Test
    void whereTheNameStandsAgainMoreIsSaidOfTheGroup() {
        CommissionedGroup leaders = commission(PAGE).groups().get(0);

        assertThat(leaders.tasks())
                .extracting(task -> task.text().content())
                .containsExactly("Ledergruppen lægger strategien for arbejdet.");
        assertThat(leaders.composition().flatMap(Composition::meetings)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSP i Vejle\n\nSSP-udvalget\n\n- Skolechefen\n- Socialchefen\n- Lederen af Ungdomsskolen\n\nSSP-gruppen\n\n- 2 repræsentanter fra skolerne\n- 1 repræsentant fra Politiet\n",
                "Sådan arbejder vi med natur\n\nNaturrådet består af:\n\nNaturgruppe:\n\n* Naturchefen\n* 1 repræsentant fra Vejle Lodsejere\n* Formanden for Teknisk Udvalg\n\nHertil kommer en vandgruppe:\n\n* Vandchefen\n* 1 repræsentant fra Vejle Forsyning\n",
                "Børn i trivsel i Vejle\n\nDen tværfaglige gruppe\n\n• 1 repræsentant fra PPR\n• 1 repræsentant fra sundhedsplejen\n\nDistriktsgrupperne\n\nGruppen mødes hver måned.\n\nDistriktsgruppen består af:\n\n• 1 repræsentant fra hver skole\n• 1 repræsentant fra hver børnehave\n"
            })
    void groupsOfOtherPagesAreListedAlike(String page) {
        assertThat(commission(page).groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.composition().map(Composition::seats))
                        .hasValueSatisfying(seats -> assertThat(seats).hasSizeGreaterThan(1)));
    }

    @Test
    void listOfWhatItDoesIsNoListOfWhoSitsThere() {
        Commission page = commission(
                "Trafikgruppens opgaver\n\nTrafikgruppen\n\n- sørger for skolevejene\n- drøfter nye cykelstier\n\nTrafikgruppen mødes hver måned.\n");

        assertThat(page.groups()).isEmpty();
        assertThat(page.composition().map(Composition::seats).orElse(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Natur-arbejdsgruppens funktioner og opgaver:",
                "Natur-arbejdsgruppens opgaver",
                "Natur-arbejdsgruppens formål og opgaver"
            })
    void whatAGroupDoesNamesThePageAndTheGroup(String title) {
        Commission page = commission(
                title
                        + "\n\n • lave et samlet overblik over naturen\n • sørge for, at der bliver ryddet op\n\nNatur-arbejdsgruppen skal derfor bl.a. sørge for:\n\n • at oplysninger udveksles\n • at der skrives en årsberetning\n\nMødefrekvens: Min. 4 gange årligt.\n");

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.body().map(Body::name)).contains("Natur-arbejdsgruppen");
        assertThat(page.tasks()).hasSize(4);
        assertThat(page.composition().flatMap(Composition::meetings)).isPresent();
    }

    @Test
    void wordsOverTheColumnsOfATableAreNoSeat() {
        Commission page = commission(
                "Råd for Natur og Friluftsliv\n\nRådet er et forum for samarbejde.\n\nRådet sammensættes således:\n\nOmråde Medlem Suppleant\nJagtforeninger Leif Klostermark Keld Henningsvig\nLystfiskere Pil Vesterlund\n\nRådet sidder i perioden 2024-2025.\n");

        assertThat(page.composition().orElseThrow().seats())
                .extracting(Seat::printed)
                .noneMatch(printed -> printed.startsWith("Område"));
    }
}
