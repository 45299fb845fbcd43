package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.meeting.facts.ReadingTitle;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;

/** ARC-009: Between the two readings of the budget in the council lie three weeks. */
public final class BudgetReadingsApart implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-009", Severity.ERROR)
            .restingOn(RuleSource.localGovernmentAct("§ 38, stk. 1").andRegions("§ 19, stk. 1"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        Readings.check(ReadingTitle.Matter.BUDGET, archive, findings);
    }
}
