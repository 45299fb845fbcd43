package dk.sagsgang.validation.archive.facts;

import dk.sagsgang.validation.rule.RuleDescription;

/** A rule that needs more than one document. */
public interface ArchiveRule {

    /** What there is to know of the rule. */
    RuleDescription description();

    /** Looks at an archive and puts what it finds. It changes nothing, throws nothing and knows no other rule. */
    void check(ArchiveFacts archive, ArchiveFindings findings);
}
