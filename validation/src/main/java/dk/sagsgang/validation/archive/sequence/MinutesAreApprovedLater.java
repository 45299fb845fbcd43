package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CitedDecision;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ARC-008: Where a body approves the minutes of the meeting before, it does so of each. That is habit and not law. */
public final class MinutesAreApprovedLater implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-008", Severity.INFO)
            .withVariant("not-approved", Severity.INFO)
            .withVariant("not-there", Severity.INFO);

    private static final int FEWEST = 3;
    private static final int NEXT = 2;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (MeetingEntry meeting : archive.meetings()) {
            meeting.approvedBy().ifPresent(approval -> checkNamed(archive, meeting, approval, findings));
        }
        for (Map<LocalDate, List<Sitting>> body : archive.sittingsOfEachBody()) {
            List<Sitting> held = body.values().stream()
                    .flatMap(List::stream)
                    .filter(sitting -> !sitting.joint() && !sitting.minutes().isEmpty())
                    .toList();
            long approving =
                    held.stream().filter(MinutesAreApprovedLater::approves).count();
            if (held.size() >= FEWEST && approving * 3 >= (held.size() - 1) * 2L) {
                checkHabit(held, findings);
            }
        }
    }

    private static boolean approves(Sitting sitting) {
        return sitting.minutes().stream().anyMatch(MeetingEntry::approvesMinutes);
    }

    private static void checkNamed(
            ArchiveFacts archive, MeetingEntry meeting, Citation approval, ArchiveFindings findings) {
        Optional<LocalDate> day = approval.day();
        if (day.isEmpty()) {
            return;
        }
        if (meeting.day().filter(own -> !day.get().isAfter(own)).isPresent()) {
            // That one document shows: MTG-023 tells it.
            return;
        }
        List<Sitting> named = CitedDecision.meetings(archive, meeting, approval);
        boolean unknown = named.isEmpty()
                || named.stream()
                        .anyMatch(sitting -> approves(sitting)
                                || !sitting.known()
                                || !sitting.items().byNumber(approval.number()).isEmpty());
        if (!unknown) {
            findings.in(meeting)
                    .at(
                            approval.place(),
                            "not-there",
                            Argument.body("body", archive.bodies().label(approval.body())),
                            Argument.date("date", day.get()));
        }
    }

    private static void checkHabit(List<Sitting> held, ArchiveFindings findings) {
        for (int m = 0; m + 1 < held.size(); m++) {
            List<Sitting> next = held.subList(m + 1, Math.min(m + 1 + NEXT, held.size()));
            List<MeetingEntry> minutes = held.get(m).minutes();
            boolean open =
                    minutes.stream().noneMatch(entry -> entry.approvedBy().isPresent());
            if (open
                    && held.get(m).day().isBefore(next.get(0).day())
                    && next.stream().allMatch(sitting -> sitting.known() && !approves(sitting))) {
                findings.in(minutes.get(minutes.size() - 1))
                        .at(
                                Place.ROOT,
                                "not-approved",
                                Argument.date("date", next.get(0).day()));
            }
        }
    }
}
