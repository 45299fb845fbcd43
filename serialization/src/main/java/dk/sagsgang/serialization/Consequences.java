package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.Rules;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.List;
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

    private final List<String> lost;

    Consequences(Report reading) {
        this.lost = reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> !NOTHING_OF_THE_MODEL.contains(finding.rule()))
                .map(finding -> finding.location().pointer())
                .distinct()
                .toList();
    }

    Report leaveOut(Report validation) {
        if (lost.isEmpty()) {
            return validation;
        }
        return new Report(
                validation.findings().stream()
                        .filter(finding -> lost.stream().noneMatch(pointer -> follows(finding, pointer)))
                        .toList(),
                validation.coverage());
    }

    private static boolean follows(Finding finding, String lost) {
        String place = finding.location().pointer();
        boolean attendance = finding.rule().family().equals("ATT") && within(lost, ATTENDANCE);
        return within(place, lost)
                || attendance
                || (absence(finding) && part(place).equals(part(lost)));
    }

    private static boolean absence(Finding finding) {
        return Rules.catalogue()
                .find(finding.rule())
                .filter(RuleDescription::absence)
                .isPresent();
    }

    private static boolean within(String place, String whole) {
        return place.equals(whole) || place.startsWith(whole + "/");
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
