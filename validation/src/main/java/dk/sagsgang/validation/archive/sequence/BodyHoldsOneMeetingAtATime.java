package dk.sagsgang.validation.archive.sequence;

import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** ARC-005: A body does not hold two meetings at once. */
public final class BodyHoldsOneMeetingAtATime implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-005", Severity.WARNING);

    /** A meeting that ends a little after the next has begun is how minutes are written. */
    private static final int MINUTES = 30;

    /** Meetings that have no time of their own, or that others may lie within. */
    private static final Set<String> APART =
            Set.of(MeetingKind.WRITTEN.code(), MeetingKind.JOINT.code(), MeetingKind.THEME.code());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (Map<?, List<Sitting>> body : archive.sittingsOfEachBody()) {
            for (List<Sitting> day : body.values()) {
                if (day.size() > 1) {
                    check(day, archive, findings);
                }
            }
        }
    }

    private static void check(List<Sitting> day, ArchiveFacts archive, ArchiveFindings findings) {
        List<MeetingEntry> meetings = day.stream()
                .filter(sitting -> !sitting.joint())
                .flatMap(sitting -> sitting.best().stream().limit(1))
                .filter(meeting -> meeting.start().isPresent() && !APART.contains(meeting.kind()))
                .sorted(Comparator.comparing(
                                (MeetingEntry meeting) -> meeting.start().orElse(LocalDateTime.MIN))
                        .thenComparing(MeetingEntry::document))
                .toList();
        for (int m = 1; m < meetings.size(); m++) {
            MeetingEntry before = meetings.get(m - 1);
            MeetingEntry after = meetings.get(m);
            LocalDateTime first = before.start().orElseThrow();
            LocalDateTime second = after.start().orElseThrow();
            if (before.edition().equals(after.edition()) && overlap(first, before.end(), second)) {
                findings.in(after)
                        .at(
                                Place.ROOT.at("start"),
                                Argument.body(
                                        "body",
                                        archive.bodies().label(after.bodies().get(0))),
                                Argument.time("second", second),
                                Argument.time("first", first));
            }
        }
    }

    private static boolean overlap(LocalDateTime first, Optional<LocalDateTime> end, LocalDateTime second) {
        return first.equals(second)
                || end.filter(ended -> !ended.isBefore(second.plusMinutes(MINUTES)))
                        .isPresent();
    }
}
