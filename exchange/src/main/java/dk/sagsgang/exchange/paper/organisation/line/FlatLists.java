package dk.sagsgang.exchange.paper.organisation.line;

import dk.sagsgang.exchange.paper.organisation.unit.SectionOffers;
import dk.sagsgang.exchange.paper.organisation.unit.UnitAnnouncement;
import dk.sagsgang.exchange.paper.organisation.unit.UnitLabels;
import dk.sagsgang.exchange.paper.organisation.unit.UnitNameLists;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Lists that lost their marks and line breaks: "Direktionen betjenes af fem kontorer: Sekretariatet Økonomikontoret
 * Personalekontoret". The lines are parted before and behind each list; where its elements begin and end is told in
 * {@link FlatElements}.
 */
public final class FlatLists {

    /** A mark that no page prints: what turns out to be no list goes back into its text. */
    private static final String MARK = "\u2023";

    private static final QuickPattern ECONOMY =
            QuickPattern.compile("(?:.* )?økonomi(?:styring|ske principper)(?:.*)?");

    /** No list that lost its breaks is longer. */
    private static final int LONGEST = 6000;

    /** How far before a colon the words may begin that announce what stands behind it. */
    private static final int LONGEST_HEAD = 1000;

    private FlatLists() {}

    /** Whether a line is an element of such a list. */
    public static boolean element(PaperLine line) {
        return line.mark().equals(MARK);
    }

