package dk.sagsgang.exchange.paper.meeting;

import dk.sagsgang.exchange.paper.page.PaperLine;
import dk.sagsgang.exchange.text.FoldedWords;
import dk.sagsgang.exchange.text.Headings;
import java.util.ArrayList;
import java.util.List;

/** Finds where items begin that were copied without their numbers and titles: each begins as the first does. */
final class UnnumberedItems {

    private static final int FEWEST = 2;

    private static final int LONGEST_TITLE = 150;

    private UnnumberedItems() {}

    /** The item that begins at a heading, with the title that stands right above it where one does. */
    private static Candidate titled(List<PaperLine> lines, int heading) {
        if (heading == 0) {
            return Candidate.untitled(heading);
        }
        PaperLine above = lines.get(heading - 1);
        // A short line right under a heading is what that heading says; only a list of attachments may be empty.
        boolean content = heading > 1
                && Headings.line(lines.get(heading - 2).text())
                && Headings.role(lines.get(heading - 2).text()) != Headings.Role.ATTACHMENTS;
        boolean title = above.mark().isEmpty()
                && !content
                && above.gap()
                && above.text().length() <= LONGEST_TITLE
                && FoldedWords.capital(above.text())
                && ".:;,".indexOf(above.text().charAt(above.text().length() - 1)) < 0
                && !Headings.line(above.text())
                && !MeetingHead.says(above.text())
                && Labels.in(above.text()).isEmpty();
        return title ? Candidate.titled(heading - 1, above.text()) : Candidate.untitled(heading);
    }

    static List<Candidate> in(List<PaperLine> lines) {
        List<Candidate> cased = new ArrayList<>();
        List<Candidate> headed = new ArrayList<>();
        String first = "";
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            List<Labels.Label> labels = Labels.in(line.text().replaceFirst("^LUKKET PUNKT - ", ""));
            if (!labels.isEmpty() && labels.get(0).meaning().equals("case-number")) {
                cased.add(Candidate.untitled(i));
            }
            if (line.mark().isEmpty() && Headings.line(line.text()) && !MeetingHead.says(line.text())) {
                String words = FoldedWords.heading(line.text());
                first = first.isEmpty() ? words : first;
                if (words.equals(first)) {
                    headed.add(titled(lines, i));
                }
            }
        }
        return cased.size() >= FEWEST ? cased : headed;
    }
}
