package dk.sagsgang.exchange.paper.commission.economy;

import dk.sagsgang.commission.economy.EconomicTarget;
import dk.sagsgang.commission.economy.TargetBasis;
import dk.sagsgang.commission.economy.TargetKind;
import dk.sagsgang.commission.economy.YearAmount;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.HeadingLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.quantity.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts by year in a table, however its cells came to stand: a line of years over rows of what the amounts are for, or a row for
 * each year. A table of which neither a cell nor the words over it tell the unit is not read.
 */
public final class YearTable {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMBER = "[-\u2013\u2212]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,7})(?:,\\d{1,3})?";

    private static final String UNIT = "(?: ?(?:mio|mia|t)\\.?(?: ?kr\\.?)?| ?kr\\.?)?";

    private static final QuickPattern YEARS = QuickPattern.compile(
            "^(?<before>.{0,80}?)(?:^|[\\s|:]+)(?<years>(?:(?:B|R|BO|budget|år) ?)?20\\d{2}(?: og frem)?(?:[\\s|]+(?:(?:B|R|BO|budget|år) ?)?20\\d{2}(?: og frem)?)+)(?<total>[\\s|]+(?:i alt|total|samlet|sum))?$",
            FLAGS);

    private static final QuickPattern YEAR = QuickPattern.compile("20\\d{2}");

    /** The last cell of a row. */
    private static final QuickPattern LAST =
            QuickPattern.compile("(?:^|[\\s|]+)(" + NUMBER + UNIT + "|[-\u2013])$", FLAGS);

    /** A row of one year. */
    private static final QuickPattern OF_YEAR =
            QuickPattern.compile("^(20\\d{2})(?: og frem)?[:\\s|-]+(?<!\\d-)(" + NUMBER + UNIT + ")\\.?$", FLAGS);

    private static final QuickPattern MILLIONS = QuickPattern.compile("\\bmio\\b|million", FLAGS);

    private static final QuickPattern THOUSANDS =
            QuickPattern.compile("(?<!\\d)1\\.?000 ?kr|\\btusind|\\bt\\.? ?kr\\b|\\btkr\\b", FLAGS);

    private static final QuickPattern KRONER = QuickPattern.compile("\\bkr\\b|kroner", FLAGS);

    private static final QuickPattern GROUPED = QuickPattern.compile("\\d\\.\\d{3}");

    private static final QuickPattern BUDGET = QuickPattern.compile(
            "budget(?:tet)?(?: for)? (20\\d{2})\\b.*\\b(?:indarbejdet|vedtaget|besluttet|indlagt|forudsat|lagt)",
            FLAGS);

    private static final QuickPattern COSTS = QuickPattern.compile(
            "^(?!.*\\b(?:mål|gevinst|potentiale)).*(?:økonomi|koster|budget|finansiering|ressourcer)", FLAGS);

    private static final QuickPattern LEVEL = QuickPattern.compile("varig[et]? |\\bårligt niveau", FLAGS);

    private static final QuickPattern NOUN = QuickPattern.compile(
            "\\p{L}*(?:besparelse|reduktion|effektivisering|gevinst|investering|merudgift|udgift|indtægt)(?:smål(?:et|ene)?|en|er|erne|et)?",
            FLAGS);

    private static final int LONGEST_LABEL = 90;

    private final String over;
    private final CommissionDraft draft;
    private final List<EconomicTarget> targets = new ArrayList<>();
    private String unit = "";

    private YearTable(String over, CommissionDraft draft) {
        this.over = over;
        this.draft = draft;
    }

    /**
     * Tells the targets of the table that begins at a line.
     *
     * @param over the words over it: its announcement, or the heading
     * @return the line behind the table; the line itself where there is none
     */
    public static int take(List<PaperLine> lines, int from, String over, CommissionDraft draft) {
        YearTable table = new YearTable(over, draft);
        int end = table.rows(lines, from);
        end = end > from ? end : table.byYear(lines, from);
        if (end > from) {
            table.targets.forEach(draft.economy()::addTargets);
        }
        return end;
    }

    private int rows(List<PaperLine> lines, int from) {
        Matcher head = YEARS.matcher(lines.get(from).printed());
        if (!head.matches() || HeadingLines.sentence(head.group("before"))) {
            return from;
        }
        unit = unit(head.group("before") + " " + over);
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(head.group("years"));
        while (year.find()) {
            years.add(Integer.valueOf(year.group()));
        }
        int at = from + 1;
        while (at < lines.size() && row(lines.get(at), years, head.group("total") != null, head.group("before"))) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /** Takes a row with a cell for each year, and one for them all where the head has it. */
    private boolean row(PaperLine line, List<Integer> years, boolean summed, String before) {
        String rest = line.printed();
        List<String> cells = new ArrayList<>();
        for (int n = years.size() + (summed ? 1 : 0); n > 0; n--) {
            Matcher last = LAST.matcher(rest);
            if (!last.find()) {
                return false;
            }
            cells.add(last.group(1));
            rest = rest.substring(0, last.start());
        }
        Collections.reverse(cells);
        String label = rest.strip().replaceFirst("[:|\\s]+$", "");
        if (label.length() > LONGEST_LABEL || label.endsWith(".") && HeadingLines.sentence(label)) {
            return false;
        }
        List<YearAmount> amounts = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Optional<Amount> amount = amount(cells.get(i));
            if (amount.isPresent()) {
                amounts.add(YearAmount.of(years.get(i), amount.get()));
            } else if (Character.isDigit(cells.get(i).charAt(cells.get(i).length() - 1))) {
                return false;
            }
        }
        if (amounts.isEmpty()) {
            return false;
        }
        add(label, before, amounts, summed ? amount(cells.get(years.size())) : Optional.empty(), line);
        return true;
    }

