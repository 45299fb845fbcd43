package dk.sagsgang.validation.archive;

import dk.sagsgang.validation.rule.Findings;

/** Where a rule for archives puts what it finds. */
interface ArchiveFindings {

    /** The findings of one document. */
    Findings in(MeetingEntry document);
}