    /** The lines with such lists parted from the sentences before and behind them. */
    static List<PaperLine> parted(List<PaperLine> lines) {
        List<PaperLine> parted = new ArrayList<>(lines.size());
        String whole = FlatElements.paper(lines);
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            if (line.kind() != PaperLine.Kind.TEXT || !line.mark().isEmpty()) {
                parted.add(line);
                continue;
            }
            if (goesOn(parted, line, whole) || i > 0 && below(lines.get(i - 1), line, whole, parted)) {
                continue;
            }
            part(line, whole, parted);
            if (i + 1 < lines.size() && behind(line, lines.get(i + 1), whole, parted)) {
                i++;
            }
        }
        return parted;
    }

    /** Takes the rest of a list at the top of the next page. */
    private static boolean goesOn(List<PaperLine> parted, PaperLine line, String whole) {
        if (parted.isEmpty()
                || parted.get(parted.size() - 1).mark().isEmpty()
                || parted.get(parted.size() - 1).row() == line.row()
                || parted.stream().noneMatch(FlatLists::element)) {
            return false;
        }
        List<int[]> elements = FlatElements.of(
                line.text(), whole, 0, line.text().length(), UnitAnnouncement.of(UnitAnnouncement.What.AIMS));
        if (elements.isEmpty()) {
            return false;
        }
        elements.forEach(each -> add(line, each[0], each[1], MARK, parted));
        int end = elements.get(elements.size() - 1)[1];
        if (!line.text().substring(end).isBlank()) {
            part(line.from(end), whole, parted);
        }
        return true;
    }

    /** Takes the list below a heading that announces one, where nothing in it ends as a sentence. */
    private static boolean below(PaperLine heading, PaperLine line, String whole, List<PaperLine> parted) {
        boolean announces = heading.kind() == PaperLine.Kind.HEADING
                && (UnitLabels.heading(heading.text()) || ECONOMY.matches(FoldedWords.heading(heading.text())));
        if (!announces || FlatElements.STOP.find(line.text()) || line.text().contains(": ")) {
            return false;
        }
        List<int[]> elements = FlatElements.of(
                line.text(), whole, 0, line.text().length(), UnitAnnouncement.of(UnitAnnouncement.What.PRINCIPLES));
        boolean all = elements.size() > FlatElements.FEWEST
                && elements.get(elements.size() - 1)[1] == line.text().length();
        if (all) {
            elements.forEach(each -> add(line, each[0], each[1], MARK, parted));
        }
        return all;
    }

    /** Takes the list that stands behind the colon at the end of a line, where it was taken for a heading. */
    private static boolean behind(PaperLine line, PaperLine next, String whole, List<PaperLine> parted) {
        if (!line.text().endsWith(":") || !next.mark().isEmpty() || next.row() != line.row()) {
            return false;
        }
        List<String> before = Sentences.of(line.text().substring(0, line.text().length() - 1));
        UnitAnnouncement announced =
                UnitAnnouncement.of(before.get(before.size() - 1).strip());
        boolean counted = announced.what() == UnitAnnouncement.What.UNITS
                && announced.count().isPresent();
        String text = next.text();
        List<int[]> elements = counted ? FlatElements.of(text, whole, 0, text.length(), announced) : List.of();
        int end = elements.isEmpty() ? 0 : elements.get(elements.size() - 1)[1];
        String rest = text.substring(end).strip();
        if (end == 0
                || !rest.isEmpty()
                        && elements.stream().noneMatch(each -> rest.equals(text.substring(each[0], each[1])))) {
            return false;
        }
        elements.forEach(each -> add(next, each[0], each[1], MARK, parted));
        if (!rest.isEmpty()) {
            // The first of them is the heading of what follows.
            PaperLine heading = next.from(end);
            parted.add(OrganisationLines.as(next.kind(), "", heading.text(), heading)
                    .apart(true));
        }
        return true;
    }

    private static void part(PaperLine line, String whole, List<PaperLine> parted) {
        String text = line.text();
        int from = 0;
        for (int colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", colon + 1)) {
            int end = Math.min(text.length(), colon + LONGEST);
            int near = Math.max(from, colon - LONGEST_HEAD);
            List<String> before = Sentences.of(text.substring(near, colon));
            // Words that began long before announce nothing.
            boolean cut = near > from && before.size() < 2;
            String head =
                    before.isEmpty() || cut ? "" : before.get(before.size() - 1).strip();
            UnitAnnouncement announced = UnitAnnouncement.of(head);
            if (announced.none()) {
                continue;
            }
            // Names that tell by their words where they end are told apart better by those.
            List<int[]> elements = named(announced, text.substring(colon + 2, end))
                            || SectionOffers.in(text.substring(colon + 2, end)).size() > 1
                    ? List.of()
                    : FlatElements.of(text, whole, colon + 2, end, announced);
            if (elements.isEmpty()) {
                continue;
            }
            add(line, from, colon + 1, "", parted);
            elements.forEach(element -> add(line, element[0], element[1], MARK, parted));
            from = elements.get(elements.size() - 1)[1];
            colon = from - 1;
        }
        if (from == 0) {
            parted.add(line);
        } else if (!text.substring(from).isBlank()) {
            add(line, from, text.length(), "", parted);
        }
    }

    /** Whether the names of a list of units tell by their words where they end. */
    private static boolean named(UnitAnnouncement announced, String list) {
        Matcher stop = FlatElements.STOP.matcher(list);
        String sentence = stop.find() ? list.substring(0, stop.start()) : list;
        int next = sentence.indexOf(": ");
        String words = next < 0 ? sentence : sentence.substring(0, next);
        int letters = UnitNameLists.flat(words).stream()
                .mapToInt(name -> name.length() + 1)
                .sum();
        if (announced.what() != UnitAnnouncement.What.UNITS) {
            return false;
        }
        // So does a list with commas, of just as many as are told.
        int count = announced.count().orElse(0);
        return letters >= words.length() * 3 / 5
                || count > 1
                        && words.contains(", ")
                        && UnitNameLists.of(words, announced.count(), true).size() == count;
    }

    private static void add(PaperLine line, int from, int to, String mark, List<PaperLine> parted) {
        String text = line.text().substring(from, to).strip();
        int offset = Math.min(line.end(), line.offset() + from);
        parted.add(new PaperLine(
                PaperLine.Kind.TEXT,
                mark,
                text,
                offset,
                Math.min(line.end(), offset + text.length()),
                line.row(),
                0,
                from == 0 && line.gap()));
    }
}
