package dk.sagsgang.exchange.paper.organisation;

import dk.sagsgang.exchange.paper.organisation.head.OrganisationHead;
import dk.sagsgang.exchange.paper.organisation.head.OrganisationTitle;
import dk.sagsgang.exchange.paper.page.PaperLine;
import java.util.List;
import java.util.Optional;

/**
 * The title of a paper among its lines: "Ny organisation 1. maj 2031" is no text again below its title, and where a whole page is one
 * line, the text begins behind the title in it.
 */
final class TitleRow {

    private final TextSubject subject;
    private int firstRow;

    TitleRow(TextSubject subject) {
        this.subject = subject;
    }

    /** The row in which the title may stand with more: the first, where it is long or goes on. */
    void first(List<PaperLine> lines) {
        firstRow = lines.isEmpty()
                        || lines.get(0).text().length() < 160
                                && lines.size() > 1
                                && lines.get(1).row() != lines.get(0).row()
                ? -1
                : lines.get(0).row();
    }

    /**
     * What of a line is text; empty where it is all title, day or case number.
     *
     * @param first whether no section came before
     */
    Optional<PaperLine> text(PaperLine line, boolean first) {
        boolean titled = !subject.title.isEmpty()
                && line.text().startsWith(subject.title)
                && OrganisationHead.day(
                        line.text().substring(subject.title.length()).strip());
        if (titled) {
            return Optional.empty();
        }
        boolean head = line.row() == firstRow
                && line.text().length() > subject.title.length()
                && line.text().contains(subject.title);
        boolean top = first && (OrganisationTitle.apart(line.text()) || OrganisationHead.caseNumber(line.text()));
        if (head && first && !subject.title.isEmpty() && !top) {
            // Where the whole page is one line, its text begins behind the head.
            int end = OrganisationHead.end(line.text(), subject.title);
            return line.text().length() - end > OrganisationTitle.LONGEST
                    ? Optional.of(line.from(end))
                    : Optional.empty();
        }
        boolean labelled = first && OrganisationTitle.labelled(line.text(), subject.title);
        return top || labelled || OrganisationHead.day(line.text()) ? Optional.empty() : Optional.of(line);
    }
}
