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
 * amount   = {"ca." | "godt" | "i alt" ...} [currency] ["-"] number [",-"] [unit] [currency]
 * unit     = "mio." | "mia." | "tusind" | "t.kr." | "mkr." ...
 * currency = "kr." | "kroner" | "DKK" | "euro" ...
 * </pre>
 *
 * <p>A number without currency, unit or ",-" is no amount: in a table its heading says what it counts.
 */
final class AmountGrammar {

    /** An amount as read. */
    record Reading(BigDecimal value, String currency, boolean roughly) {}

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
        boolean roughly = Wording.readRoughly(reader);
        boolean negative = DanishNumber.minus(reader);
        Optional<String> before = taken(CURRENCIES);
        negative |= before.isPresent() && DanishNumber.minus(reader);
        Optional<BigDecimal> number = DanishNumber.read(reader);
        boolean dash = reader.take(DASH_FOR_NO_COINS);
        Optional<BigDecimal> unitOfKroner = taken(UNITS_OF_KRONER);
        Optional<BigDecimal> unit = unitOfKroner.isPresent() ? unitOfKroner : taken(UNITS);
        Optional<String> currency = before.isPresent() ? before : taken(CURRENCIES);
        if (currency.isEmpty() && (dash || unitOfKroner.isPresent())) {
            currency = Optional.of(Amount.KRONER);
        }
        boolean money = currency.isPresent() || unit.isPresent();
        if (!money || !Wording.atEnd(reader)) {
            return Optional.empty();
        }
        BigDecimal sign = negative ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        String code = currency.orElse("");
        return number.map(
                n -> new Reading(n.multiply(unit.orElse(BigDecimal.ONE)).multiply(sign), code, roughly));
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
