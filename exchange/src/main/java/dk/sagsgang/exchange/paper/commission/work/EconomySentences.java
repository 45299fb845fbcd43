package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.economy.BudgetProposal;
import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.seat.GroupWords;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.quantity.Count;
import dk.sagsgang.reference.DecisionReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The economic frame, savings year by year, and the resources of the work. */
public final class EconomySentences implements SentenceRule {

    private static final String AMOUNT =
            "(?:(?:ca\\.|cirka|op til|højst|knap|godt|omkring) )?\\d[\\d.]*(?:,\\d+)? ?(?:mio\\.|mia\\.|t\\.|tusind|millioner)? ?(?:kr\\.?|kroner|euro)";

    private static final QuickPattern ONE_AMOUNT = QuickPattern.compile(AMOUNT);

    private static final QuickPattern STAFF = QuickPattern.compile(
            "(?<![\\p{L}\\d,.])((?:(?:ca\\.|cirka|op til|højst|mindst) )?\\d{1,4}(?:,\\d{1,2})? (?:timer|årsværk))(?!\\p{L})");

    private static final QuickPattern BY_YEAR =
            QuickPattern.compile("(" + AMOUNT + ")(?: om året| årligt)? i (20\\d{2})");

    private static final QuickPattern FRAME = QuickPattern.compile(
            "(?:ramme|budget|bevilling|pulje|tilskud|beløb)[^.]{0,40}? (?:på|er) (?:i alt )?("
                    + AMOUNT
                    + ")|\\b(?:inden for|afsat|afsættes|bevilget|bevilges|tildeles|råder over|disponerer over|stiller(?= [^.]{4,60} til rådighed)|^(?:"
                    + GroupWords.GROUP
                    + ") har) (?:i alt |årligt |en pulje på |et beløb på )?(" + AMOUNT + ")",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    /** What a member or an hour costs is no frame of the work. */
    private static final QuickPattern ANOTHER_MATTER = QuickPattern.compile(
            ".*\\b(?:pr\\.|honorar|diæt(?:er)?|vederlag|kontingent|over|under|hver|time|kørsel)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final QuickPattern BUDGET_YEAR =
            QuickPattern.compile("[Bb]udget(?:arbejdet|tet|lægningen)?(?: for)? (20\\d{2})");

    private static final QuickPattern SETTLED =
            QuickPattern.compile(".*\\b(?:rammevilkår|økonomiske ramme(?:r|n)?)\\b.*");

    private static final QuickPattern RESOURCES = QuickPattern.compile(
            "^.{0,80}\\b(?:gennemføres|løses|afholdes|sker|holdes) ((?:inden for|indenfor) (?:den|de|det) .{4,120}?)\\.?$");

    private static final QuickPattern PROPOSAL =
            QuickPattern.compile("\\(?forslag (?:nr\\. )?(\\d{2,4})(?: i (\\p{L}+))?\\)?");

    private static final QuickPattern TITLE = QuickPattern.compile(
            "(?:en|et) ((?:samlet |årlig )?(?:\\p{L}*besparelse|\\p{L}*reduktion|\\p{L}*merudgift|\\p{L}*investering))");

    private static final QuickPattern WHOLE =
            QuickPattern.compile("\\b[Ss]aml(?:et|ede) budget (?:på|er|udgør) (" + AMOUNT + ")");

    /** "Der er afsat 75.000 kr. til arbejdet i 2018": the year of the amount; a price level is none. */
    private static final QuickPattern OF_YEAR = QuickPattern.compile("(?<!\\p{L})i (20\\d{2})(?=[.,]|$| til )");

    private static final QuickPattern IN_YEAR = QuickPattern.compile("^(?: om året| årligt)? i 20\\d{2}(?!\\d)");

    private static final QuickPattern SET_ASIDE =
            QuickPattern.compile("\\b(?:afsat|afsættes|bevilget|[Ss]aml(?:et|ede) budget)\\b");

    private static final QuickPattern COUNCIL =
            QuickPattern.compile("(?<!\\p{L})([Bb]yrådet|[Kk]ommunalbestyrelsen|[Øø]konomiudvalget)(?!\\p{L})");

    private final List<String> proposals = new ArrayList<>();
    private boolean budgeted;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > 900) {
            return false;
        }
        Optional<Integer> year = year(text);
        int years = byYear(said, year, draft);
        proposal(text, year, draft);
        String folded = FoldedWords.folded(text);
        Matcher resources = RESOURCES.matcher(text);
        boolean within = resources.matches() && folded.matches(".*(?:budget|ramme|bevilling).*");
        if (within) {
            draft.resources().withinBudget(true);
            if (folded.matches(".*(?:personale|normering|bemanding).*")) {
                draft.resources().withinStaffing(true);
            }
        }
        if (within || said.theme() == Theme.RESOURCES) {
            draft.resource(said.theme() == Theme.RESOURCES ? text : resources.group(1), said.place());
            Matcher staff = STAFF.matcher(text);
            if (staff.find()) {
                draft.resources().staff(Count.of(staff.group(1)));
            }
            Matcher amount = ONE_AMOUNT.matcher(text);
            if (amount.find()) {
                draft.resources().amount(Amount.of(amount.group()));
            }
            return true;
        }
        Matcher worked = STAFF.matcher(text);
        if (said.theme() == Theme.ECONOMY && worked.find()) {
            draft.resource(text, said.place());
            draft.resources().staff(Count.of(worked.group(1)));
        }
        Matcher frame = FRAME.matcher(text);
        boolean framed = frame.find() && said.theme() != Theme.BACKGROUND;
        if (framed && !(years > 1 && IN_YEAR.find(text.substring(frame.end())))) {
            draft.frame().amount(Amount.of(frame.group(1) == null ? frame.group(2) : frame.group(1)));
        }
        if (framed && years < 2 && year.isEmpty()) {
            Matcher in = OF_YEAR.matcher(text);
            if (in.find() && draft.frame().build().budgetYear().isEmpty()) {
                draft.frame().budgetYear(Integer.valueOf(in.group(1)));
            }
        }
        if (!framed && said.theme() == Theme.ECONOMY) {
            only(text)
                    .filter(amount -> draft.frame().build().amount().isEmpty())
                    .ifPresent(draft.frame()::amount);
        }
        boolean settled =
                SETTLED.matches(folded) && !DatePhrases.in(text).isEmpty() && said.theme() != Theme.BACKGROUND;
        if (settled) {
            List<DatePhrases.Phrase> dates = DatePhrases.in(text);
            draft.frame().deadline(dates.get(0).date(OptionalInt.empty()));
            Matcher council = COUNCIL.matcher(text);
            if (council.find()) {
                draft.frame().settledBy(BodyWords.kinded(council.group(1)));
            }
        }
        boolean follows =
                !draft.frameText().isEmpty() && year.isPresent() && said.theme() != Theme.BACKGROUND && !budgeted;
        if (follows) {
            budgeted = true;
            year.ifPresent(draft.frame()::budgetYear);
        }
        if (framed || settled || follows || said.theme() == Theme.ECONOMY) {
            draft.frameText().add(text);
            return true;
        }
        return false;
    }

