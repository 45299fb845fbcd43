package dk.sagsgang.validation.text;

import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * TXT-011: The value of an amount, a share or a number is the one that is printed.
 *
 * <p>Only where the printed words are understood by themselves: "2.100" under "i 1.000 kr." is not. What is printed without a sign
 * may be meant as less.
 */
final class ValueIsAsPrinted implements TextRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("TXT-011", Severity.WARNING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(Passage passage, Findings findings) {
        passage.whole(Amount.class)
                .ifPresent(amount -> compare(
                        amount.value(),
                        Amount.of(amount.printed()).value(),
                        passage.place().at("value"),
                        findings));
        passage.whole(Share.class)
                .ifPresent(share -> compare(
                        share.percent(),
                        Share.of(share.printed()).percent(),
                        passage.place().at("percent"),
                        findings));
        passage.whole(Count.class)
                .ifPresent(count -> compare(
                        count.value().map(BigDecimal::valueOf),
                        Count.of(count.printed()).value().map(BigDecimal::valueOf),
                        passage.place().at("value"),
                        findings));
    }

    private static void compare(
            Optional<BigDecimal> value, Optional<BigDecimal> printed, Place place, Findings findings) {
        if (value.isPresent()
                && printed.isPresent()
                && value.get().abs().compareTo(printed.get().abs()) != 0) {
            findings.at(place, Argument.number("value", value.get()), Argument.number("printed", printed.get()));
        }
    }
}
