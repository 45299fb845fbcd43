package dk.sagsgang.serialization;

import dk.sagsgang.internal.PointerTree;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Pointer;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which findings of a validator only follow from what could not be read.
 *
 * <p>Those are findings at a lost value or under it; findings that something is missing from the same part of the document,
 * such as the same item; and findings about attendance where an entry of the list was lost, since heads are counted.
 */
final class FollowOnFindings {

    private static final Set<RuleId> NOTHING_OF_THE_MODEL =
            Set.of(ReadingRules.UNKNOWN_PROPERTY.id(), ReadingRules.TRAILING.id(), ReadingRules.VERSION.id());
    private static final Pointer ATTENDANCE = Pointer.ROOT.child("attendance");

    private final PointerTree<String> lost = new PointerTree<>();
    private final Set<String> partsWithLoss = new HashSet<>();
    private final RuleCatalogue catalogue;
    private boolean attendanceLost;

    /**
     * The consequences of what was found while reading.
     *
     * @param catalogue the rules of the validator whose findings are looked at
     */
    FollowOnFindings(Report reading, RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR && !NOTHING_OF_THE_MODEL.contains(finding.rule())) {
                String pointer = finding.location().pointer();
                if (!lost.coversAny(pointer)) {
                    lost.add(pointer, pointer);
                }
                partsWithLoss.add(part(pointer));
                attendanceLost |= Pointer.parse(pointer)
                        .filter(place -> place.within(ATTENDANCE))
                        .isPresent();
            }
        }
    }

    Report leaveOut(Report validation) {
        if (partsWithLoss.isEmpty()) {
            return validation;
        }
        return new Report(
                validation.findings().stream()
                        .filter(finding -> !follows(finding))
                        .toList(),
                validation.coverage());
    }

    private boolean follows(Finding finding) {
        String place = finding.location().pointer();
        return lost.coversAny(place)
                || (attendanceLost && finding.rule().family().equals("ATT"))
                || (absence(finding) && partsWithLoss.contains(part(place)));
    }

    private boolean absence(Finding finding) {
        return catalogue.find(finding.rule()).filter(RuleDescription::absence).isPresent();
    }

    /** The element of one of the document's lists in which a place is, such as /items/3; empty for the document's own. */
    private static String part(String place) {
        List<String> steps = Pointer.parse(place).orElse(Pointer.ROOT).steps();
        return steps.size() < 2
                ? ""
                : Pointer.ROOT.child(steps.get(0)).child(steps.get(1)).toString();
    }
}
