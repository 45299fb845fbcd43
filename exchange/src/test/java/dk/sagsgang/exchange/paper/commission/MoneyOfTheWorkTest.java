package dk.sagsgang.exchange.paper.commission;

import static dk.sagsgang.exchange.paper.ReadPapers.commission;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.Economy;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.quantity.Amount;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the work may cost: money set aside is there to be drawn on, a frame is kept, and tables tell amounts year by year. */
class MoneyOfTheWorkTest {

    private static Economy read(String below) {
        return commission(
                        "Kommissorium for Havneudvalget i Vestby Kommune\n\nFormål\n\nUdvalget rådgiver Byrådet om havnen.\n\n"
                                + below)
                .economy()
                .orElse(Economy.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er afsat 75.000 kr. til udvalgets møder.",
                "Til udvalgets arbejde afsættes 75.000 kr. i 2022.",
                "Udvalget råder over et årligt beløb på 75.000 kr. til kurser.",
                "Kommunen afholder udgifterne inden for et årligt budget på 75.000 kr.",
                "Udvalget har fået bevilget 75.000 kr. til oplæg."
            })
    void moneySetAsideIsThereToBeDrawnOn(String sentence) {
        Economy economy = read("Økonomi\n\n" + sentence + "\n");

        assertThat(economy.resources().flatMap(each -> each.amount()).map(Amount::printed))
                .contains("75.000 kr.");
        assertThat(economy.resources().orElseThrow().text()).isEqualTo(sentence);
        assertThat(economy.frame()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den økonomiske ramme er 2 mio. kr.",
                "Udvalget arbejder inden for en ramme på 2 mio. kr.",
                "Rammebeløbet er 2 mio. kr."
            })
    void anAmountThatIsKeptIsTheFrame(String sentence) {
        assertThat(read("Økonomi\n\n" + sentence + "\n")
                        .frame()
                        .flatMap(each -> each.amount())
                        .map(Amount::printed))
                .contains("2 mio. kr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektet gennemføres inden for de eksisterende rammer.",
                "Arbejdet finansieres af forvaltningens eget budget.",
                "Udgifterne afholdes inden for afdelingens budget."
            })
    void workThatIsDoneWithinWhatThereIs(String sentence) {
        assertThat(read("Økonomi\n\n" + sentence + "\n").resources().flatMap(each -> each.withinBudget()))
                .contains(true);
    }

    @Test
    void whatTheProposalsMustKeepIsNoResourceOfTheWork() {
        assertThat(
                        read("Rammer\n\nAnbefalingerne skal kunne gennemføres inden for det budget, som Byrådet har vedtaget.\n")
                                .resources())
                .isEmpty();
    }

    static Stream<String> tables() {
        return Stream.of("""
                Økonomi

                I budget 2018 er der indarbejdet en besparelse:

                År                2019            2020
                Besparelse        0,8 mio. kr.    1,6 mio. kr.
                """, """
                Økonomi

                Besparelsen er (mio. kr.):

                	2019	2020
                Besparelse	0,8	1,6
                """, """
                Økonomisk mål

                1.000 kr. 2019 2020
                Besparelse 800 1.600
                """, """
                Økonomi

                Følgende besparelse skal findes:

                2019: 0,8 mio. kr.
                2020: 1,6 mio. kr.
                """, """
                Økonomi

                Der skal findes en besparelse på 0,8 mio. kr. i 2019 og 1,6 mio. kr. årligt fra 2020.
                """);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void amountsByYearAreOneTarget(String table) {
        List<EconomicTarget> targets = read(table).targets();

        assertThat(targets).hasSize(1);
        assertThat(targets.get(0).title()).isEqualToIgnoringCase("besparelse");
        assertThat(targets.get(0).kind()).contains(TargetKind.SAVING);
        assertThat(targets.get(0).years())
                .extracting(YearAmount::year)
                .containsExactly(java.util.Optional.of(2019), java.util.Optional.of(2020));
        assertThat(targets.get(0).years())
                .extracting(each ->
                        each.amount().flatMap(Amount::value).orElseThrow().intValue())
                .containsExactly(800_000, 1_600_000);
    }

    @Test
    void eachRowOfATableIsATargetWithItsTotal() {
        List<EconomicTarget> targets = read("""
                Økonomi

                Udgifterne er (mio. kr.):

                År              2022     2023     I alt
                Rådgivning       6,0     10,0      16,0
                Byggeri            -     48,0      48,0
                """).targets();

        assertThat(targets).extracting(EconomicTarget::title).containsExactly("Rådgivning", "Byggeri");
        assertThat(targets.get(0).total().flatMap(Amount::value).orElseThrow().intValue())
                .isEqualTo(16_000_000);
        assertThat(targets.get(1).years()).hasSize(1);
    }

    @Test
    void aTableWithoutAUnitIsNotRead() {
        assertThat(read("Deltagere\n\nAntal møder\n\n2019 2020\nUdvalget 8 9\n").targets())
                .isEmpty();
    }
}
