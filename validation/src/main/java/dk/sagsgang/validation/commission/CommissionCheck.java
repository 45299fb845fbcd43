package dk.sagsgang.validation.commission;

import dk.sagsgang.commission.Commission;
import dk.sagsgang.validation.text.TextCheck;
import dk.sagsgang.validation.text.Texts;

/** Looks at commissions. */
public final class CommissionCheck {

    private CommissionCheck() {}

    /**
     * Looks at a commission.
     *
     * @param texts the rules for text, to look at every text of the commission
     */
    public static void check(Commission commission, TextCheck texts) {
        new CommissionTexts(new Texts(texts)).walk(commission);
    }
}
