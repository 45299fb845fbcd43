package dk.sagsgang.exchange.paper.commission;

import dk.sagsgang.exchange.paper.commission.composition.SeatRuns;
import dk.sagsgang.exchange.paper.commission.draft.Theme;
import dk.sagsgang.exchange.paper.page.ListLines;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.List;

/**
 * Where a list ends in a part of a commission: with its last mark, or, where members stand one a line without marks, with the last
 * of them. Below "Medlemmer", the lines "Anna Berg" and "Bo Dam" are one though nothing marks them.
 */
final class ListsOfParts {

    private ListsOfParts() {}

    /**
     * A list.
     *
     * @param end the line behind it; its first line where there is none
     * @param theme what the part is of, or seats where the lines tell it by themselves
     * @param headed whether a heading or the lines themselves say what it is of
     */
    record Run(int end, Theme theme, boolean headed) {}

    /**
     * The list that begins at a line.
     *
     * @param seated whether seats may stand there without marks
     */
    static Run at(List<PaperLine> lines, int from, Theme theme, boolean seated, Announcement before) {
        int marked = ListLines.end(lines, from, before.announces() && theme != Theme.PURPOSE);
        if (marked > from) {
            return new Run(marked, theme, before.isHeading());
        }
        int senders = theme == Theme.OTHER ? SeatRuns.senders(lines, from) : from;
        Theme told = senders > from ? Theme.COMPOSITION : theme;
        int people = seated ? SeatRuns.people(lines, from) : from;
        if (people > from) {
            return new Run(people, told, true);
        }
        int offices = seated && before.isHeading() ? SeatRuns.unmarked(lines, from) : from;
        if (offices > from) {
            return new Run(offices, told, true);
        }
        if (senders > from) {
            return new Run(senders, told, true);
        }
        int announced = before.announces() ? SeatRuns.end(lines, from, before.words()) : from;
        return new Run(announced, theme, before.isHeading());
    }
}
