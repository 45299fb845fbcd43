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
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ARC-002: A decision of another meeting is quoted with the outcome that stands in its minutes. */
public final class CitedDecisionIsQuotedAsMade implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-002", Severity.WARNING);

    /** What is told by words alone is compared by its direction: the same decision is worded in more than one way. */
    private static final Map<Outcome, String> DIRECTIONS = Map.ofEntries(
            Map.entry(Outcome.APPROVED, "for"),
            Map.entry(Outcome.APPROVED_WITH_CHANGES, "for"),
            Map.entry(Outcome.RECOMMENDED, "for"),
            Map.entry(Outcome.ELECTED, "for"),
            Map.entry(Outcome.REJECTED, "against"),
            Map.entry(Outcome.NOT_RECOMMENDED, "against"),
            Map.entry(Outcome.NOTED, "heard"),
            Map.entry(Outcome.DISCUSSED, "heard"),
            Map.entry(Outcome.NO_REMARKS, "heard"),
            Map.entry(Outcome.POSTPONED, "later"),
            Map.entry(Outcome.PENDING, "later"),
            Map.entry(Outcome.RESUMED, "later"),
            Map.entry(Outcome.WITHDRAWN, "withdrawn"),
            Map.entry(Outcome.REFERRED_BACK, "elsewhere"),
            Map.entry(Outcome.FORWARDED, "elsewhere"),
            Map.entry(Outcome.SENT_TO_HEARING, "hearing"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (MeetingEntry meeting : archive.meetings()) {
            for (ItemEntry item : meeting.items()) {
                for (Citation citation : item.citations()) {
                    if (citation.outcome().isPresent()) {
                        check(
                                archive,
                                meeting,
                                item,
                                citation,
                                citation.outcome().get(),
                                findings);
                    }
                }
            }
        }
    }

    private static void check(
            ArchiveFacts archive,
            MeetingEntry meeting,
            ItemEntry item,
            Citation citation,
            ItemEntry.Told quoted,
            ArchiveFindings findings) {
        List<Sitting> cited = CitedDecision.meetings(archive, meeting, citation);
        if (cited.isEmpty() || citation.day().isEmpty()) {
            return;
        }
        CitedDecision found = CitedDecision.in(cited, item, citation);
        List<ItemEntry.Told> made = found.items().stream()
                .flatMap(decided -> decided.outcomes().stream())
                .toList();
        boolean toldOfAll =
                found.items().stream().noneMatch(decided -> decided.outcomes().isEmpty());
        if (found.verdict() == CitedDecision.Verdict.THERE
                && toldOfAll
                && !made.isEmpty()
                && made.stream().allMatch(told -> contradicts(told, quoted))) {
            findings.in(meeting)
                    .at(
                            citation.place(),
                            Argument.body("body", archive.bodies().label(citation.body())),
                            Argument.date("date", citation.day().get()),
                            Argument.code("quoted", quoted.outcome()),
                            Argument.code("made", made.get(0).outcome()));
        }
    }

    private static boolean contradicts(ItemEntry.Told made, ItemEntry.Told quoted) {
        if (made.outcome().equals(quoted.outcome())) {
            return false;
        }
        Optional<String> one = Optional.ofNullable(DIRECTIONS.get(made.outcome()));
        Optional<String> other = Optional.ofNullable(DIRECTIONS.get(quoted.outcome()));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return !one.equals(other) || (made.stated() && quoted.stated() && !shortened(made, quoted));
    }

    /** Who repeats a decision leaves its changes out. */
    private static boolean shortened(ItemEntry.Told made, ItemEntry.Told quoted) {
        return made.outcome().equals(Outcome.APPROVED_WITH_CHANGES)
                && quoted.outcome().equals(Outcome.APPROVED);
    }
}
