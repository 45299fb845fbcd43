package dk.sagsgang.validation.archive.paper;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CaseKey;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * ARC-012: A body that a commission's milestone promises something has the commission's case before it at that time.
 */
public final class MilestoneIsMetByAnItem implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-012", Severity.INFO);

    /** A step is taken at the meeting before its time or at the one after it. */
    private static final int DAYS_AROUND = 31;

    /** Where more lies between two meetings, one of them may be missing. */
    private static final int DAYS_BETWEEN = 45;

    /** What takes longer than this is no time for a step. */
    private static final int LONGEST_IN_DAYS = 731;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        Map<String, Integer> papers = new HashMap<>();
        archive.papers().forEach(paper -> papers.merge(paper.caseNumber(), 1, Integer::sum));
        for (PaperEntry paper : archive.papers()) {
            // Another paper of the same case may have moved the milestones.
            if (paper.scheme().isPresent() && papers.getOrDefault(paper.caseNumber(), 0) == 1) {
                paper.steps().forEach(step -> check(archive, paper, step, findings));
            }
        }
    }

    private static void check(ArchiveFacts archive, PaperEntry paper, PaperEntry.Step step, ArchiveFindings findings) {
        int group = archive.bodies().of(step.body());
        // Where no item has this case number, the municipality's items do not go by that of the commission.
        if (step.last().isAfter(step.first().plusDays(LONGEST_IN_DAYS))
                || !archive.treated(new CaseKey(archive.bodies().municipality(group), paper.caseNumber()))) {
            return;
        }
        NavigableMap<LocalDate, List<Sitting>> held = archive.sittings(group);
        LocalDate before = held.lowerKey(step.first().minusDays(DAYS_AROUND));
        LocalDate after = held.higherKey(step.last().plusDays(DAYS_AROUND));
        if (before == null || after == null) {
            return;
        }
        NavigableMap<LocalDate, List<Sitting>> looked = held.subMap(before, true, after, true);
        if (complete(looked)
                && looked.values().stream()
                        .flatMap(List::stream)
                        .allMatch(sitting -> tells(sitting, paper, step) && !treats(sitting, paper))) {
            findings.in(paper)
                    .at(
                            step.place(),
                            Argument.body("body", archive.bodies().label(step.body())),
                            Argument.date("last", step.last()),
                            Argument.date("from", before),
                            Argument.date("until", after),
                            Argument.identifier("case", paper.caseNumber()));
        }
    }

    private static boolean complete(NavigableMap<LocalDate, List<Sitting>> looked) {
        LocalDate before = looked.firstKey();
        for (LocalDate day : looked.keySet()) {
            if (day.isAfter(before.plusDays(DAYS_BETWEEN))) {
                return false;
            }
            before = day;
        }
        return true;
    }

    /** Whether the minutes would show the case, by a number that can be compared with that of the commission. */
    private static boolean tells(Sitting sitting, PaperEntry paper, PaperEntry.Step step) {
        return sitting.known()
                && sitting.casesNumbered()
                && sitting.minutes().stream()
                        .flatMap(minutes -> minutes.items().stream())
                        .allMatch(item -> item.procedural()
                                ? !(step.told() && item.informs())
                                : !item.top() || item.scheme().equals(paper.scheme()));
    }

    private static boolean treats(Sitting sitting, PaperEntry paper) {
        return sitting.editions().stream()
                .flatMap(edition -> edition.items().stream())
                .anyMatch(item -> item.caseNumber().equals(paper.caseNumber())
                        || item.citations().stream()
                                .anyMatch(citation -> citation.caseNumber().equals(paper.caseNumber())));
    }
}