    /** "2019: 0,8 mio. kr." and further such lines, maybe below a line that tells what stands in each. */
    private int byYear(List<PaperLine> lines, int from) {
        int first = OF_YEAR.matches(lines.get(from).text()) ? from : from + 1;
        String head = first > from ? lines.get(from).printed() : "";
        if (head.length() > LONGEST_LABEL
                || first > from && !head.toLowerCase(java.util.Locale.ROOT).startsWith("år")) {
            return from;
        }
        unit = unit(head + " " + over);
        List<YearAmount> amounts = new ArrayList<>();
        int at = first;
        while (at < lines.size()) {
            Matcher year = OF_YEAR.matcher(lines.get(at).text());
            Optional<Amount> amount = year.matches() ? amount(year.group(2)) : Optional.empty();
            if (amount.isEmpty()) {
                break;
            }
            amounts.add(YearAmount.of(Integer.parseInt(year.group(1)), amount.get()));
            at++;
        }
        if (amounts.size() < 2) {
            return from;
        }
        add("", head + " " + over, amounts, Optional.empty(), lines.get(first));
        return at;
    }

    private void add(String label, String before, List<YearAmount> amounts, Optional<Amount> total, PaperLine line) {
        Matcher noun = NOUN.matcher(before + " " + over);
        String title = !label.isEmpty() ? label : noun.find() ? noun.group() : "";
        String words = before + " " + over;
        Optional<TargetKind> kind = amounts.stream().allMatch(YearTable::below)
                ? Optional.of(TargetKind.INCOME)
                : YearTargets.kind(title).or(() -> YearTargets.kind(words)).or(() -> costs(words));
        Matcher budget = BUDGET.matcher(over);
        targets.add(draft.at(
                EconomicTarget.builder()
                        .title(title)
                        .kind(kind)
                        .basis(basis(kind, total.isPresent(), words, amounts))
                        .years(amounts)
                        .total(total)
                        .decidedBy(
                                budget.find()
                                        ? Optional.of(YearTargets.budget(Integer.parseInt(budget.group(1))))
                                        : Optional.empty())
                        .build(),
                line.place()));
    }

    /** A table below a heading on economy that names no other kind is of costs. */
    private static Optional<TargetKind> costs(String words) {
        return COSTS.find(words) ? Optional.of(TargetKind.COST) : Optional.empty();
    }

    private static boolean below(YearAmount amount) {
        return amount.amount()
                .flatMap(Amount::value)
                .filter(value -> value.signum() < 0)
                .isPresent();
    }

    /** A saving that no year has less of than the one before is a level; what is summed up over the years is there in each once. */
    private static Optional<TargetBasis> basis(
            Optional<TargetKind> kind, boolean summed, String words, List<YearAmount> amounts) {
        List<BigDecimal> values = amounts.stream()
                .flatMap(amount -> amount.amount().stream())
                .flatMap(amount -> amount.value().stream())
                .toList();
        boolean rising = values.size() > 1
                && java.util.stream.IntStream.range(1, values.size())
                        .allMatch(i -> values.get(i).compareTo(values.get(i - 1)) >= 0);
        if (LEVEL.find(words) || !summed && rising && kind.equals(Optional.of(TargetKind.SAVING))) {
            return Optional.of(TargetBasis.YEARLY_LEVEL);
        }
        return summed && !kind.equals(Optional.of(TargetKind.SAVING))
                ? Optional.of(TargetBasis.ONE_OFF)
                : Optional.empty();
    }

    private static String unit(String words) {
        return MILLIONS.find(words)
                ? " mio. kr."
                : THOUSANDS.find(words) ? "000 kr." : KRONER.find(words) ? " kr." : "";
    }

    /** The amount of a cell, in the unit of the table where it has none of its own. */
    private Optional<Amount> amount(String cell) {
        String number = cell.replaceAll("[\u2013\u2212]", "-");
        if (cell.endsWith("kr.") || cell.endsWith("kr")) {
            return Optional.of(Amount.of(number).withPrinted(cell)).filter(Amount::understood);
        }
        if (MILLIONS.find(cell)) {
            return Optional.of(Amount.of(number + " kr.").withPrinted(cell)).filter(Amount::understood);
        }
        String of = unit.isEmpty() && GROUPED.find(cell) ? " kr." : unit;
        if (of.isEmpty() || !Character.isDigit(number.charAt(number.length() - 1))) {
            return Optional.empty();
        }
        if (of.startsWith("0")) {
            Amount units = Amount.of(number + " kr.");
            return units.value()
                    .map(value -> units.withValue(value.multiply(BigDecimal.valueOf(1000)))
                            .withPrinted(cell));
        }
        return Optional.of(Amount.of(number + of).withPrinted(cell)).filter(Amount::understood);
    }
}
