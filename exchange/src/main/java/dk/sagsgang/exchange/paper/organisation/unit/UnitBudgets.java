package dk.sagsgang.exchange.paper.organisation.unit;

import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.organisation.Budget;
import dk.sagsgang.organisation.OrganisationUnit;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Share;
import dk.sagsgang.time.ImpreciseDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The budget that words about one unit tell: "Afdelingen har et driftsbudget på 71,3 mio. kr. i 2023". */
final class UnitBudgets {

    private static final String AMOUNT =
            "(?:ca\\. |omkring |godt |knap )?\\d[\\d.,]* ?(?:mio\\.|mia\\.|millioner|milliarder)? ?(?:kr\\b\\.?|kroner)";

    private static final String YEAR = "(?: i (?:alt )?(?<year>(?:19|20)\\d{2})(?![\\d-]))?";

    private static final QuickPattern BUDGET = QuickPattern.compile(
            "\\b(?:(?:[Bb]rutto|[Nn]etto|[Dd]rifts|[Ss]erviceudgifts)?[Bb]udget på|[Bb]udget:|[Dd]riftsbudget:|[Rr]amme på|(?:[Dd]rifts|[Nn]etto|[Bb]rutto)?[Bb]udget (?:i |for )?\\(?(?<labelled>(?:19|20)\\d{2})\\)?:) (?<amount>"
                    + AMOUNT + ")" + YEAR);

    /** "Budgettet for Børn og Unge er i 2022 på 1,1 mia. kr.", "Budgettet er på 712 mio. kr. i 2018". */
    private static final QuickPattern SAID = QuickPattern.compile(
            "\\b(?:[Dd]rifts|[Nn]etto|[Bb]rutto)?[Bb]udget(?:tet)?(?: (?:for|i) (?<of>(?:19|20)\\d{2})| for [^.:;]{2,60}?)? (?:er|udgør|lyder)(?: i (?<before>(?:19|20)\\d{2}))?(?: på| i alt)? (?<amount>"
                    + AMOUNT + ")" + YEAR);

    private static final QuickPattern EXTERNAL = QuickPattern.compile(
            "((?:ca\\. )?\\d{1,2}(?:,\\d+)? ?(?:pct\\.|%)) .{0,30}?til (eksternt køb(?: af \\p{L}+)?)");

    /** "Heraf går ca. 14 pct. til køb af hjemmehjælp hos private leverandører": a share of it is spent on what others do. */
    private static final QuickPattern SHARE_BOUGHT = QuickPattern.compile(
            "(?<share>(?:(?:[Cc]a\\.|[Cc]irka|[Oo]mkring|[Gg]odt|[Kk]nap) )?\\d{1,2}(?:,\\d+)? ?(?:pct\\.|%|procent)) (?:af (?:budgettet|det|dem|udgifterne|rammen|bevillingen) )?(?:(?:går|anvendes|bruges|anvender|bruger) )?(?:til|på) (?<purpose>køb af [\\p{L} -]{2,60}?)(?: (?:hos|fra) (?<suppliers>[\\p{L}, -]{3,80}?))?(?=[.;]|, (?:der|som|mens)|$)");

    /** "heraf 18 mio. kr. til køb af pladser hos andre kommuner": an amount of it is spent on what others do. */
    private static final QuickPattern BOUGHT = QuickPattern.compile(
            "\\b(?:[Hh]eraf|[Hh]voraf|og deraf)(?: (?:går|bruges|anvendes|købes))? (?<amount>" + AMOUNT
                    + ")(?: (?:går|bruges|anvendes))? (?:til|på) (?<purpose>(?:(?:eksternt )?køb af|eksternt køb|eksterne) ?[\\p{L} -]{0,50}?)(?: (?:hos|fra) (?<suppliers>[\\p{L}, -]{3,80}?))?(?=[.;]|, (?:der|som|mens)|$)");

    private static final QuickPattern SUPPLIERS =
            QuickPattern.compile("\\(((?:primært |især |hovedsagelig )?hos ([^()]{3,100}))\\)");

    private UnitBudgets() {}

    /** The unit with the budget that some words tell. */
    static OrganisationUnit said(OrganisationUnit unit, String text) {
        OrganisationUnit said = unit;
        Optional<Budget> told = in(text);
        if (told.isPresent() && said.budget().isEmpty()) {
            said = said.withBudget(told);
        }
        Matcher bought = BOUGHT.matcher(text);
        if (bought.find() && said.budget().isPresent()) {
            Budget budget = said.budget().get();
            String suppliers = bought.group("suppliers");
            return budget.externalAmount().isPresent()
                    ? said
                    : said.withBudget(budget.withExternalAmount(Amount.of(bought.group("amount")))
                            .withExternalPurpose(bought.group("purpose").strip())
                            .withSuppliers(suppliers == null ? List.of() : List.of(suppliers.split(", | og "))));
        }
        Matcher share = SHARE_BOUGHT.matcher(text);
        if (share.find() && said.budget().isPresent()) {
            Budget budget = said.budget().get();
            String suppliers = share.group("suppliers");
            return budget.externalShare().isPresent()
                    ? said
                    : said.withBudget(budget.withExternalShare(Share.of(share.group("share")))
                            .withExternalPurpose(share.group("purpose").strip())
                            .withSuppliers(suppliers == null ? List.of() : List.of(suppliers.split(", | og "))));
        }
        Matcher external = EXTERNAL.matcher(text);
        if (external.find() && said.budget().isPresent()) {
            said = said.withBudget(said.budget()
                    .get()
                    .withExternalShare(Share.of(external.group(1)))
                    .withExternalPurpose(external.group(2)));
            Matcher suppliers = SUPPLIERS.matcher(text);
            if (suppliers.find(external.end()) && suppliers.start() <= external.end() + 1) {
                said = said.withBudget(said.budget()
                        .get()
                        .withRemark(suppliers.group(1))
                        .withSuppliers(List.of(suppliers.group(2).split(", | og "))));
            }
        }
        return said;
    }

    private static Optional<Budget> in(String text) {
        Matcher budget = BUDGET.matcher(text);
        if (budget.find()) {
            return Optional.of(of(
                    budget.group("amount"),
                    budget.group("labelled") != null ? budget.group("labelled") : budget.group("year")));
        }
        Matcher said = SAID.matcher(text);
        return said.find()
                ? Optional.of(of(
                        said.group("amount"),
                        said.group("before") != null
                                ? said.group("before")
                                : said.group("of") != null ? said.group("of") : said.group("year")))
                : Optional.empty();
    }

    private static Budget of(String amount, String year) {
        return Budget.builder()
                .amount(Amount.of(amount))
                .period(Optional.ofNullable(year).map(each -> ImpreciseDate.of(each)))
                .build();
    }
}
