package dk.sagsgang.validation.archive.citation;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CitedDecision;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * ARC-015: A commission or an organisation that is in force does not rest on a decision that turned it down or put it
 * off.
 */
public final class PaperRestsOnWhatWasDecided implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-015", Severity.WARNING);

    /** Who takes note of a paper or discusses it may let it through that way. */
    private static final Set<Outcome> NOT_CARRIED = Set.of(
            Outcome.REJECTED,
            Outcome.NOT_RECOMMENDED,
            Outcome.POSTPONED,
            Outcome.PENDING,
            Outcome.WITHDRAWN,
            Outcome.REFERRED_BACK);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (PaperEntry paper : archive.papers()) {
            paper.restsOn()
                    .ifPresent(decision ->
                            decision.day().ifPresent(day -> check(archive, paper, decision, day, findings)));
        }
    }

    private static void check(
            ArchiveFacts archive, PaperEntry paper, Citation decision, LocalDate day, ArchiveFindings findings) {
        List<Outcome> made = treatments(archive, paper, decision).stream()
                .flatMap(item -> item.outcomes().stream())
                .map(ItemEntry.Told::outcome)
                .toList();
        if (!made.isEmpty() && NOT_CARRIED.containsAll(made)) {
            findings.in(paper)
                    .at(
                            decision.place(),
                            Argument.body("body", archive.bodies().label(decision.body())),
                            Argument.date("date", day),
                            Argument.code("made", made.get(0)));
        }
    }

    /** The items that the decision was made on: as they are cited, else those of the paper's own case. */
    private static List<ItemEntry> treatments(ArchiveFacts archive, PaperEntry paper, Citation decision) {
        List<Sitting> meetings = CitedDecision.meetings(archive, decision);
        List<ItemEntry> cited = CitedDecision.in(meetings, decision).items();
        return cited.isEmpty()
                        && decision.number().isEmpty()
                        && !paper.caseNumber().isEmpty()
                ? meetings.stream()
                        .flatMap(sitting -> sitting.items().byCase(paper.caseNumber()).stream())
                        .toList()
                : cited;
    }
}
