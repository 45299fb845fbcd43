package dk.sagsgang.exchange.paper.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Said;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.quantity.Amount;
import dk.sagsgang.reference.DecisionReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says is saved or spent year by year: "2,1 mio. kr. i 2018, stigende til 4,1 mio. kr. i 2019". */
final class YearTargets {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final QuickPattern BY_YEAR = QuickPattern.compile(
            "(" + MoneyWords.AMOUNT
                    + ")(?: om året| årligt| mindre| mere| lavere| af)?(?: til [^.,\\d]{3,60}?)? (?:i|fra) (?:budget(?:år)? |år(?:et)? )?(20\\d{2})(?!\\d| ?[-\u2013] ?20)");

    /** "I 2020 spares 1 mio. kr. og i 2021 2 mio. kr.": the year stands before. */
    private static final QuickPattern YEAR_BEFORE = QuickPattern.compile(
            "(?<!\\p{L})[iI] (?:budget )?(20\\d{2})(?: (?:spares|skal der spares|er (?:det|der|besparelsen|målet)|udgør (?:den|besparelsen)|afsættes|afsat|med))? ("
                    + MoneyWords.AMOUNT + ")");

    private static final QuickPattern TITLE = QuickPattern.compile(
            "(?:en|et) ((?:samlet |årlig )?(?:\\p{L}*besparelse|\\p{L}*reduktion|\\p{L}*effektivisering|\\p{L}*merudgift|\\p{L}*investering))");

    /** What amounts are for: "Udgifterne til udvalget er ...", "en pulje på ...", "... til selve hallen afsat ...". */
    private static final List<QuickPattern> TITLES = List.of(
            TITLE,
            QuickPattern.compile("^([Uu]dgift(?:en|erne)? til [^.,\\d]{3,60}?) (?:er|udgør|beløber|bliver)\\b"),
            QuickPattern.compile("\\ben (\\p{L}*pulje) på (?=" + MoneyWords.AMOUNT + ")"),
            QuickPattern.compile("^Til (\\p{Ll}[^.,\\d]{3,60}?) (?:er|afsættes|bruges)\\b"),
            QuickPattern.compile("\\btil selve (\\p{L}+) afsat\\b"));

    /** What is there in its year alone. */
    private static final QuickPattern ONCE = QuickPattern.compile(
            "\\b(?:afsat|afsættes|investeringsoversigten|anlæg\\p{L}*|udgifterne til|engangs\\p{L}*)\\b|\\b(?:har|er) sat\\b",
            FLAGS);

    private static final QuickPattern WHOLE =
            QuickPattern.compile("\\b[Ss]aml(?:et|ede) budget (?:på|er|udgør) (" + MoneyWords.AMOUNT + ")");

    private static final QuickPattern SAVING = QuickPattern.compile(
            "besparelse|\\bspare|\\bsparede|kr\\.? (?:mindre|lavere)\\b|reducere|reduktion|effektivisering|nedbringe|mindreudgift|gevinst|sænke",
            FLAGS);

    private static final QuickPattern INCOME = QuickPattern.compile("indtægt", FLAGS);

    private static final QuickPattern INVESTMENT = QuickPattern.compile("investering|anlægsudgift", FLAGS);

    private static final QuickPattern COST = QuickPattern.compile(
            "\\b(?:afsat|afsættes|(?:har|er) sat|bevilget|saml(?:et|ede) budget)\\b|udgift|omkostning|finansiering|pulje|\\brammebeløb|\\bramme(?:n)? er",
            FLAGS);

    private static final QuickPattern LEVEL =
            QuickPattern.compile("stigende til|årligt fra|om året fra|kr\\.? (?:mindre|lavere) i", FLAGS);

    /** How much more or less than before: that is a target only where it is what the work aims at. */
    private static final QuickPattern DIFFERENCE =
            QuickPattern.compile("(?:kr|kroner|mio|mia)\\.? (?:mindre|mere|lavere|højere)(?!\\p{L})", FLAGS);

