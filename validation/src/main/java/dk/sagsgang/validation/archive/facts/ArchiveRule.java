package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Rule;

/** A rule that needs more than one document. */
public interface ArchiveRule extends Rule<ArchiveFacts> {

    @Override
    default void check(ArchiveFacts archive, Findings findings) {
        check(archive, document -> new FindingsInDocument(document, findings));
    }

    /** Looks at an archive and puts what it finds. It changes nothing, throws nothing and knows no other rule. */
    void check(ArchiveFacts archive, ArchiveFindings findings);
}
