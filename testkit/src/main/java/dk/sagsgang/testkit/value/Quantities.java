package dk.sagsgang.testkit.value;

import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Bound;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.testkit.arbitrary.Assembly;
import dk.sagsgang.testkit.arbitrary.Mix;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Amounts, shares and counts: understood, not understood, and with values that their words do not tell.
 *
 * <p>{@code Quantities.amount()} draws "775 t.kr." with the value 775,000.
 */
public final class Quantities {

    private Quantities() {}

    /** Any amount (beløb). */
    public static Arbitrary<Amount> anyAmount() {
        Arbitrary<Amount> own = Assembly.of(Amount::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(anyDecimal(), (b, v) -> b.value(v))
                .maybe(anyDecimal(), (b, v) -> b.to(v))
                .maybe(Arbitraries.of("DKK", "EUR", "kr", ""), (b, v) -> b.currency(v))
                .maybe(Arbitraries.of(false, true), (b, v) -> b.approximate(v))
                .maybe(Arbitraries.of(Bound.class), (b, v) -> b.bound(v))
                .build(b -> b.build());
        Arbitrary<Amount> words =
                Arbitraries.of("penge", "775.000", "2.5 mio. kr.", "-").map(Amount::of);
        return Mix.frequencyOf(Tuple.of(4, amount()), Tuple.of(1, words), Tuple.of(2, own))
                .withoutEdgeCases();
    }

    /** An amount in words that are understood, such as "ca. 2,5 mio. kr." or "13-15 mio. kr.". */
    public static Arbitrary<Amount> amount() {
        return Mix.frequencyOf(Tuple.of(9, oneAmount()), Tuple.of(1, amountRange()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Amount> amountRange() {
        return Combinators.combine(
                        Arbitraries.of("", "ca. ", "mindst "),
                        Arbitraries.longs().between(0, 900),
                        Arbitraries.longs().between(1, 90),
                        Arbitraries.of("%-% mio. kr.", "% til % kr.", "mellem % og % t.kr.", "fra % kr. til % kr."))
                .as((opening, from, more, form) -> Amount.parse(opening
                        + form.replaceFirst("%", Long.toString(from)).replaceFirst("%", Long.toString(from + more))));
    }

    private static Arbitrary<Amount> oneAmount() {
        return Combinators.combine(
                        Arbitraries.of("", "ca. ", "godt ", "op til ", "i alt "),
                        Arbitraries.of("", "-", "÷"),
                        Mix.oneOf(
                                Arbitraries.longs().between(0, 10_000_000).map(Amount::ofKroner),
                                decimal().map(Amount::ofMillionKroner),
                                Arbitraries.of("775 t.kr.", "1.250,50 kr.", "DKK 12", "3 mia.", "250.000 €", "12,-")
                                        .map(Amount::parse)))
                .as((opening, sign, amount) -> Amount.parse(opening + sign + amount.printed()))
                .withoutEdgeCases();
    }

    /** Any share (andel). */
    public static Arbitrary<Share> anyShare() {
        Arbitrary<Share> own = Assembly.of(Share::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(anyDecimal(), (b, v) -> b.percent(v))
                .maybe(anyDecimal(), (b, v) -> b.to(v))
                .maybe(anyNumber(), (b, v) -> b.part(v))
                .maybe(anyNumber(), (b, v) -> b.whole(v))
                .maybe(Arbitraries.of(false, true), (b, v) -> b.approximate(v))
                .maybe(Arbitraries.of(Bound.class), (b, v) -> b.bound(v))
                .build(b -> b.build());
        Arbitrary<Share> words = Arbitraries.of("flertallet", "12 af 10", "12").map(Share::of);
        return Mix.frequencyOf(Tuple.of(4, share()), Tuple.of(1, words), Tuple.of(2, own))
                .withoutEdgeCases();
    }

    /** A share from 0 to 100 per cent in words that are understood, such as "2,5 pct." or "8 af 10". */
    public static Arbitrary<Share> share() {
        return Mix.frequencyOf(Tuple.of(9, perCent()), Tuple.of(1, partOrRange()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Share> partOrRange() {
        Arbitrary<Share> part = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(10, 40))
                .as(Share::ofPart);
        return Mix.oneOf(
                part,
                Arbitraries.of("op imod halvdelen", "to tredjedele", "10-15 pct.", "mellem 2 og 4,5 %")
                        .map(Share::parse));
    }

    private static Arbitrary<Share> perCent() {
        return Combinators.combine(
                        Arbitraries.of("", "ca. ", "knap "),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.of(" pct.", " %", "%", " procent"))
                .as((opening, tenths, unit) ->
                        Share.parse(opening + (tenths / 10) + (tenths % 10 == 0 ? "" : "," + tenths % 10) + unit))
                .withoutEdgeCases();
    }

    /** Any count (antal). */
    public static Arbitrary<Count> anyCount() {
        Arbitrary<Count> own = Assembly.of(Count::builder)
                .maybe(Texts.anyText(), (b, v) -> b.printed(v))
                .maybe(anyNumber(), (b, v) -> b.value(v))
                .maybe(anyDecimal(), (b, v) -> b.decimal(v))
                .maybe(anyDecimal(), (b, v) -> b.to(v))
                .maybe(Texts.anyText(), (b, v) -> b.unit(v))
                .maybe(Arbitraries.of(false, true), (b, v) -> b.approximate(v))
                .maybe(Arbitraries.of(Bound.class), (b, v) -> b.bound(v))
                .build(b -> b.build());
        Arbitrary<Count> words =
                Arbitraries.of("et par", "mange", "25 pct.", "13-17 årige").map(Count::of);
        return Mix.frequencyOf(Tuple.of(4, count()), Tuple.of(1, words), Tuple.of(2, own))
                .withoutEdgeCases();
    }

    /** A count in words that are understood, such as "ca. 660 medarbejdere" or "tre udførersektioner", or "10-15 medlemmer". */
    public static Arbitrary<Count> count() {
        return Mix.frequencyOf(
                        Tuple.of(9, oneCount()),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                                "10-15 medlemmer",
                                                "8,5 årsværk",
                                                "to til fire møder",
                                                "mindst 2,5-3 årsværk")
                                        .map(Count::parse)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Count> oneCount() {
        return Combinators.combine(
                        Arbitraries.of("", "ca. ", "godt ", "over "),
                        Mix.mostly(
                                Arbitraries.integers()
                                        .between(0, 99_999)
                                        .map(number -> Count.ofNumber(number).printed()),
                                Arbitraries.of("én", "tre", "tolv", "1 250")),
                        Arbitraries.of("", " medarbejdere", " børn og unge", " årsværk"))
                .as((opening, number, unit) -> Count.parse(opening + number + unit))
                .withoutEdgeCases();
    }

    /** Any whole number, mostly a small one that is not negative. */
    public static Arbitrary<Integer> anyNumber() {
        return Mix.frequencyOf(
                        Tuple.of(8, Arbitraries.integers().between(0, 9)),
                        Tuple.of(2, Arbitraries.integers().between(-3, 2_500)),
                        Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE)))
                .withoutEdgeCases();
    }

    /** Any decimal that a reader with limits takes, with trailing zeros and exponents. */
    public static Arbitrary<BigDecimal> anyDecimal() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L),
                        Arbitraries.integers().between(-12, 12))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale))
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> decimal() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(0, 3))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
    }
}
