package dk.sagsgang.validation.archive.route;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** ARC-030: A decision of a committee that a member has stopped comes before the council without undue delay. */
public final class StoppedDecisionReachesCouncil implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-030", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 23").andRegions("§ 15, stk. 1"));

    /** What a committee only recommends goes to the council anyhow, of which ARC-004 asks. */
    private static final Set<Outcome> RECOMMENDED = Set.of(Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (List<CaseTreatment> treatments : archive.cases()) {
            treatments.stream()
                    .max(Comparator.comparing(CaseTreatment::day))
                    .filter(last -> stopped(last, archive))
                    .ifPresent(last -> check(last, archive, findings));
        }
    }

    private static boolean stopped(CaseTreatment last, ArchiveFacts archive) {
        return last.item().stopped()
                && !last.item().closed()
                && !last.item().putOff()
                && !last.item().hasOutcome(RECOMMENDED)
                && !last.sitting().minutes().isEmpty()
                && last.sitting().groups().stream().noneMatch(archive.bodies()::council);
    }

    private static void check(CaseTreatment last, ArchiveFacts archive, ArchiveFindings findings) {
        List<Sitting> missed = NextCouncils.withoutCase(last, archive);
        if (!missed.isEmpty()) {
            findings.in(last.meeting())
                    .at(
                            last.item().place(),
                            Argument.mark("number", last.item().number()),
                            Argument.date("first", missed.get(0).day()),
                            Argument.date("second", missed.get(1).day()));
        }
    }
}