    /** "... skal kunne drives for 2 mio. kr. mindre i 2025". */
    private static final QuickPattern AIM = QuickPattern.compile(
            "(?<!\\p{L})(?:skal|forventes|ventes) (?:\\p{L}+ ){0,2}(?:drives?|driftes|holdes|løses|udføres|varetages|gennemføres|koste|spares)(?!\\p{L})",
            FLAGS);

    /** What comes from others, what has been, and what is set against another year. */
    private static final QuickPattern NO_AIM = QuickPattern.compile(
            "tilskud|indtægt|(?<!\\p{L})(?:blev (?!besluttet|vedtaget)|var |faldt |steg |er allerede |har allerede |end i )",
            FLAGS);

    /** From a year on, with no other amount for a later one. */
    private static final QuickPattern YEARLY =
            QuickPattern.compile("^(?!.*stigende til).*(?:årligt|om året) fra ", FLAGS);

    private YearTargets() {}

    /** How many years a sentence names with their amounts; where there are several, they are a target. */
    static int told(Said said, Optional<Integer> decided, CommissionDraft draft) {
        List<YearAmount> years = years(said.text());
        Matcher whole = WHOLE.matcher(said.text());
        Optional<Amount> total = whole.find() ? Optional.of(Amount.of(whole.group(1))) : Optional.empty();
        boolean saved = years.size() == 1
                && said.theme() != Theme.BACKGROUND
                && LEVEL.find(said.text())
                && SAVING.find(said.text());
        if (years.size() < 2 && !saved && (total.isEmpty() || said.theme() == Theme.BACKGROUND)) {
            return years.size();
        }
        draft.economy()
                .addTargets(draft.at(
                        EconomicTarget.builder()
                                .title(title(said.text()))
                                .kind(kind(said.text()))
                                .basis(basis(said.text()))
                                .total(total)
                                .years(years)
                                .decidedBy(decided.map(YearTargets::budget))
                                .build(),
                        said.place()));
        return saved ? 2 : years.size();
    }

    private static String title(String text) {
        for (QuickPattern pattern : TITLES) {
            Matcher title = pattern.matcher(text);
            if (title.find()) {
                return title.group(1);
            }
        }
        return "";
    }

    /** What rises to a level stays there; what is set aside for a year is there in that year alone. */
    private static Optional<TargetBasis> basis(String text) {
        return LEVEL.find(text)
                ? Optional.of(TargetBasis.YEARLY_LEVEL)
                : ONCE.find(text) && !SAVING.find(text) ? Optional.of(TargetBasis.ONE_OFF) : Optional.empty();
    }

    /** Whether a sentence tells how much more or less something is, and not what is aimed at or may be spent. */
    static boolean difference(String text) {
        return DIFFERENCE.find(text) && !AIM.find(text)
                || NO_AIM.find(text) && (DIFFERENCE.find(text) || YEARLY.find(text) && SAVING.find(text));
    }

    private static List<YearAmount> years(String text) {
        if (difference(text)) {
            return List.of();
        }
        for (QuickPattern pattern : List.of(BY_YEAR, YEAR_BEFORE)) {
            boolean before = pattern == YEAR_BEFORE;
            List<YearAmount> years = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                years.add(YearAmount.of(
                        Integer.parseInt(matcher.group(before ? 1 : 2)), Amount.of(matcher.group(before ? 2 : 1))));
            }
            if (years.size() > 1 || !before && !years.isEmpty()) {
                return years;
            }
        }
        return List.of();
    }

    /** The budget in which an amount was decided. */
    static DecisionReference budget(int year) {
        return DecisionReference.builder().title("Budget " + year).build();
    }

    /** What an amount is about, by the words around it. */
    static Optional<TargetKind> kind(String text) {
        String words = FoldedWords.folded(text);
        return SAVING.find(words)
                ? Optional.of(TargetKind.SAVING)
                : INCOME.find(words)
                        ? Optional.of(TargetKind.INCOME)
                        : INVESTMENT.find(words)
                                ? Optional.of(TargetKind.INVESTMENT)
                                : COST.find(words) ? Optional.of(TargetKind.COST) : Optional.empty();
    }
}