    /** The amount of a sentence on the economy that names no other. */
    private static Optional<Amount> only(String text) {
        Matcher amounts = ONE_AMOUNT.matcher(text);
        if (!amounts.find()) {
            return Optional.empty();
        }
        String printed = amounts.group();
        return amounts.find() || ANOTHER_MATTER.matches(text) ? Optional.empty() : Optional.of(Amount.of(printed));
    }

    private static Optional<Integer> year(String text) {
        Matcher year = BUDGET_YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static int byYear(Said said, Optional<Integer> decided, CommissionDraft draft) {
        List<YearAmount> years = new ArrayList<>();
        Matcher matcher = BY_YEAR.matcher(said.text());
        while (matcher.find()) {
            years.add(YearAmount.builder()
                    .year(Integer.valueOf(matcher.group(2)))
                    .amount(Amount.of(matcher.group(1)))
                    .build());
        }
        Matcher whole = WHOLE.matcher(said.text());
        Optional<Amount> total = whole.find() ? Optional.of(Amount.of(whole.group(1))) : Optional.empty();
        if (years.size() < 2 && (total.isEmpty() || said.theme() == Theme.BACKGROUND)) {
            return years.size();
        }
        Matcher title = TITLE.matcher(said.text());
        String words = title.find() ? title.group(1) : "";
        boolean saving = words.contains("besparelse") || words.contains("reduktion");
        draft.economy()
                .addTargets(draft.at(
                        EconomicTarget.builder()
                                .title(words)
                                .kind(
                                        saving
                                                ? Optional.of(TargetKind.SAVING)
                                                : SET_ASIDE.find(said.text())
                                                        ? Optional.of(TargetKind.COST)
                                                        : Optional.empty())
                                .basis(
                                        said.text().contains("stigende til")
                                                ? Optional.of(TargetBasis.YEARLY_LEVEL)
                                                : Optional.empty())
                                .total(total)
                                .years(years)
                                .decidedBy(decided.map(year -> DecisionReference.builder()
                                        .title("Budget " + year)
                                        .build()))
                                .build(),
                        said.place()));
        return years.size();
    }

    private void proposal(String text, Optional<Integer> year, CommissionDraft draft) {
        Matcher matcher = PROPOSAL.matcher(text);
        while (matcher.find()) {
            if (!proposals.contains(matcher.group(1))) {
                proposals.add(matcher.group(1));
                draft.economy()
                        .addProposals(BudgetProposal.builder()
                                .number(matcher.group(1))
                                .catalogue(matcher.group(2) == null ? "" : matcher.group(2))
                                .budgetYear(year)
                                .build());
            }
        }
    }
}
