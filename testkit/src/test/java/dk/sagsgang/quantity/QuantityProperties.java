package dk.sagsgang.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sagsgang.testkit.SagsgangDomain;
import dk.sagsgang.testkit.value.Quantities;
import dk.sagsgang.testkit.value.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SagsgangDomain.class)
@Domain(DomainContext.Global.class)
class QuantityProperties {

    @Property
    void understoodQuantitiesReadBack(
            @ForAll("amounts") Amount amount, @ForAll("shares") Share share, @ForAll("counts") Count count) {
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
        assertThat(Share.parse(share.toString())).isEqualTo(share);
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void whateverIsPrintedIsKept(@ForAll("texts") String printed) {
        assertThat(Amount.of(printed)).hasToString(printed);
        assertThat(Share.of(printed)).hasToString(printed);
        assertThat(Count.of(printed)).hasToString(printed);
    }

    @Property
    void kronerKeepTheirValue(@ForAll("decimals") BigDecimal kroner) {
        Amount amount = Amount.ofKroner(kroner);
        assertThat(amount.value().orElseThrow()).isEqualByComparingTo(kroner);
        assertThat(amount.currency()).isEqualTo("DKK");
        assertThat(Amount.of(amount.toString())).isEqualTo(amount);
    }

    @Property
    void wholeKronerArePrintedInGroupsOfThree(@ForAll long kroner) {
        Amount amount = Amount.ofKroner(kroner);
        assertThat(amount.value()).contains(BigDecimal.valueOf(kroner));
        assertThat(amount.printed()).matches("-?\\d{1,3}(\\.\\d{3})* kr\\.");
        assertThat(new BigDecimal(amount.printed().replaceAll("[. kr]", ""))).isEqualTo(BigDecimal.valueOf(kroner));
    }

    @Property
    void millionsAreAMillionTimesAsMuch(@ForAll("decimals") BigDecimal millions) {
        assertThat(Amount.ofMillionKroner(millions).value().orElseThrow())
                .isEqualByComparingTo(millions.movePointRight(6));
    }

    @Property
    void sharesKeepTheirValue(@ForAll("decimals") BigDecimal percent) {
        Share share = Share.ofPercent(percent);
        assertThat(share.percent().orElseThrow()).isEqualByComparingTo(percent);
        assertThat(Share.of(share.toString())).isEqualTo(share);
    }

    @Property
    void countsKeepTheirNumberAndUnit(@ForAll @IntRange(min = 0) int number, @ForAll("units") String unit) {
        Count count = Count.ofNumber(number, unit);
        assertThat(count.value()).contains(number);
        assertThat(count.unit()).isEqualTo(unit);
        assertThat(Count.of(count.toString())).isEqualTo(count);
        assertThat(Count.ofNumber(number).unit()).isEmpty();
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("medarbejdere", "børn og unge", "årsværk", "§-opgaver".substring(2), "SSA-elever");
    }

    @Property
    void rangesKeepTheirEnds(
            @ForAll @IntRange(min = 0, max = 1_000_000) int from,
            @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
        Amount amount = Amount.ofKroner(from, from + more);
        Count count = Count.ofRange(from, from + more, "medlemmer");
        assertThat(amount.least()).contains(BigDecimal.valueOf(from));
        assertThat(amount.most()).contains(BigDecimal.valueOf(from + more));
        assertThat(count.least()).contains(BigDecimal.valueOf(from));
        assertThat(count.most()).contains(BigDecimal.valueOf(from + more));
        assertThat(Amount.parse(amount.toString())).isEqualTo(amount);
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void aPartOfAWholeKeepsBoth(@ForAll @IntRange(max = 999) int part, @ForAll @IntRange(max = 9_000) int more) {
        int whole = part + more + 1;
        Share share = Share.ofPart(part, whole);
        assertThat(share.part()).contains(part);
        assertThat(share.whole()).contains(whole);
        assertThat(share.percent().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void decimalsCountAsTheyArePrinted(
            @ForAll @LongRange(min = 0, max = 9_999_999) long unscaled, @ForAll @IntRange(max = 3) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);
        Count count = Count.ofDecimal(number, "årsværk");
        assertThat(count.number().orElseThrow()).isEqualByComparingTo(number);
        assertThat(count.value().isPresent()).isNotEqualTo(count.decimal().isPresent());
        assertThat(Count.parse(count.toString())).isEqualTo(count);
    }

    @Property
    void aBoundIsOnOneSideOfTheNumber(@ForAll Bound bound, @ForAll @IntRange(min = 0) int number) {
        for (Count count : List.of(
                Count.ofNumber(number, "medlemmer").bounded(bound), Count.parse(bound.danish() + " " + number))) {
            assertThat(count.bound()).contains(bound);
            assertThat(count.least().isPresent()).isNotEqualTo(count.most().isPresent());
            assertThat(Count.parse(count.toString())).isEqualTo(count);
            assertThat(count.bounded(bound)).isSameAs(count);
        }
        assertThat(Amount.parse(Amount.ofKroner(number).bounded(bound).toString()))
                .isEqualTo(Amount.ofKroner(number).bounded(bound));
        assertThat(Share.parse(Share.ofPart(1, 4).bounded(bound).toString()))
                .isEqualTo(Share.ofPart(1, 4).bounded(bound));
    }

    @Property
    void theLeastIsNoMoreThanTheMost(
            @ForAll("amounts") Amount amount, @ForAll("shares") Share share, @ForAll("counts") Count count) {
        inOrder(amount.least(), amount.most());
        inOrder(share.least(), share.most());
        inOrder(count.least(), count.most());
    }

    private static void inOrder(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isPresent() && most.isPresent()) {
            assertThat(least.get()).isLessThanOrEqualTo(most.get());
        }
    }

    @Property
    void callingApproximateChangesNothingElse(
            @ForAll("amounts") Amount amount, @ForAll("shares") Share share, @ForAll("counts") Count count) {
        assertThat(amount.approximately().value()).isEqualTo(amount.value());
        assertThat(amount.approximately().approximately()).isEqualTo(amount.approximately());
        assertThat(Amount.of(amount.approximately().toString())).isEqualTo(amount.approximately());
        assertThat(share.approximately().percent()).isEqualTo(share.percent());
        assertThat(Share.of(share.approximately().toString())).isEqualTo(share.approximately());
        assertThat(count.approximately().value()).isEqualTo(count.value());
        assertThat(count.approximately().unit()).isEqualTo(count.unit());
        assertThat(Count.of(count.approximately().toString())).isEqualTo(count.approximately());
    }

    @Property
    void decimalsAreEqualWhateverTheirTrailingZeros(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long unscaled,
            @ForAll @IntRange(min = -9, max = 9) int scale,
            @ForAll @IntRange(max = 9) int zeros) {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        BigDecimal padded = value.setScale(scale + zeros, RoundingMode.UNNECESSARY);
        Amount amount = Amount.builder().value(value).build();
        assertThat(Amount.builder().value(padded).build()).isEqualTo(amount).hasSameHashCodeAs(amount);
        Share share = Share.builder().percent(padded).build();
        assertThat(share).isEqualTo(Share.builder().percent(value).build());
        assertThat(amount.value().orElseThrow().scale()).isNotNegative();
    }

    @Property
    void unlikeDecimalsStayUnlike(@ForAll("decimals") BigDecimal one, @ForAll("decimals") BigDecimal other) {
        assertThat(Amount.builder()
                        .value(one)
                        .build()
                        .equals(Amount.builder().value(other).build()))
                .isEqualTo(one.compareTo(other) == 0);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.longs().between(-100_000_000_000L, 100_000_000_000L),
                        Arbitraries.integers().between(-6, 8))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Quantities.amount();
    }

    @Provide
    Arbitrary<Share> shares() {
        return Quantities.share();
    }

    @Provide
    Arbitrary<Count> counts() {
        return Quantities.count();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Texts.anyText(), Arbitraries.strings().all());
    }
}
