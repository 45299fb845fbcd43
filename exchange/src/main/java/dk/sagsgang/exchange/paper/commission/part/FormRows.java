package dk.sagsgang.exchange.paper.commission.part;

import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.work.PlanDays;
import dk.sagsgang.exchange.paper.page.Paper;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.paper.words.DatePhrases;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.source.Space;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A paper that is a form: what each row is of stands before a tab, several blanks or a colon, and what it says behind, "Formål At gøre
 * havnen tryg". Rows whose words are those of a heading become one with the text below it.
 */
final class FormRows {

    private static final QuickPattern GAP =
            QuickPattern.compile("^(\\p{Lu}[^\\t:]{2,38}?) ?:?(?:\\t[\\t ]*| {3,})(?=\\S)");

    private static final QuickPattern COLON = QuickPattern.compile("^(\\p{Lu}[^:.,;\\t]{2,38}?): (?=\\S)");

    /** What is read with its label, as "Formand: Lone Dam". */
    private static final Set<Theme> READ_WHOLE =
            EnumSet.of(Theme.CHAIR, Theme.SECRETARIAT, Theme.TERM, Theme.COMPOSITION, Theme.REPORTING, Theme.MEETINGS);

    /** Rows that say who is told of beside them are read as such. */
    private static final Set<Theme> OF_PEOPLE = EnumSet.of(Theme.CHAIR, Theme.SECRETARIAT, Theme.ORGANISATION);

    /** What stands beside a row of a table with amounts. */
    private static final QuickPattern FIGURE =
            QuickPattern.compile("[ :\\d.,%-]*(?:kr\\.?|mio\\. kr\\.?|t\\. ?kr\\.?)?");

    /** What the head of a paper tells, wherever in the form it stands. */
    private static final QuickPattern OF_HEAD = QuickPattern.compile(
            "(?i)(?:projektnavn|projekttitel|projektets navn|titel|dato|sagsnr\\.?|sagsnummer|sagsbehandler|version):? .{2,120}");

    private static final int FEWEST = 3;

    /** No head has more labels. */
    private static final int MOST_MOVED = 12;

    private static final int MOST_WORDS = 4;

    private FormRows() {}

    /** The paper, with the rows of a form told apart. */
    static Paper told(Paper paper) {
        String source = paper.source().text();
        for (boolean gap : new boolean[] {true, false}) {
            long rows = paper.lines().stream()
                    .filter(line -> value(line, source, gap).isPresent())
                    .count();
            if (rows >= FEWEST) {
                return new Paper(paper.source(), parted(paper.lines(), source, gap), paper.aside());
            }
        }
        return paper;
    }

    private static List<PaperLine> parted(List<PaperLine> lines, String source, boolean gap) {
        List<PaperLine> all = new ArrayList<>();
        int first = -1;
        int moved = 0;
        for (PaperLine line : lines) {
            Optional<String> label = value(line, source, gap);
            if (label.isEmpty() && first >= 0 && moved < MOST_MOVED && OF_HEAD.matches(line.text())) {
                all.add(first + moved, line);
                moved++;
                continue;
            }
            if (label.isEmpty()) {
                all.add(line);
                continue;
            }
            first = first < 0 ? all.size() : first;
            String heading = label.get();
            all.add(new PaperLine(
                    PaperLine.Kind.HEADING,
                    "",
                    heading,
                    line.offset(),
                    Math.min(line.end(), line.offset() + heading.length()),
                    line.row(),
                    line.indent(),
                    true));
            String text = line.printed().substring(heading.length()).replaceFirst("^ ?:? ", "");
            all.add(new PaperLine(
                    PaperLine.Kind.TEXT,
                    "",
                    text.strip(),
                    Math.min(line.end(), line.offset() + heading.length() + 1),
                    line.end(),
                    line.row(),
                    line.indent(),
                    false));
        }
        return all;
    }

    /** The label of a row; empty where a line is none. */
    private static Optional<String> value(PaperLine line, String source, boolean gap) {
        if (line.kind() != PaperLine.Kind.TEXT || !line.mark().isEmpty() || line.end() > source.length()) {
            return Optional.empty();
        }
        Matcher row = (gap ? GAP : COLON).matcher(gap ? source.substring(line.offset(), line.end()) : line.text());
        if (!row.lookingAt()) {
            return Optional.empty();
        }
        String label = Space.single(row.group(1));
        Theme theme = Theme.of(label);
        boolean known = theme != Theme.OTHER
                && !(gap ? OF_PEOPLE : READ_WHOLE).contains(theme)
                && label.split(" ").length <= MOST_WORDS
                && FoldedWords.capital(label)
                && DatePhrases.in(label).isEmpty()
                && line.printed().startsWith(label)
                && line.printed().length() > label.length() + 3
                && !said(line.printed().substring(label.length()));
        return known ? Optional.of(label) : Optional.empty();
    }

    /** Whether what stands beside a label is an amount or a day: a row of a table, and no text below a heading. */
    private static boolean said(String value) {
        return FIGURE.matches(value) || PlanDays.is(value.replaceFirst("^ ?:? ", ""));
    }
}
