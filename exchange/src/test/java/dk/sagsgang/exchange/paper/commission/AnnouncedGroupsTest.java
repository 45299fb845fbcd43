package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.OfficeHolder;
import dk.sagsgang.commission.composition.Post;
import dk.sagsgang.commission.composition.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of who is in a group of a project, whatever words announce them, and who leads and serves the group. */
class AnnouncedGroupsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der nedsættes en styregruppe, som består af:",
                "Der etableres en styregruppe bestående af:",
                "I styregruppen sidder:",
                "Styregruppens medlemmer er:",
                "Arbejdet ledes af en styregruppe, der består af:",
                "Projektets styregruppe består af:",
                "Styregruppen har følgende medlemmer:",
                "Følgende deltager i styregruppen:",
                "Der nedsættes en styregruppe med følgende deltagere:",
                "Deltagere i styregruppen:",
                "Medlemmer af styregruppen:"
            })
    void membersOfTheSteeringGroupAreNotThoseOfThePaper(String announcing) {
        Commission commission =
                commission("Kommissorium for analyse af havnen\n\nBaggrund\n\nByrådet ønsker en analyse af havnen.\n\n"
                        + "Organisering\n\n" + announcing
                        + "\n\n- Havnedirektøren (formand)\n- Økonomichefen\n- En repræsentant fra Vestby Roklub\n\n"
                        + "Styregruppen mødes hver måned. Økonomi og Analyse er sekretariat for styregruppen.\n");

        Composition steering =
                commission.project().orElseThrow().steeringGroup().orElseThrow();
        assertThat(commission.composition()).isEmpty();
        assertThat(steering.name()).endsWith("tyregruppen").startsWith("S");
        assertThat(steering.seats()).hasSize(3);
        assertThat(steering.meetings()).isPresent();
        assertThat(steering.chair().flatMap(Post::filledBy)).contains(OfficeHolder.of("Havnedirektøren"));
        assertThat(steering.secretary())
                .map(Post::printed)
                .contains("Økonomi og Analyse er sekretariat for styregruppen");
    }

    @Test
    void membersOfTheGroupThatThePaperIsOfAreItsOwn() {
        Commission commission = commission("""
                Kommissorium for arbejdsgruppen om stier

                Formål

                Arbejdsgruppen skal foreslå nye stier.

                Arbejdsgruppen består af:

                - Vejchefen (formand)
                - To borgere fra Vestby

                Arbejdsgruppen mødes hver måned. HR er sekretariat for arbejdsgruppen.
                """);

        Composition own = commission.composition().orElseThrow();
        assertThat(own.seats())
                .extracting(Seat::printed)
                .containsExactly("Vejchefen (formand)", "To borgere fra Vestby");
        assertThat(own.meetings()).isPresent();
        assertThat(own.secretary()).isPresent();
        assertThat(commission.project()).isEmpty();
    }

    @Test
    void cellBesideTheNameOfAGroupTellsWhoIsInIt() {
        Commission commission = commission("""
                Kommissorium: Analyse af havnen

                Formål

                Analysen skal vise, hvad projektet koster. Projektet ledes af en styregruppe.

                Organisering

                Styregruppe\tHavnedirektøren (formand), Økonomichefen
                Følgegruppe\tTo repræsentanter fra Vestby Roklub, en repræsentant fra Sejlklubben
                """);

        assertThat(commission
                        .project()
                        .orElseThrow()
                        .steeringGroup()
                        .orElseThrow()
                        .seats())
                .extracting(Seat::printed)
                .containsExactly("Havnedirektøren (formand)", "Økonomichefen");
        assertThat(commission.project().orElseThrow().groups())
                .extracting(Composition::name)
                .containsExactly("Følgegruppe");
    }
}
