package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.meeting.start.Candidate;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import java.util.List;
import java.util.Set;

/** The list of all that is enclosed, at the end of a paper below the titles of the items, which each item has by itself. */
final class EnclosedAtTheEnd {

    private static final Set<String> HEADINGS =
            Set.of("bilagsliste", "bilagsoversigt", "oversigt over bilag", "bilag til dagsordenen");

    private EnclosedAtTheEnd() {}

    /** Where the items end: before such a list, or where they ended anyway. */
    static int before(List<PaperLine> lines, List<Candidate> starts, int end) {
        if (starts.isEmpty()) {
            return end;
        }
        for (int i = starts.get(starts.size() - 1).from(); i < end; i++) {
            PaperLine line = lines.get(i);
            if (line.mark().isEmpty()
                    && HEADINGS.contains(FoldedWords.heading(line.text()))
                    && titles(lines, i, end, starts)) {
                return i;
            }
        }
        return end;
    }

    private static boolean titles(List<PaperLine> lines, int heading, int end, List<Candidate> starts) {
        return heading + 1 < end
                && starts.stream()
                        .anyMatch(start -> start.titled(lines.get(heading + 1).text()));
    }
}
