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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** ARC-004: What a committee recommends to the council stands on one of the council's next agendas. */
public final class RecommendationReachesCouncil implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-004", Severity.WARNING);

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
                    .filter(last -> recommends(last, archive))
                    .ifPresent(last -> check(last, archive, findings));
        }
    }

    private static boolean recommends(CaseTreatment last, ArchiveFacts archive) {
        return last.item().toCouncil()
                && !last.item().closed()
                && !last.item().putOff()
                && last.item().hasOutcome(RECOMMENDED)
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
