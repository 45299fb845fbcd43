package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** ARC-010: Between the two readings of the statute of government (styrelsesvedtægt) in the council lie six days. */
public final class StatuteReadingsApart implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-010", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 2, stk. 2").andRegions("§ 3, stk. 3"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        Readings.check(ReadingTitle.Matter.STATUTE, archive, findings);
    }
}
