package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.Findings;

/** Where a rule for archives puts what it finds. */
public interface ArchiveFindings {

    /** The findings of one document, by its number. */
    Findings in(int document);

    /** The findings of a meeting. */
    default Findings in(MeetingEntry meeting) {
        return in(meeting.document());
    }

    /** The findings of a commission or an organisation model. */
    default Findings in(PaperEntry paper) {
        return in(paper.document());
    }
}
