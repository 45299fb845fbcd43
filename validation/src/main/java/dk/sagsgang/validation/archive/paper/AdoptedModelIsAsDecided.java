package dk.sagsgang.validation.archive.paper;

import dk.sagsgang.meeting.decision.Outcome;
import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.archive.facts.ArchiveFacts;
import dk.sagsgang.validation.archive.facts.ArchiveFindings;
import dk.sagsgang.validation.archive.facts.ArchiveRule;
import dk.sagsgang.validation.archive.facts.CaseTreatment;
import dk.sagsgang.validation.archive.facts.CitedDecision;
import dk.sagsgang.validation.archive.index.Citation;
import dk.sagsgang.validation.archive.index.ItemEntry;
import dk.sagsgang.validation.archive.index.ModelEntry;
import dk.sagsgang.validation.archive.index.PaperEntry;
import dk.sagsgang.validation.rule.Findings;
import dk.sagsgang.validation.rule.Place;
import dk.sagsgang.validation.rule.RuleDescription;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** ARC-014: A proposed organisation that was approved as it stood is the one that the adopted model shows. */
public final class AdoptedModelIsAsDecided implements ArchiveRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.of("ARC-014", Severity.WARNING)
            .withVariant("missing", Severity.WARNING)
            .withVariant("added", Severity.WARNING)
            .withVariant("moved", Severity.WARNING);

    private static final Set<Outcome> ON_THE_WAY =
            Set.of(Outcome.APPROVED, Outcome.RECOMMENDED, Outcome.NOTED, Outcome.FORWARDED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(ArchiveFacts archive, ArchiveFindings findings) {
        Map<String, List<PaperEntry>> proposals = archive.papers().stream()
                .filter(paper -> !paper.caseNumber().isEmpty()
                        && paper.model().filter(ModelEntry::proposed).isPresent())
                .collect(Collectors.groupingBy(PaperEntry::caseNumber));
        for (PaperEntry paper : archive.papers()) {
            if (paper.model().filter(model -> !model.proposed()).isPresent()) {
                List<PaperEntry> decided =
                        proposals.getOrDefault(caseNumber(paper, proposals.keySet(), archive), List.of());
                // Of two proposals in one case nobody can tell which was approved.
                if (decided.size() == 1) {
                    check(decided.get(0), paper, archive, findings.in(paper));
                }
            }
        }
    }

    /** Its own case number, or that of the only case with a proposal at the meeting which it names. */
    private static String caseNumber(PaperEntry adopted, Set<String> proposed, ArchiveFacts archive) {
        if (!adopted.caseNumber().isEmpty()) {
            return adopted.caseNumber();
        }
        List<String> cases = adopted.model().flatMap(ModelEntry::adoptedBy).stream()
                .flatMap(decision -> CitedDecision.meetings(archive, decision).stream())
                .flatMap(sitting -> sitting.minutes().stream())
                .flatMap(minutes -> minutes.items().stream())
                .map(ItemEntry::caseNumber)
                .filter(proposed::contains)
                .distinct()
                .toList();
        return cases.size() == 1 ? cases.get(0) : "";
    }

    private static void check(PaperEntry proposal, PaperEntry adopted, ArchiveFacts archive, Findings findings) {
        ModelEntry before = proposal.model().orElseThrow();
        ModelEntry after = adopted.model().orElseThrow();
        if (!ofOneMunicipality(before, after)) {
            return;
        }
        approved(archive.treatments(proposal.caseNumber()))
                .filter(day -> before.dated().filter(day::isBefore).isEmpty() && isOf(day, after))
                .ifPresent(day -> compare(before, after, day, findings));
    }

    private static boolean ofOneMunicipality(ModelEntry one, ModelEntry other) {
        return one.municipality().equals(other.municipality())
                || (one.municipality().isPresent()
                        && other.municipality()
                                .filter(one.municipality().get()::sameAs)
                                .isPresent());
    }

    /** Whether a model is that of a decision: not from before it, not by another one, and surely not what it changed. */
    private static boolean isOf(LocalDate day, ModelEntry model) {
        Optional<LocalDate> adopted = model.adoptedBy().flatMap(Citation::day);
        return adopted.filter(cited -> !cited.equals(day)).isEmpty()
                && model.dated().filter(dated -> dated.isBefore(day)).isEmpty()
                && (model.adopted() || adopted.isPresent() || model.dated().isPresent());
    }

    /** The day on which a case was approved as it was proposed, where nothing was changed on its way. */
    private static Optional<LocalDate> approved(List<CaseTreatment> treatments) {
        List<CaseTreatment> held = treatments.stream()
                .filter(treated -> !treated.sitting().minutes().isEmpty()
                        && !treated.item().putOff())
                .sorted(Comparator.comparing(CaseTreatment::day))
                .toList();
        boolean unchanged = !held.isEmpty()
                && held.stream()
                        .allMatch(treated -> treated.item().asProposed()
                                && treated.item().hasOutcome(ON_THE_WAY)
                                && treated.item().outcomes().size() == 1);
        if (!unchanged) {
            return Optional.empty();
        }
        CaseTreatment last = held.get(held.size() - 1);
        return last.item().hasOutcome(Set.of(Outcome.APPROVED)) ? Optional.of(last.day()) : Optional.empty();
    }

    private static void compare(ModelEntry before, ModelEntry after, LocalDate day, Findings findings) {
        ModelPair there = new ModelPair(before, after);
        if (!there.alike(before.units())) {
            return;
        }
        before.units().stream()
                .filter(there::lacks)
                .forEach(unit -> at(Place.ROOT.at("units"), "missing", unit, day, findings));
        ModelPair back = new ModelPair(after, before);
        for (int u = 0; u < after.units().size(); u++) {
            ModelEntry.Unit unit = after.units().get(u);
            if (back.lacks(unit)) {
                at(Place.ROOT.at("units", u), "added", unit, day, findings);
            } else if (moved(unit, back)) {
                at(Place.ROOT.at("units", u).at("parent"), "moved", unit, day, findings);
            }
        }
    }

    private static boolean moved(ModelEntry.Unit unit, ModelPair back) {
        Optional<ModelEntry.Unit> decided = back.in(unit);
        Optional<String> above = back.above(unit);
        return decided.isPresent()
                && above.isPresent()
                && !unit.parent().isEmpty()
                && !decided.get().parent().isEmpty()
                && !above.get().equals(decided.get().parent());
    }

    private static void at(Place place, String variant, ModelEntry.Unit unit, LocalDate day, Findings findings) {
        findings.at(place, variant, Argument.body("unit", unit.printed()), Argument.date("decided", day));
    }
}
