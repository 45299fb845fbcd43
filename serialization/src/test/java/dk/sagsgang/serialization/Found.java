package dk.sagsgang.serialization;

import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import java.util.List;

/** Findings as short texts, so that tests name exact sets of them: {@code "DOC-012.date /date 2:8"}, warnings with ~. */
public final class Found {

    private Found() {}

    public static List<String> in(Report report) {
        return report.findings().stream().map(Found::shown).toList();
    }

    static List<String> rules(Report report) {
        return report.findings().stream().map(Found::rule).toList();
    }

    private static String shown(Finding finding) {
        Location location = finding.location();
        String place = location.line().map(line -> " " + line).orElse("")
                + location.column().map(column -> ":" + column).orElse("");
        return rule(finding) + " " + location.pointer() + place;
    }

    private static String rule(Finding finding) {
        String weight = finding.severity() == Severity.ERROR ? "" : "~";
        return weight + finding.rule() + (finding.variant().isEmpty() ? "" : "." + finding.variant());
    }
}
