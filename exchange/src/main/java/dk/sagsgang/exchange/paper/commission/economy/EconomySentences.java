package dk.sagsgang.exchange.paper.commission.economy;

import dk.sagsgang.commission.economy.BudgetProposal;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.SentenceRule;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.BodyWords;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The economic frame, savings year by year, and the resources of the work. */
public final class EconomySentences implements SentenceRule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern BUDGET_YEAR = QuickPattern.compile(
            "[Bb]udget(?:arbejdet|tet|lægningen|forhandlingerne|processen|behandlingen|proceduren)?(?: for)? (20\\d{2})");

    private static final QuickPattern SETTLED =
            QuickPattern.compile(".*\\b(?:rammevilkår|økonomiske ramme(?:r|n)?)\\b.*");

    /** "Arbejdet gennemføres inden for de eksisterende rammer": what is done is the work, and no proposal that comes of it. */
    private static final QuickPattern WITHIN = QuickPattern.compile(
            "^(?!(?:de )?\\p{L}*(?:anbefaling|forslag|løsning|tiltag|initiativ|ydelse|borger)).{0,100}?\\b(?:gennemføres|løses|afholdes|sker|ske|holdes|udføres|foregår|varetages|dækkes|finansieres|løftes|rummes|gennemføre|afholde)\\b [^.,]{0,40}?\\b(?:inden for|indenfor|af|over|via) (?=[^.]{0,80}\\b\\p{L}*(?:budget|ramme|bevilling|normering|ressourcer|pulje|midler|fond|tilskud)(?:ter|tet|r|rne|n|en|er)?\\b)",
            FLAGS);

    private static final QuickPattern STAFFED =
            QuickPattern.compile("personale(?!politi)|normering|bemanding|medarbejderressource", FLAGS);

    private static final QuickPattern BUDGETED = QuickPattern.compile("budget|ramme|bevilling", FLAGS);

    /** "Der ansættes en projektmedarbejder". */
    private static final QuickPattern HIRES = QuickPattern.compile(
            "\\b(?:der )?ansættes (?:der )?(?:en|to|tre|\\d) (?:\\p{L}+ )?\\p{L}*(?:medarbejder|leder|konsulent|koordinator)",
            FLAGS);

    private static final QuickPattern PROPOSAL =
            QuickPattern.compile("\\(?forslag (?:nr\\. )?(\\d{2,4})(?: i (\\p{L}+))?\\)?");

    /** What comes of the work is taken up when the budget of a year is made. */
    private static final QuickPattern INTO_BUDGET = QuickPattern.compile(
            "\\b(?:indgår?|indarbejdes|medtages|prioriteres|behandles|søges|optages|afklares|fastlægges|oversendes)\\b[^.]{0,40}\\bbudget",
            FLAGS);

    private static final QuickPattern COUNCIL =
            QuickPattern.compile("(?<!\\p{L})([Bb]yrådet|[Kk]ommunalbestyrelsen|[Øø]konomiudvalget)(?!\\p{L})");

    private static final int LONGEST = 900;

    private final List<String> proposals = new ArrayList<>();
    private boolean budgeted;

    @Override
    public boolean take(Said said, CommissionDraft draft) {
        String text = said.text();
        if (text.length() > LONGEST) {
            return false;
        }
        Theme theme = said.theme();
        boolean here = theme != Theme.BACKGROUND && theme != Theme.LEGAL;
        boolean economy = theme == Theme.ECONOMY || theme == Theme.RESOURCES;
        Optional<Integer> year = year(text);
        int years = YearTargets.told(said, year, draft);
        proposal(text, year, draft);
        if (here && INTO_BUDGET.find(text) && economy && year.isPresent()) {
            year.ifPresent(draft.frame()::budgetYear);
            draft.frameText().add(text);
            return true;
        }
        boolean differs = YearTargets.difference(text);
        boolean within = here && WITHIN.find(text);
        Optional<Amount> setAside = here && years < 2 && !differs ? MoneyWords.setAside(text) : Optional.empty();
        Optional<Amount> framed = here && years < 2 && !differs ? MoneyWords.frame(text) : Optional.empty();
        if (framed.isEmpty() && (within || setAside.isPresent() || theme == Theme.RESOURCES)) {
            resources(text, within, setAside, said, draft);
            return true;
        }
        if (theme == Theme.ECONOMY && years < 2 && MoneyWords.staff(text).isPresent()) {
            resources(text, false, Optional.empty(), said, draft);
            return true;
        }
        framed.ifPresent(draft.frame()::amount);
        if (framed.isEmpty() && theme == Theme.ECONOMY && years < 2 && !differs) {
            MoneyWords.only(text)
                    .filter(amount -> draft.frame().build().amount().isEmpty())
                    .ifPresent(amount -> {
                        draft.frame().amount(amount);
                        draft.frameText().add(text);
                    });
            if (draft.frameText().contains(text)) {
                return true;
            }
        }
        boolean settled = here
                && SETTLED.matches(FoldedWords.folded(text))
                && !DatePhrases.in(text).isEmpty();
        if (settled) {
            settle(text, draft);
        }
        // "Det sker i budgetarbejdet for 2017" goes on with what was said of the frame.
        boolean follows = here
                && year.isPresent()
                && !budgeted
                && (draft.frame().build().deadline().isPresent()
                        || theme == Theme.ECONOMY && !draft.frameText().isEmpty());
        if (follows) {
            budgeted = true;
            year.ifPresent(draft.frame()::budgetYear);
        }
        if (framed.isPresent() || settled || follows) {
            draft.frameText().add(text);
            return true;
        }
        if (theme == Theme.ECONOMY && years < 2) {
            draft.economyText().add(text);
        }
        return theme == Theme.ECONOMY;
    }

    /** What the work may draw on. */
    private static void resources(
            String text, boolean within, Optional<Amount> setAside, Said said, CommissionDraft draft) {
        if (within) {
            if (BUDGETED.find(text)) {
                draft.resources().withinBudget(true);
            }
            if (STAFFED.find(text)) {
                draft.resources().withinStaffing(true);
            }
        }
        if (HIRES.find(text)) {
            draft.resources().withinStaffing(false);
        }
        MoneyWords.staff(text).ifPresent(draft.resources()::staff);
        Optional<Amount> amount = setAside.isPresent() ? setAside : MoneyWords.first(text);
        amount.filter(each -> draft.resources().build().amount().isEmpty()).ifPresent(draft.resources()::amount);
        draft.resource(text, said.place());
    }

    private static void settle(String text, CommissionDraft draft) {
        draft.frame().deadline(DatePhrases.in(text).get(0).date(OptionalInt.empty()));
        Matcher council = COUNCIL.matcher(text);
        if (council.find()) {
            draft.frame().settledBy(BodyWords.kinded(council.group(1)));
        }
    }

    private static Optional<Integer> year(String text) {
        Matcher year = BUDGET_YEAR.matcher(text);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
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
