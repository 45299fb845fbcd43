package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.SeatTable;
import dk.sagsgang.exchange.paper.commission.draft.CommissionDraft;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.commission.economy.CostRows;
import dk.sagsgang.exchange.paper.commission.economy.YearTable;
import dk.sagsgang.exchange.paper.commission.work.PlanTable;
import dk.sagsgang.exchange.paper.commission.work.StakeholderRows;
import dk.sagsgang.exchange.paper.commission.work.TrackPart;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.List;

/** Tables in the parts of a commission: members, plans, and amounts by year. */
final class TablesOfParts {

    private static final int LONGEST = 200;

    private TablesOfParts() {}

    /**
     * Takes the table that begins at a line into the draft.
     *
     * @param announcing the words over it
     * @return the line behind the table; the line itself where there is none
     */
    static int take(List<PaperLine> lines, int from, Theme theme, String announcing, CommissionDraft draft) {
        int seats = SeatTable.end(lines, from);
        if (seats > from) {
            SeatTable.take(lines.subList(from, seats), draft);
            return seats;
        }
        PaperLine line = lines.get(from);
        int tracks = TrackPart.lines(lines, from, theme, draft);
        if (tracks > from) {
            return tracks;
        }
        boolean row = line.text().indexOf('\t') >= 0;
        if (theme == Theme.PARTICIPATION && StakeholderRows.is(line)) {
            return StakeholderRows.take(lines, from, draft);
        }
        int costs = theme == Theme.ECONOMY && row ? CostRows.take(lines, from, draft) : from;
        if (costs > from) {
            return costs;
        }
        boolean plan = theme == Theme.MILESTONES;
        int end = from;
        if (plan || row && theme != Theme.COMPOSITION) {
            end = PlanTable.take(lines, from, plan, draft);
        }
        if (end == from && line.text().length() <= LONGEST && theme != Theme.COMPOSITION) {
            end = YearTable.take(lines, from, announcing, draft);
        }
        return end;
    }
}
