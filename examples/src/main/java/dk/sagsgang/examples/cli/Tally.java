package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts over all documents of a call what its exit code depends on. */
final class Tally {

    /** Problems of a source as a whole: the document, or what follows the problem, was not read. */
    private static final Set<RuleId> UNREAD = Stream.of(
                    ReadingRules.UNREADABLE,
                    ReadingRules.EMPTY,
                    ReadingRules.ENCODING,
                    ReadingRules.SYNTAX,
                    ReadingRules.TRAILING,
                    ReadingRules.TOO_LARGE,
                    ReadingRules.TYPE,
                    ReadingRules.VERSION,
                    ReadingRules.NO_DOCUMENTS)
            .map(RuleDescription::id)
            .collect(Collectors.toUnmodifiableSet());

    private boolean errors;
    private boolean unread;

    void count(Report report) {
        errors |= report.hasErrors();
        // What was decided on before does not count as an error, but what was not read was not checked.
        unread |= nothingRead(report)
                || Stream.concat(
                                report.findings().stream(),
                                report.setAside().stream()
                                        .filter(each -> each.cause() != SetAside.Cause.GONE)
                                        .map(SetAside::finding))
                        .anyMatch(finding -> UNREAD.contains(finding.rule()));
    }

    /** Notes that something that was asked for could not be read or written. */
    void failed() {
        unread = true;
    }

    private static boolean nothingRead(Report report) {
        return report.gaps().stream()
                .anyMatch(gap -> gap.layer() == Coverage.Layer.READING && gap.extent() == Coverage.Extent.NONE);
    }

    int exitCode() {
        if (unread) {
            return ExitCode.UNREADABLE;
        }
        return errors ? ExitCode.ERRORS : ExitCode.CLEAN;
    }
}
