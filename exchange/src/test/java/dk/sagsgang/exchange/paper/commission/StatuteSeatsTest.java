package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.composition.Composition;
import dk.sagsgang.commission.composition.MembersOfBody;
import dk.sagsgang.commission.composition.Seat;
import dk.sagsgang.quantity.Count;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below the heading of a composition stand seats and the rules for them: a rule is no seat, and parts of a number are seats. */
class StatuteSeatsTest {

    private static Composition composed(String below) {
        return commission(
                        "Vedtægter for Vester-Enge Handicapråd\n\n§ 1 Formål\n\nHandicaprådet rådgiver Byrådet.\n\n§ 2 Sammensætning\n\n"
                                + below + "\n")
                .composition()
                .orElse(Composition.builder().build());
    }

    private static List<String> printed(Composition composition) {
        return composition.seats().stream().map(Seat::printed).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medlemmerne udpeges for en 4-årig periode, der følger valgperioden. Udpegningen sker i december",
                "Hvis et medlem eller dets suppleant fratræder, kan området indstille et nyt medlem",
                "Medlemmer, der flytter fra kommunen, skal udtræde af rådet.",
                "Kulturudvalget godkender desuden et antal medlemmer blandt områdets borgere",
                "Antallet af medlemmer fastsættes af generalforsamlingen.",
                "Ved fraflytning indtræder suppleanten",
                "Der kan højst vælges to fra hver forening",
                "Valget gælder for to år",
                "Såfremt en forening ikke udpeger nogen, er pladsen ledig"
            })
    void ruleAmongTheMembersIsNoSeat(String rule) {
        Composition composition =
                composed("Rådet består af:\n\n • 2 medlemmer fra Byrådet\n • 3 medlemmer fra Handicapforeningerne\n • "
                        + rule + "\n");

        assertThat(printed(composition))
                .containsExactly("2 medlemmer fra Byrådet", "3 medlemmer fra Handicapforeningerne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "En lærer, som vælges af lærerne",
                "Formanden for Kulturudvalget",
                "1 skoleleder valgt af og blandt kommunens skoleledere",
                "Repræsentant fra Vester-Enge Politi",
                "Leder af Dagplejen"
            })
    void memberWithWhatIsSaidOfItIsASeat(String seat) {
        assertThat(printed(composed("Rådet består af:\n\n • 2 medlemmer fra Byrådet\n • " + seat + "\n")))
                .containsExactly("2 medlemmer fra Byrådet", seat);
    }

    @Test
    void whatAnElementAnnouncesIsNoSeatWhereItIsOfSomethingElse() {
        Composition composition = composed("""
                 • 2. Rådet holder generalforsamling i foråret med denne dagsorden:
                 1. Valg af dirigent og referent.
                 2. Fremlæggelse af årsberetningen til debat.
                 3. Eventuelt.
                 • 3. Rådet har 9 medlemmer.
                """);

        assertThat(composition.seats()).isEmpty();
        assertThat(composition.memberCount()).contains(Count.of("9 medlemmer"));
    }

    @Test
    void partsOfANumberMayBePartedAgain() {
        Composition nominated = composed(
                "Handicaprådet består af i alt 8 medlemmer, heraf 4 medlemmer udpeget efter indstilling af Handicapforeningerne, HF-Enge, og 4 medlemmer udpeget efter indstilling af Byrådet, heraf 2 medlemmer af Byrådet og 2 embedsmænd.");
        Composition appointed = composed(
                " 1. Vester-Enge Handicapråd består af 10 medlemmer, heraf 5 medlemmer, der udpeges af Handicapforeningerne og 5 medlemmer udpeget af Byrådet, heraf skal 2 være byrådsmedlemmer og 3 skal repræsentere administrationen.\n 2. Medlemmerne skal bo i kommunen.\n");

        assertThat(nominated.memberCount()).contains(Count.of("8 medlemmer").withPrinted("i alt 8 medlemmer"));
        assertThat(nominated.seats())
                .extracting(Seat::count)
                .containsExactly(Optional.of(Count.of("4 medlemmer")), Optional.of(Count.of("4 medlemmer")));
        assertThat(appointed.memberCount()).contains(Count.of("10 medlemmer"));
        assertThat(appointed.seats()).hasSize(2);
        assertThat(appointed.seats().get(1).appointedBy().orElseThrow().name()).isEqualTo("Byrådet");
    }

    @Test
    void partsStandBehindADashOrColonAndSubstitutesAreNoneOfThem() {
        for (String sign : List.of(" –", " -", ":", ", fordelt på", ", hvoraf")) {
            Composition composition = composed("Rådet består af 10 faste medlemmer" + sign
                    + " syv brugerrepræsentanter og tre medarbejderrepræsentanter samt fem suppleanter.");

            assertThat(composition.memberCount()).as(sign).contains(Count.of("10 faste medlemmer"));
            assertThat(composition.seats()).as(sign).hasSize(3);
        }
    }

    @Test
    void membersOfABodyAreCountedBeforeIt() {
        Composition composition = composed(
                "Rådet består af tre af byrådets medlemmer (herunder formanden for rådet) samt én repræsentant for hvert af de 26 lokale distrikter.");

        assertThat(composition.seats()).hasSize(2);
        assertThat(composition.seats().get(0).filledBy().orElseThrow()).isInstanceOf(MembersOfBody.class);
        assertThat(composition.seats().get(0).count().flatMap(Count::value)).contains(3);
    }

    @Test
    void countedMembersBelowHeadingsOfTheirSortAreSeats() {
        Composition composition = commission("""
                Vedtægter for Enge Erhvervsråd

                § 3 Medlemmer

                Erhvervsrådet har følgende sammensætning:

                Fra erhvervslivet

                 • 1 repræsentant for Enge Håndværkerforening
                 • 2 repræsentanter for Handelsforeningen
                 • 1 personligt udpeget repræsentant for håndværket, som vælges for to år

                Fra arbejdstagerne

                 • 2 repræsentanter for Fagbevægelsen

                Fra byrådet

                 • Borgmesteren

                § 4 Møder

                Rådet holder fire møder om året.
                """).composition().orElseThrow();

        assertThat(printed(composition))
                .containsExactly(
                        "1 repræsentant for Enge Håndværkerforening",
                        "2 repræsentanter for Handelsforeningen",
                        "1 personligt udpeget repræsentant for håndværket, som vælges for to år",
                        "2 repræsentanter for Fagbevægelsen",
                        "Borgmesteren");
        assertThat(composition.heading()).isEqualTo("§ 3 Medlemmer");
    }

    @Test
    void committeeAmongTheMembersSitsThereWithItsMembers() {
        Composition composition = composed("Rådet består af:\n\n • Skole- og Børneudvalget\n • Leder af Dagplejen\n");

        assertThat(composition.seats().get(0).filledBy().orElseThrow()).isInstanceOf(MembersOfBody.class);
    }

    @Test
    void namesWithInitialsAreNamesOfPeople() {
        Composition composition = composed(
                "Rådets medlemmer er:\n\nAnna Lund\nBo Holm\nWilliam S. Rask\nInger-Lis Vest\nCarsten Helles Dam (V)\n");

        assertThat(composition.seats()).hasSize(5);
    }

    @Test
    void seatThatIsToldTwiceIsOne() {
        Composition composition = commission("""
                Grønt Råd

                Grønt Råd rådgiver Byrådet.

                Grønt Råd består af repræsentanter fra disse organisationer:

                 • Engens Jægerforening
                 • Dansk Skovforening

                Kommissorium for Grønt Råd

                1. Sammensætning

                Grønt Råd består af en repræsentant for hver af følgende organisationer:

                 • Engens Jægerforening
                 • Dansk Skovforening
                """).composition().orElseThrow();

        assertThat(composition.seats()).hasSize(2).allMatch(seat -> seat.count().isPresent());
    }

    @Test
    void peopleBelowTheSortThatIsCountedHoldItsSeatsThoughOneIsVacant() {
        Composition composition = commission("""
                Brugerrådet

                Kulturudvalget har nedsat et brugerråd. Rådet består af 5 faste medlemmer – tre brugerrepræsentanter og to medarbejderrepræsentanter.

                Kulturudvalget har udpeget følgende medlemmer til rådet:

                Brugerrepræsentanter

                 • Anna Lund
                 • Bo Holm

                Medarbejderrepræsentanter

                 • Carl Vest
                 • Dorte Dam
                """).composition().orElseThrow();

        assertThat(composition.seats()).hasSize(2);
        assertThat(composition.seats().get(0).holders()).hasSize(2);
        assertThat(composition.seats().get(1).holders()).hasSize(2);
    }

    @Test
    void whoWasElectedAmongTheMembersHoldsThePost() {
        Composition composition = composed(
                "Rådet vælger selv formand og næstformand.\n\nRådets medlemmer er:\n\nAnna Lund\nBo Holm\nCarl Vest\nAnna Lund valgt som formand\nBo Holm valgt som næstformand\n");

        assertThat(composition.seats()).hasSize(3);
        assertThat(composition.chair().orElseThrow().filledBy()).isPresent();
        assertThat(composition.chair().orElseThrow().chosenByMembers()).contains(true);
        assertThat(composition.deputyChair().orElseThrow().filledBy()).isPresent();
    }
}
