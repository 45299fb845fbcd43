package dk.sagsgang.exchange.paper.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.commission.CommissionKind;
import dk.sagsgang.commission.CommissionedGroup;
import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.exchange.PaperReader;
import dk.sagsgang.party.Body;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A paper that sets up several groups, each in a chapter of its own, and groups beside the paper's own. */
class GroupChaptersTest {

    private static Commission read(String paper) {
        return (Commission) PaperReader.standard()
                .read(paper.getBytes(StandardCharsets.UTF_8), "papir.txt")
                .documents()
                .get(0)
                .document();
    }

    @Test
    void eachChapterIsAGroupOfItsOwn() {
        Commission read = read("""
                Vestby Kommune

                Kommissorier for byrådets to opgaveudvalg

                1. Fælles bestemmelser

                Udvalgene er rådgivende. Udvalgene fungerer fra 1. marts 2018 til 31. marts 2019.

                2. Opgaveudvalget for Havnen

                2.1 Formål
                Udvalget skal foreslå, hvordan havnen kan bruges af alle.

                2.2 Opgaver
                Udvalget skal:
                1) beskrive havnens styrker
                2) foreslå nye formål

                2.3 Sammensætning
                Udvalget har 7 medlemmer:
                - 4 byrådsmedlemmer
                - 3 repræsentanter fra Vestby Sejlklub

                Formand: Else Marie Brink (V)
                Sekretær: Havnechefen

                3. Opgaveudvalget for Skoven

                3.1 Formål
                Udvalget skal give flere adgang til skoven.

                3.2 Sammensætning
                Udvalget har 5 medlemmer:
                - 2 byrådsmedlemmer
                - 3 borgere

                4. Den videre proces

                31. januar 2018: Byrådet godkender kommissorierne
                """);

        assertThat(read.groups()).hasSize(2);
        assertThat(read.groups())
                .extracting(group -> group.body().map(Body::name).orElse(""))
                .containsExactly("Opgaveudvalget for Havnen", "Opgaveudvalget for Skoven");
        CommissionedGroup harbour = read.groups().get(0);
        assertThat(harbour.kind()).contains(CommissionKind.TASK_COMMITTEE);
        assertThat(harbour.tasks()).hasSize(2);
        Composition members = harbour.composition().orElseThrow();
        assertThat(members.seats()).hasSize(2);
        assertThat(members.chair()).isPresent();
        assertThat(members.secretary()).isPresent();
        assertThat(read.groups().get(1).composition().orElseThrow().seats()).hasSize(2);
        assertThat(read.composition().map(Composition::seats).orElse(java.util.List.of()))
                .isEmpty();
        assertThat(read.title()).isEqualTo("Kommissorier for byrådets to opgaveudvalg");
        assertThat(read.kind()).contains(CommissionKind.TASK_COMMITTEE);
        assertThat(read.milestones()).hasSize(1);
    }

    @Test
    void chapterOnOneGroupIsTheChapterOfThePaper() {
        Commission read = read("""
                Kommissorium for Havneudvalget

                1. Formål
                Udvalget skal rådgive Byrådet om havnen.

                2. Havneudvalget
                Udvalget består af 3 borgere og 2 medlemmer af Byrådet.
                """);

        assertThat(read.groups()).isEmpty();
        assertThat(read.composition().orElseThrow().seats()).hasSize(2);
    }

    @Test
    void numberWithNothingBehindItIsNoChapter() {
        assertThat(read("Vestby Kommune\n\nKommissorium for Havneudvalget\n\n1.\n\n2.\n\nUdvalget har 5 medlemmer.\n")
                        .groups())
                .isEmpty();
    }
}
