package dk.sagsgang.quantity;

import dk.sagsgang.internal.Expressions;
import dk.sagsgang.internal.TokenReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The grammar of written amounts.
 *
 * <pre>
 * amount   = {"ca." | "godt" | "i alt" ...} (part | range)
 * range    = part ("-" | "til") part | "fra" part "til" part | "mellem" part "og" part
 * part     = [currency] ["-"] number [",-"] [unit] [currency]
 * unit     = "mio." | "mia." | "tusind" | "t.kr." | "mkr." ...
 * currency = "kr." | "kroner" | "DKK" | "euro" ...
 * </pre>
 *
 * <p>A number without currency, unit or ",-" is no amount: in a table its heading says what it counts. The ends of a range go
 * upwards, and one of them may name unit and currency for both.
 */
final class AmountGrammar {

    /** An amount as read. */
    record Reading(BigDecimal value, Optional<BigDecimal> to, String currency, Wording wording) {}

    /** One written amount, or one end of a range, of which the other may hold unit and currency. */
    private record Part(BigDecimal number, Optional<BigDecimal> unit, Optional<String> currency) {

        BigDecimal value(Part other) {
            return number.multiply(unit.orElse(
                    currency.isPresent() ? BigDecimal.ONE : other.unit().orElse(BigDecimal.ONE)));
        }

        boolean money() {
            return unit.isPresent() || currency.isPresent();
        }
    }

    private static final Expressions DASH_FOR_NO_COINS = Expressions.of(",-", ",--");
    private static final Map<Expressions, BigDecimal> UNITS = Map.of(
            Expressions.of("tusind", "tusinde"), thousands(1),
            Expressions.of("mio.", "mill.", "million", "millioner"), thousands(2),
            Expressions.of("mia.", "mrd.", "milliard", "milliarder"), thousands(3));
    private static final Map<Expressions, BigDecimal> UNITS_OF_KRONER = Map.of(
            Expressions.of("t.kr.", "tkr.", "tdkk", "t.dkk"),
            thousands(1),
            Expressions.of("mkr.", "mdkk"),
            thousands(2));
    private static final Map<Expressions, String> CURRENCIES = currencies();

    private final TokenReader reader;

    private AmountGrammar(TokenReader reader) {
        this.reader = reader;
    }

    /** The amount that a text says; empty when it is not understood. */
    static Optional<Reading> read(String printed) {
        return new AmountGrammar(TokenReader.of(printed)).amount();
    }

    private Optional<Reading> amount() {
        Wording wording = Wording.read(reader);
        return Span.read(reader, this::part)
                .filter(span -> Wording.atEnd(reader))
                .flatMap(span -> reading(span, wording));
    }

    private static Optional<Reading> reading(Span<Part> span, Wording wording) {
        Part first = span.first();
        Part last = span.last().orElse(first);
        BigDecimal from = first.value(last);
        BigDecimal to = last.value(first);
        boolean range = span.last().isPresent();
        boolean ascends = !range || from.signum() >= 0 && to.compareTo(from) > 0;
        boolean money = last.money() || first.money();
        boolean alike = first.currency().isEmpty()
                || last.currency().isEmpty()
                || first.currency().equals(last.currency());
        Optional<String> currency = last.currency().isPresent() ? last.currency() : first.currency();
        return money && ascends && alike
                ? Optional.of(new Reading(from, Optional.of(to).filter(end -> range), currency.orElse(""), wording))
                : Optional.empty();
    }

    private Optional<Part> part() {
        boolean negative = DanishNumber.minus(reader);
        Optional<String> before = taken(CURRENCIES);
        negative |= before.isPresent() && DanishNumber.minus(reader);
        BigDecimal sign = negative ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        Optional<BigDecimal> number = DanishNumber.read(reader);
        boolean dash = reader.take(DASH_FOR_NO_COINS);
        Optional<BigDecimal> unitOfKroner = taken(UNITS_OF_KRONER);
        Optional<BigDecimal> unit = unitOfKroner.isPresent() ? unitOfKroner : taken(UNITS);
        Optional<String> currency = before.isPresent() ? before : taken(CURRENCIES);
        if (currency.isEmpty() && (dash || unitOfKroner.isPresent())) {
            currency = Optional.of(Amount.KRONER);
        }
        Optional<String> named = currency;
        return number.map(value -> new Part(value.multiply(sign), unit, named));
    }

    private <T> Optional<T> taken(Map<Expressions, T> meanings) {
        return meanings.entrySet().stream()
                .filter(entry -> reader.take(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static BigDecimal thousands(int power) {
        return BigDecimal.valueOf(1_000).pow(power);
    }

    private static Map<Expressions, String> currencies() {
        Map<Expressions, String> currencies = new LinkedHashMap<>();
        currencies.put(Expressions.of("kr.", "krone", "kroner", "danske kroner", "dkk"), Amount.KRONER);
        currencies.put(Expressions.of("€", "euro", "eur"), "EUR");
        currencies.put(Expressions.of("svenske kroner", "sek"), "SEK");
        currencies.put(Expressions.of("norske kroner", "nok"), "NOK");
        currencies.put(Expressions.of("$", "dollar", "usd"), "USD");
        currencies.put(Expressions.of("£", "pund", "gbp"), "GBP");
        return currencies;
    }
}
