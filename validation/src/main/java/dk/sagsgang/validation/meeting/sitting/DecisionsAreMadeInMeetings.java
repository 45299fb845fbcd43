package dk.sagsgang.validation.meeting.sitting;

import dk.sagsgang.internal.WordBounds;
import dk.sagsgang.meeting.Edition;
import dk.sagsgang.meeting.MeetingKind;
import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.meeting.facts.ItemFacts;
import dk.sagsgang.validation.meeting.facts.MeetingFacts;
import dk.sagsgang.validation.meeting.facts.MeetingRule;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import dk.sagsgang.validation.rule.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * MTG-032: A council decides nothing at a seminar, and neither council nor committee in writing.
 *
 * <p>A theme meeting may have been called as a meeting of the council all the same, and a round in writing is often confirmed at the
 * next one; so it is a warning.
 */
public final class DecisionsAreMadeInMeetings implements MeetingRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("MTG-032", Severity.WARNING)
            .restingOn(RuleSource.localGovernmentAct("§ 9 a, stk. 3")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 20, stk. 1")
                    .and(RuleSource.LOCAL_GOVERNMENT_ACT, "§ 42 c, stk. 4")
                    .andRegions("§ 12, stk. 1")
                    .andRegions("§ 15, stk. 1"))
            .in(Edition.MINUTES)
            .withVariant("theme", Severity.WARNING)
            .withVariant("written", Severity.WARNING);

    private static final Pattern THEME = WordBounds.compile(
            "(?:tema(?:møde|drøftelse)|(?:budget)?seminar|revisionens forelæggelse)(?:t|et)?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern WRITTEN = WordBounds.compile(
            "skriftlig (?:behandling|høring|votering|runde)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<Outcome> DECIDED = Set.of(
            Outcome.APPROVED,
            Outcome.APPROVED_WITH_CHANGES,
            Outcome.RECOMMENDED,
            Outcome.NOT_RECOMMENDED,
            Outcome.REJECTED,
            Outcome.ELECTED,
            Outcome.SENT_TO_HEARING);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(MeetingFacts meeting, Findings findings) {
        Optional<MeetingKind> kind = kind(meeting);
        if (kind.isEmpty() || !bound(kind.get(), meeting)) {
            return;
        }
        long decided = meeting.items().stream()
                .filter(item -> !item.procedural() && decided(item, meeting))
                .count();
        if (decided > 0) {
            findings.at(
                    meeting.meeting().kind().isPresent() ? Place.ROOT.at("kind") : Place.ROOT.at("title"),
                    kind.get().equals(MeetingKind.THEME) ? "theme" : "written",
                    Argument.number("items", decided));
        }
    }

    /** The act says it of seminars of councils, and of rounds in writing of committees as well. */
    private static boolean bound(MeetingKind kind, MeetingFacts meeting) {
        boolean committee = meeting.whoMeets().ofOneBody()
                && meeting.kinds().standingCommittee(meeting.meeting().bodies().get(0));
        return meeting.whoMeets().council() || (kind.equals(MeetingKind.WRITTEN) && committee);
    }

    private static Optional<MeetingKind> kind(MeetingFacts meeting) {
        if (meeting.meeting().kind().isPresent()) {
            return meeting.meeting().kind().filter(OTHER_THAN_MEETINGS::contains);
        }
        String title = meeting.meeting().title().strip();
        if (THEME.matcher(title).matches()) {
            return Optional.of(MeetingKind.THEME);
        }
        return WRITTEN.matcher(title).matches() ? Optional.of(MeetingKind.WRITTEN) : Optional.empty();
    }

    private static final List<MeetingKind> OTHER_THAN_MEETINGS = List.of(MeetingKind.THEME, MeetingKind.WRITTEN);

    private static boolean decided(ItemFacts item, MeetingFacts meeting) {
        return meeting.decisionsHere(item).stream()
                .anyMatch(
                        decision -> decision.outcome().filter(DECIDED::contains).isPresent());
    }
}
