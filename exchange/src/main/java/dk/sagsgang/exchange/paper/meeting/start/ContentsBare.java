package dk.sagsgang.exchange.paper.meeting.start;

import dk.sagsgang.exchange.outline.WithPlace;
import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.meeting.ContentsEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contents without numbers: lines above the first item that say the titles of the items, each once and in their order. */
final class ContentsBare {

    private static final int FEWEST = 3;

    /** A heading of the list is no longer than this. */
    private static final int HEADING = 40;

    private ContentsBare() {}

    /** The contents of titles alone above a line; none where they are not those of most items. */
    static ContentsLines of(List<PaperLine> lines, List<Candidate> starts, int end) {
        Map<Integer, Candidate> said = new TreeMap<>();
        int next = 0;
        for (int i = 0; i < end; i++) {
            for (int s = next; s < starts.size(); s++) {
                if (FoldedWords.heading(starts.get(s).title())
                        .equals(FoldedWords.heading(lines.get(i).text()))) {
                    said.put(i, Candidate.titled(i, lines.get(i).text()));
                    next = s + 1;
                    break;
                }
            }
        }
        if (said.size() < FEWEST || 2 * said.size() < starts.size()) {
            return ContentsLines.NONE;
        }
        List<Integer> at = List.copyOf(said.keySet());
        int first = at.get(0);
        int last = at.get(at.size() - 1);
        if (last - first >= 2 * at.size()) {
            return ContentsLines.NONE;
        }
        List<WithPlace<ContentsEntry>> entries = new ArrayList<>();
        said.forEach((line, title) -> entries.add(ContentsTitles.entry(title, lines.get(line))));
        boolean headed = first > 0
                && lines.get(first - 1).mark().isEmpty()
                && lines.get(first - 1).text().length() < HEADING
                && ContentsHeadings.heads(lines.get(first - 1).text());
        return new ContentsLines(entries, headed ? first - 1 : first, last + 1, headed);
    }
}
