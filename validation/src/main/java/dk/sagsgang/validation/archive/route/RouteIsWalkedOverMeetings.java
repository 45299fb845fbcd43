package dk.sagsgang.validation.archive.route;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** ARC-003: The meetings that treat a case follow the order of its route and leave no body out. */
public final class RouteIsWalkedOverMeetings implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-003", Severity.WARNING)
            .withVariant("reversed", Severity.WARNING)
            .withVariant("skipped", Severity.WARNING);

    private static final int DAYS_OF_A_ROUND = 21;
    private static final int DAYS_OF_A_WAY = 60;
    private static final int MOST_MEETINGS = 16;

    /** Outcomes after which the case goes back along its route, or begins anew. */
    private static final Set<Outcome> ELSEWHERE =
            Set.of(Outcome.REFERRED_BACK, Outcome.FORWARDED, Outcome.SENT_TO_HEARING, Outcome.NOTED, Outcome.DISCUSSED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (List<CaseTreatment> treatments : archive.cases()) {
            if (treatments.size() > 1) {
                RouteProgress.of(treatments, archive).ifPresent(walk -> check(walk, archive, findings));
            }
        }
    }

    private static void check(RouteProgress walk, ArchiveFacts archive, ArchiveFindings findings) {
        for (int s = 1; s < walk.steps().size(); s++) {
            RouteProgress.Step before = walk.steps().get(s - 1);
            RouteProgress.Step after = walk.steps().get(s);
            if (after.last().day().isBefore(before.first().day())) {
                if (!earlierRound(before, after)) {
                    findings.in(after.last().meeting())
                            .at(
                                    after.last().item().place(),
                                    "reversed",
                                    Argument.body("later", label(walk, after.stop(), archive)),
                                    Argument.date("first", after.last().day()),
                                    Argument.body("earlier", label(walk, before.stop(), archive)),
                                    Argument.date("second", before.first().day()));
                }
            } else {
                checkBetween(walk, before, after, archive, findings);
            }
        }
    }

    private static boolean earlierRound(RouteProgress.Step before, RouteProgress.Step after) {
        return after.last().item().hasOutcome(ELSEWHERE)
                || after.last()
                        .day()
                        .plusDays(DAYS_OF_A_ROUND)
                        .isBefore(before.first().day());
    }

    private static void checkBetween(
            RouteProgress walk,
            RouteProgress.Step before,
            RouteProgress.Step after,
            ArchiveFacts archive,
            ArchiveFindings findings) {
        LocalDate from = before.last().day();
        LocalDate to = after.first().day();
        if (to.isBefore(from) || to.isAfter(from.plusDays(DAYS_OF_A_WAY))) {
            return;
        }
        for (int stop = before.stop() + 1; stop < after.stop(); stop++) {
            if (!walk.route().get(stop).silent() && leftOut(walk, stop, before, after, archive)) {
                findings.in(after.first().meeting())
                        .at(
                                after.first().item().place(),
                                "skipped",
                                Argument.body("before", label(walk, before.stop(), archive)),
                                Argument.body("after", label(walk, after.stop(), archive)),
                                Argument.body("skipped", label(walk, stop, archive)));
                return;
            }
        }
    }

    /** Whether a body met between and did not treat the case, as far as its minutes tell. */
    private static boolean leftOut(
            RouteProgress walk, int stop, RouteProgress.Step before, RouteProgress.Step after, ArchiveFacts archive) {
        int group = archive.bodies().of(walk.route().get(stop).body());
        if (told(group, before.last().item(), archive)
                || told(group, after.first().item(), archive)) {
            return false;
        }
        List<Sitting> between =
                archive
                        .sittings(group)
                        .subMap(before.last().day(), true, after.first().day(), true)
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .limit(MOST_MEETINGS + 1L)
                        .toList();
        return !between.isEmpty()
                && between.size() <= MOST_MEETINGS
                && between.stream()
                        .allMatch(sitting -> sitting.known()
                                && sitting.casesNumbered()
                                && sitting.items().like(before.last().item()).isEmpty()
                                && sitting.items()
                                        .byTitle(after.first().item().title())
                                        .isEmpty());
    }

    private static boolean told(int group, ItemEntry item, ArchiveFacts archive) {
        return item.citations().stream().anyMatch(citation -> archive.bodies().of(citation.body()) == group);
    }

    private static String label(RouteProgress walk, int stop, ArchiveFacts archive) {
        return archive.bodies().label(walk.route().get(stop).body());
    }
}
