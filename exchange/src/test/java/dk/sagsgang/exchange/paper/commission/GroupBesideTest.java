package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a paper that are about another group than its own. */
class GroupBesideTest {

    private static Commission read(String below) {
        String paper =
                "Kommissorium for Handicaprådet i Vejle Kommune\n\nFormål\n\nHandicaprådet rådgiver Byrådet.\n\n";
        return (Commission) PaperReader.standard()
                .read((paper + below).getBytes(StandardCharsets.UTF_8), "kommissorium.txt")
                .documents()
                .get(0)
                .document();
    }

    @Test
    void whoSitsInAnotherGroupSitsNotInThisOne() {
        Commission commission = read("""
                Forretningsudvalget

                Forretningsudvalget består af tre medlemmer. Udvalget mødes seks gange om året.

                Fra Foreningernes fællesforum:

                Anna Berg, Padborg (formand)
                Bo Lind, Felsted
                Ida Dam, Rise

                Opgaver

                Rådet skal rådgive om adgang til bygninger.
                """);

        CommissionedGroup group = commission.groups().get(0);
        Composition composition = group.composition().orElseThrow();
        assertThat(commission.groups()).hasSize(1);
        assertThat(group.heading()).isEqualTo("Forretningsudvalget");
        assertThat(group.body().map(Body::name)).contains("Forretningsudvalget");
        assertThat(composition.seats())
                .hasSize(3)
                .allSatisfy(
                        seat -> assertThat(seat.appointedBy().map(Body::name)).contains("Foreningernes fællesforum"));
        assertThat(composition.chair().map(post -> post.seat()))
                .contains(composition.seats().get(0).key());
        assertThat(composition.meetings()).isPresent();
        assertThat(commission.composition().map(Composition::seats).orElse(List.<Seat>of()))
                .isEmpty();
    }

    @Test
    void aGroupThatItsHeadingNamesWithoutTheArticleHasOneInItsName() {
        CommissionedGroup group = read("""
                Arbejdsgruppe for trafik

                Gruppen vælger selv en formand. Gruppen mødes hver anden måned.
                """).groups().get(0);

        assertThat(group.body().map(Body::name)).contains("Arbejdsgruppen for trafik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Handicaprådet", "Udvalget", "Målgruppe", "Udvalgets møder", "Økonomiudvalget"})
    void whatIsNoOtherGroupTellsOfThePapersOwn(String heading) {
        assertThat(read(heading + "\n\nRådet mødes fire gange om året.\n").groups())
                .isEmpty();
    }

    @Test
    void aGroupOfWhomNothingIsToldIsASection() {
        Commission commission = read("Trafikforummet\n\nForummet kan læse mere på kommunens hjemmeside.\n");

        assertThat(commission.groups()).isEmpty();
    }
}
