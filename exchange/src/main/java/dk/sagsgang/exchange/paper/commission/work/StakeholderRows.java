package dk.sagsgang.exchange.paper.commission.work;

import dk.sagsgang.commission.work.InvolvementRole;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.pattern.QuickPattern;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of who is drawn in and how: "Ældrerådet", and beside it "Høres om modellerne". */
public final class StakeholderRows {

    private static final QuickPattern HEAD =
            QuickPattern.compile("hvem|interessent(?:er)?|part(?:er)?|aktør(?:er)?|hvem inddrages|målgruppe(?:r)?");

    private static final Map<QuickPattern, InvolvementRole> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(
                QuickPattern.compile("\\b(?:høres|høring|spørgeskema|interviews?|udtaler sig|spørges)"),
                InvolvementRole.CONSULTED);
        ROLES.put(
                QuickPattern.compile(
                        "\\b(?:orienteres|orientering|informeres|information|nyhedsbrev|får besked|via brev)"),
                InvolvementRole.INFORMED);
        ROLES.put(
                QuickPattern.compile(
                        "\\b(?:inddrages|involveres|deltager|deltagelse|dialog|workshop|møde|tages med|test)"),
                InvolvementRole.INVOLVED);
    }

    private static final int LONGEST_NAME = 90;

    private StakeholderRows() {}

    /**
     * Takes the rows that begin at a line into the draft.
     *
     * @return the line behind them; the line itself where there is none
     */
    public static int take(List<PaperLine> lines, int from, CommissionDraft draft) {
        int at = from;
        while (at < lines.size() && row(lines.get(at), at == from, draft)) {
            at++;
        }
        return at;
    }

    private static boolean row(PaperLine line, boolean first, CommissionDraft draft) {
        String[] cells = line.text().split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[0].length() > LONGEST_NAME) {
            return false;
        }
        if (first && HEAD.matches(FoldedWords.heading(cells[0]))) {
            return true;
        }
        String how = FoldedWords.folded(cells[1]);
        Optional<InvolvementRole> role = ROLES.entrySet().stream()
                .filter(each -> each.getKey().find(how))
                .map(Map.Entry::getValue)
                .findFirst();
        Stakeholders.add(cells[0].strip(), role, Optional.empty(), line.place(), draft);
        return true;
    }

    /** Whether the next line goes on with the table: rows are of two cells. */
    public static boolean is(PaperLine line) {
        return line.kind() == PaperLine.Kind.ROW && line.text().indexOf('\t') >= 0;
    }
}
