package dk.sagsgang.exchange.paper.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Amount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of what something costs: "Licenser", and beside it "240.000 kr."; or how much time it takes, "Intern tid" and "450 timer". */
public final class CostRows {

    private static final QuickPattern AMOUNT = QuickPattern.compile(MoneyWords.AMOUNT + "\\.?");

    private static final QuickPattern ONCE =
            QuickPattern.compile("engangs|etablering", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LABEL = 90;

    private CostRows() {}

    /** Whether cells are such a row. */
    public static boolean is(List<String> cells) {
        return cells.size() == 2
                && !cells.get(0).isEmpty()
                && cells.get(0).length() <= LONGEST_LABEL
                && (AMOUNT.matches(cells.get(1))
                        || MoneyWords.staff(cells.get(1))
                                .filter(staff -> staff.printed().equals(cells.get(1)))
                                .isPresent());
    }

    /**
     * Takes the rows that begin at a line into the draft.
     *
     * @return the line behind them; the line itself where there is none
     */
    public static int take(List<PaperLine> lines, int from, CommissionDraft draft) {
        int at = from;
        while (at < lines.size() && is(cells(lines.get(at)))) {
            row(lines.get(at), draft);
            at++;
        }
        return at;
    }

    private static List<String> cells(PaperLine line) {
        return List.of(line.text().split("\t"));
    }

    private static void row(PaperLine line, CommissionDraft draft) {
        String label = cells(line).get(0).replaceFirst(":$", "");
        String value = cells(line).get(1);
        if (!AMOUNT.matches(value)) {
            MoneyWords.staff(value).ifPresent(draft.resources()::staff);
            draft.resource(label + " " + value, line.place());
            return;
        }
        draft.economy()
                .addTargets(draft.at(
                        EconomicTarget.builder()
                                .title(label)
                                .kind(YearTargets.kind(label).orElse(TargetKind.COST))
                                .basis(ONCE.find(label) ? Optional.of(TargetBasis.ONE_OFF) : Optional.empty())
                                .total(Amount.of(value.replaceFirst("(?<!kr)\\.$", "")))
                                .build(),
                        line.place()));
    }
}
