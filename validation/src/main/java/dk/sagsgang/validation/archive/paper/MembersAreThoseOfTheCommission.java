package dk.sagsgang.validation.archive.paper;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.Sitting;
import dk.sagsgang.validation.archive.index.Attending;
import dk.sagsgang.validation.archive.index.CommitteeEntry;
import dk.sagsgang.validation.archive.index.MeetingEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/** ARC-013: Those who meet as members of a committee are those whom its commission puts on it. */
public final class MembersAreThoseOfTheCommission implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-013", Severity.WARNING)
            .withVariant("more", Severity.WARNING)
            .withVariant("member", Severity.INFO)
            .withVariant("chair", Severity.INFO);

    /** Members change in time; whoever meets first was chosen with the committee. */
    private static final int DAYS_TO_THE_FIRST_MEETING = 180;

    /** Without an end a committee lasts as long as the council at most. */
    private static final int YEARS_OF_A_COUNCIL = 4;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        for (PaperEntry paper : archive.commissionsOfCommittees()) {
            CommitteeEntry committee = paper.committee().orElseThrow();
            int group = archive.bodies().of(committee.body());
            check(committee, archive.sittings(group), archive.bodies().label(committee.body()), findings);
        }
    }

    private static void check(
            CommitteeEntry committee,
            NavigableMap<LocalDate, List<Sitting>> held,
            String label,
            ArchiveFindings findings) {
        LocalDate last = committee.last().orElse(committee.established().plusYears(YEARS_OF_A_COUNCIL));
        List<Sitting> within = held.tailMap(committee.established(), true).values().stream()
                .flatMap(List::stream)
                .takeWhile(sitting -> !sitting.day().isAfter(last))
                .toList();
        boolean first = true;
        for (Sitting sitting : within) {
            for (MeetingEntry minutes : sitting.joint() ? List.<MeetingEntry>of() : sitting.minutes()) {
                Findings here = findings.in(minutes);
                int present = minutes.attending().members().size();
                if (committee.places().isPresent()
                        && present > committee.places().get()) {
                    here.at(
                            Place.ROOT.at("attendance"),
                            "more",
                            Argument.body("body", label),
                            Argument.number("present", present),
                            Argument.number("places", committee.places().get()),
                            Argument.date("established", committee.established()));
                } else if (first && soon(committee, sitting)) {
                    checkNames(committee, minutes.attending(), label, here);
                }
            }
            first &= sitting.minutes().isEmpty();
        }
    }

    private static boolean soon(CommitteeEntry committee, Sitting sitting) {
        return !sitting.day().isAfter(committee.established().plusDays(DAYS_TO_THE_FIRST_MEETING));
    }

    private static void checkNames(CommitteeEntry committee, Attending attending, String label, Findings findings) {
        if (!attending.named()) {
            return;
        }
        List<Attending.Present> others = attending.members().stream()
                .filter(member -> !committee.members().contains(member.name()))
                .toList();
        // A substitute may have come for one who is away; and where few are known, names are printed in another way.
        if (!committee.members().isEmpty()
                && attending.away() == 0
                && 2 * others.size() <= attending.members().size()) {
            others.forEach(member -> at(member, "member", committee, label, findings));
        }
        if (attending.chair().isPresent() && committee.chair().isPresent()) {
            Attending.Present chair = attending.chair().get();
            long named = committee.chair().get();
            if (named != chair.name() && attending.members().stream().anyMatch(member -> member.name() == named)) {
                at(chair, "chair", committee, label, findings);
            }
        }
    }

    private static void at(
            Attending.Present person, String variant, CommitteeEntry committee, String label, Findings findings) {
        findings.at(
                Place.ROOT.at("attendance", person.entry()),
                variant,
                Argument.body("body", label),
                Argument.date("established", committee.established()));
    }
}
