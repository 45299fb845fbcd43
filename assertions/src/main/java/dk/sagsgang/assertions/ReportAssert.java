package dk.sagsgang.assertions;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Report;
import dk.sagsgang.validation.message.Messages;
import java.util.List;
import java.util.Locale;

/** Assertions about a report: {@code assertThat(report).hasExactly("ITM-004 at /items/1")}. */
public final class ReportAssert extends FoundAssert<ReportAssert, Report> {

    ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    @Override
    Report found() {
        return actual;
    }

    /** Every layer looked at everything: nothing was left out because a roster, an edition or a provider was missing. */
    public ReportAssert isComplete() {
        isNotNull();
        List<Coverage> gaps = actual.gaps();
        if (!gaps.isEmpty()) {
            Messages messages = Messages.in(Locale.ENGLISH);
            throw failure(
                    "Expected a report of everything, but it has gaps:%n  %s",
                    String.join("\n  ", gaps.stream().map(messages::text).toList()));
        }
        return this;
    }
}
