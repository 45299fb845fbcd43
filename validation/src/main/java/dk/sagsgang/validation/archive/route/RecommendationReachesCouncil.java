package dk.sagsgang.validation.archive.route;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Bodies;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.meeting.facts.TextSums;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** ARC-004: What a committee recommends to the council stands on one of the council's next agendas. */
public final class RecommendationReachesCouncil implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-004", Severity.WARNING);

    /** Councils meet once a month: where more lies between two meetings, one of them may be missing. */
    private static final int DAYS_BETWEEN_COUNCILS = 45;

    /** The case may go by another committee first, so two councils are waited for. */
    private static final int COUNCILS = 2;

    private static final int LOOKED_AT = 6;

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
        int council = archive.bodies().councilOver(last.group());
        if (council == Bodies.NONE) {
            return;
        }
        LocalDate day = last.day();
        List<Sitting> later = archive.sittings(council).tailMap(day, true).values().stream()
                .flatMap(List::stream)
                .limit(LOOKED_AT)
                .toList();
        if (later.size() < COUNCILS || later.stream().anyMatch(sitting -> treats(sitting, last.item()))) {
            return;
        }
        LocalDate before = day;
        for (Sitting sitting : later.subList(0, COUNCILS)) {
            if (sitting.day().isAfter(before.plusDays(DAYS_BETWEEN_COUNCILS))
                    || !sitting.known()
                    || !sitting.casesNumbered()) {
                return;
            }
            before = sitting.day();
        }
        findings.in(last.meeting())
                .at(
                        last.item().place(),
                        Argument.mark("number", last.item().number()),
                        Argument.date("first", later.get(0).day()),
                        Argument.date("second", later.get(1).day()));
    }

    /** Whether the item stands on any paper of the meeting. */
    private static boolean treats(Sitting sitting, ItemEntry item) {
        return sitting.editions().stream()
                .flatMap(edition -> edition.items().stream())
                .anyMatch(other -> (item.title() != TextSums.NONE && other.title() == item.title())
                        || (!item.caseNumber().isEmpty() && other.caseNumber().equals(item.caseNumber()))
                        || other.ids().stream().anyMatch(item.ids()::contains));
    }
}
