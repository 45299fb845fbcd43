package dk.sagsgang.validation.archive.paper;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.index.CommitteeEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;

/** ARC-016: A committee does not meet long after the term that its commission gives it, unless it was prolonged. */
public final class CommitteeMeetsWithinItsTerm implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-016", Severity.INFO);

    /** The last meeting, at which a committee hands over what it has done, may fall after the term. */
    private static final int DAYS_TO_HAND_OVER = 31;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (PaperEntry paper : archive.commissionsOfCommittees()) {
            CommitteeEntry committee = paper.committee().orElseThrow();
            committee.last().ifPresent(last -> check(archive, paper, committee, last, findings));
        }
    }

    private static void check(
            ArchiveFacts archive,
            PaperEntry paper,
            CommitteeEntry committee,
            LocalDate last,
            ArchiveFindings findings) {
        int group = archive.bodies().of(committee.body());
        archive.sittings(group).tailMap(last.plusDays(DAYS_TO_HAND_OVER), false).values().stream()
                .flatMap(List::stream)
                .filter(sitting -> !sitting.joint() && !sitting.best().isEmpty())
                .findFirst()
                .filter(sitting -> toldOfProlonging(archive, paper, committee, sitting.day())
                        && !mayBeProlonged(archive, paper, committee, group, sitting.day()))
                .ifPresent(sitting -> findings.in(sitting.best().get(0))
                        .at(
                                Place.ROOT.at("date"),
                                Argument.body("body", archive.bodies().label(committee.body())),
                                Argument.date("last", last),
                                Argument.date("established", committee.established())));
    }

    /** Whether the archive would know of it: it follows the body that set up the committee, and the case has a number. */
    private static boolean toldOfProlonging(
            ArchiveFacts archive, PaperEntry paper, CommitteeEntry committee, LocalDate day) {
        return !paper.caseNumber().isEmpty()
                && paper.restsOn().stream()
                        .map(decision -> archive.sittings(archive.bodies().of(decision.body())))
                        .flatMap(held -> held.tailMap(committee.established(), false).values().stream())
                        .flatMap(List::stream)
                        .takeWhile(sitting -> !sitting.day().isAfter(day))
                        .anyMatch(sitting -> !sitting.minutes().isEmpty());
    }

    /** Whether another body had the case before it since the committee was set up. */
    private static boolean mayBeProlonged(
            ArchiveFacts archive, PaperEntry paper, CommitteeEntry committee, int group, LocalDate day) {
        return archive.treatments(paper.caseNumber()).stream()
                .anyMatch(treated -> treated.group() != group
                        && treated.day().isAfter(committee.established())
                        && !treated.day().isAfter(day));
    }
}
