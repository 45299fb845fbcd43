package dk.sagsgang.serialization;

import dk.sagsgang.internal.PointerTree;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleCatalogue;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which findings of a validator only follow from what could not be read.
 *
 * <p>Those are findings at a lost value or under it; findings that something is missing from the same part of the document,
 * such as the same item; and findings about attendance where an entry of the list was lost, since heads are counted.
 */
final class Consequences {

    private static final Set<RuleId> NOTHING_OF_THE_MODEL =
            Set.of(ReadingRules.UNKNOWN_PROPERTY.id(), ReadingRules.TRAILING.id(), ReadingRules.VERSION.id());
    private static final String ATTENDANCE = "/attendance";

    private final PointerTree<String> lost = new PointerTree<>();
    private final Set<String> partsWithLoss = new HashSet<>();
    private final RuleCatalogue catalogue;
    private boolean attendanceLost;

    /**
     * The consequences of what was found while reading.
     *
     * @param catalogue the rules of the validator whose findings are looked at
     */
    Consequences(Report reading, RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        for (Finding finding : reading.findings()) {
            if (finding.severity() == Severity.ERROR && !NOTHING_OF_THE_MODEL.contains(finding.rule())) {
                String pointer = finding.location().pointer();
                if (!lost.coversAny(pointer)) {
                    lost.add(pointer, pointer);
                }
                partsWithLoss.add(part(pointer));
                attendanceLost |= pointer.equals(ATTENDANCE) || pointer.startsWith(ATTENDANCE + "/");
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
        int second = place.indexOf('/', 1);
        if (second < 0) {
            return "";
        }
        int third = place.indexOf('/', second + 1);
        return third < 0 ? place : place.substring(0, third);
    }
}
