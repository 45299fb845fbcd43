package dk.sagsgang.exchange.paper.organisation;

import static dk.sagsgang.exchange.paper.ReadPapers.organisationModel;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.organisation.OrganisationModel;
import dk.sagsgang.organisation.leadership.LeadershipSeat;
import dk.sagsgang.organisation.leadership.LeadershipTeam;
import dk.sagsgang.party.Office;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in columns and on slides, and the unit and the teams that stand over all of a paper. */
class PaperPagesTest {

    private static final String MARGIN = """
            Greve Kommune

            Beskrivelse af Havnecentret

            Indledning            Havnecentret samler fra nytår alle opgaver på havnen
                                  og langs kysten. Denne beskrivelse fortæller, hvordan
                                  centret er organiseret.

            Mål for centret       - at flere skibe lægger til
                                  - at ingen skipper venter mere end en time

            Principper for        - Skipperen er med, når der tales om skibet
            arbejdet              - Ingen henvises videre uden en aftale

            Mere viden            Beskrivelsen kan hentes på kommunens side. Den bliver
                                  rettet, når vi bliver klogere. Spørg på kontoret, hvis
                                  noget er uklart.
            """;

    @Test
    void headingsInTheMarginStandOverTheTextBesideThem() {
        OrganisationModel model = organisationModel(MARGIN);

        assertThat(model.sections()).extracting(Section::heading).contains("Indledning", "Mere viden");
        assertThat(model.sections().get(0).text().content())
                .startsWith("Havnecentret samler fra nytår alle opgaver på havnen og langs kysten.");
    }

    @Test
    void aHeadingInTheMarginGoesOnBelowItself() {
        assertThat(organisationModel(MARGIN).principles())
                .containsExactly("Skipperen er med, når der tales om skibet", "Ingen henvises videre uden en aftale");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theFootOfSlidesIsNoTextWhereverTheirNumberStands(boolean below) {
        String foot = below ? "Greve Kommune | Ny havn\n%d\n\n" : "%d\nGreve Kommune | Ny havn\n\n";
        String slides = "Ny organisation på havnen\n\nVi samler havnen.\n\n" + foot.formatted(1)
                + "Hvorfor nu?\n\nSkibene er blevet større, og de kommer oftere.\n\n" + foot.formatted(2)
                + "Hvad sker der så?\n\nVi flytter til foråret, når isen er væk.\n\n" + foot.formatted(3);

        assertThat(organisationModel(slides).sections())
                .extracting(section -> section.text().content())
                .isNotEmpty()
                .noneMatch(text -> text.contains("Greve Kommune"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ny organisation i Havn & Kyst: Spørgsmål og svar;Havn & Kyst",
                "FREMTIDENS ORGANISERING AF HAVN & KYST;Havn & Kyst",
                "Ny Havne- og Kystforvaltning;Havne- og Kystforvaltningen"
            })
    void theUnitOfATitleIsCalledAsTheTextCallsIt(String title, String name) {
        OrganisationModel model = organisationModel(title + "\nGreve Kommune\n\nHvorfor?\n\nFra nytår samler " + name
                + " alle opgaver. Afdelingerne er Bådafdelingen og Broafdelingen.\n");

        assertThat(model.units().get(0).name()).isEqualTo(name);
    }

    private static LeadershipTeam team(String sentence) {
        return organisationModel(
                        "Organisationsplan for Havn og Kyst\n\nAfdelinger\n\nHavn og Kyst har tre afdelinger:\n\n"
                                + "- Bådafdelingen\n- Broafdelingen\n- Kranafdelingen\n\nLedelse\n\n" + sentence + "\n")
                .leadershipTeams()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Havnechefen og de tre afdelingschefer udgør chefgruppen.;3",
                "- Chefgruppen: havnechefen og de tre afdelingschefer\\n- Chefgruppen holder møde hver onsdag;3",
                "Chefgruppen samler havnechefen og de tre afdelingschefer hver anden torsdag.;3"
            })
    void asManyChiefsAsThereAreUnitsOfTheirNounLeadThose(String sentence, int units) {
        LeadershipTeam team = team(sentence.replace("\\n", "\n"));

        assertThat(team.seats())
                .extracting(LeadershipSeat::units)
                .last()
                .asInstanceOf(LIST)
                .hasSize(units);
        assertThat(team.seats().get(0).office().map(Office::title).orElseThrow())
                .isEqualToIgnoringCase("havnechefen");
    }

    @Test
    void theTeamOfAPaperOfOneUnitLeadsThatUnit() {
        assertThat(team("Havnechefen og de tre afdelingschefer udgør chefgruppen.")
                        .unit())
                .isEqualTo("havn-og-kyst");
    }

    @Test
    void whoLeadsAUnitThatTheSeatNamesSitsThereForIt() {
        LeadershipTeam team = team("Havnechefen og lederen af Broafdelingen udgør ledergruppen.");

        assertThat(team.seats().get(1).units()).containsExactly("broafdelingen");
    }

    @Test
    void thatOfWhichTheHeadingSpeaksMayBeAPronoun() {
        OrganisationModel model = organisationModel(
                "Organisationen i Greve Kommune\n\nDirektionen\n\nDirektionen følger op på målene. Den består af en kommunaldirektør og to direktører.\n");

        assertThat(model.leadershipTeams().get(0).seats()).hasSize(2);
    }

    private static final org.assertj.core.api.InstanceOfAssertFactory<
                    java.util.List, org.assertj.core.api.ListAssert<Object>>
            LIST = org.assertj.core.api.InstanceOfAssertFactories.LIST;
}
