package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.project.ProjectOrganisation;
import dk.sagsgang.text.Section;
import org.junit.jupiter.api.Test;

/** Pages of a project that tell how it is organised, and pages of a council that only look like them. */
class ProjectPagesTest {

    private static final String PAGE = """
            Organisation

            Projektet har seks partnere. Projektlederen har det overordnede ansvar for projektet.

            Styregruppe

            Styregruppen består af den centrale projektleder og en leder fra hver partner. Den træffer beslutning om ændringer i projektet.

            Netværksgruppe

            Netværksgruppen består af repræsentanter for Vestby Skole, Ældre Sagen og Vestby Handel. Netværksgruppen mødes to gange om året.

            Møder

            Styregruppen mødes fire gange om året, skiftevis hos partnerne.

            Leverancer

            1. Fælles håndbog (juni 2017)
            2. Afprøvning (fra august 2017 til oktober 2018)
            3. Konference i havnen
            """;

    @Test
    void aPageOfAProjectIsReadByItsGroupsWhateverTheyAreCalled() {
        Commission commission = commission(PAGE);
        ProjectOrganisation project = commission.project().orElseThrow();
        Composition steering = project.steeringGroup().orElseThrow();
        Composition network = project.groups().get(0);

        assertThat(commission.kind()).contains(CommissionKind.PROJECT_ORGANISATION);
        assertThat(steering.seats()).hasSize(2);
        assertThat(steering.text().content()).isEqualTo("Den træffer beslutning om ændringer i projektet.");
        assertThat(steering.meetings().orElseThrow().printed()).isEqualTo("fire gange om året");
        assertThat(network.name()).isEqualTo("Netværksgruppen");
        assertThat(network.heading()).isEqualTo("Netværksgruppe");
        assertThat(network.seats())
                .extracting(seat -> seat.printed())
                .containsExactly("Vestby Skole", "Ældre Sagen", "Vestby Handel");
    }

    @Test
    void aProductKeepsItsDayAndTheTimeInWhichItIsMade() {
        Commission commission = commission(PAGE);

        assertThat(commission.deliverables())
                .extracting(product -> product.title())
                .containsExactly("Fælles håndbog", "Afprøvning", "Konference i havnen");
        assertThat(commission.deliverables().get(0).deadline()).isPresent();
        assertThat(commission.deliverables().get(1).work()).isPresent();
        assertThat(commission.deliverables().get(2).deadline()).isEmpty();
    }

    @Test
    void aGroupOfACouncilIsNoGroupOfAProject() {
        Commission commission = commission("""
                Kommissorium for Vestby Trafikråd

                Sammensætning

                Trafikrådet består af 5 medlemmer. Netværksgruppen består af borgere.
                """);

        assertThat(commission.project()).isEmpty();
    }

    @Test
    void aLineThatStandsAloneIsAHeadingThoughItHasAVerb() {
        String long1 =
                "Arbejdet handler om alt, hvad der angår de ældre borgere i kommunen, og om at svare på høringer.";
        String page = "Vedtægt for Vestby Ældreråd\n\n" + long1 + "\n\nVi skal høres i sager om ældre\n\n" + long1
                + "\n\n" + long1 + "\n\n" + long1 + "\n\n" + long1 + "\n";

        assertThat(commission(page).sections()).extracting(Section::heading).contains("Vi skal høres i sager om ældre");
        assertThat(commission(page.replace("om ældre\n", "om ældre.\n")).sections())
                .extracting(Section::heading)
                .doesNotContain("Vi skal høres i sager om ældre.");
    }
}
