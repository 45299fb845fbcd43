package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.Severity;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.validation.message.Messages;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code file:line:column: severity RULE-ID message} for each finding, and a closing count. */
final class TextPrinter implements ReportSink {

    private final PrintStream out;
    private final boolean danish;
    private final Messages messages;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Set<RuleId> withoutRoster = new LinkedHashSet<>();
    private int documents;

    TextPrinter(PrintStream out, Locale locale) {
        this.out = out;
        this.danish = locale.getLanguage().equals("da");
        this.messages = Messages.in(locale);
    }

    @Override
    public void add(String source, Report report) {
        documents++;
        for (Finding finding : report.findings()) {
            counts.merge(finding.severity(), 1L, Long::sum);
            // The severity is a word for tools and stays English; the sentence is for people.
            out.println(place(source, finding) + ": " + finding.severity().code() + " " + finding.rule() + " "
                    + messages.text(finding));
        }
        for (Coverage gap : report.gaps()) {
            if (gap.reason().filter(Coverage.Reason.NO_ROSTER::equals).isPresent()) {
                withoutRoster.addAll(gap.rules());
            } else {
                out.println(source + ": " + messages.text(gap));
            }
        }
    }

    /** That no roster was there is true of all documents alike: it is said once, at the end. */
    private void sayWhatLacksARoster() {
        if (!withoutRoster.isEmpty()) {
            out.println(
                    messages.text(Coverage.partial(Coverage.Layer.RULES, Coverage.Reason.NO_ROSTER, withoutRoster)));
        }
    }

    @Override
    public void close() {
        sayWhatLacksARoster();
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        long infos = count(Severity.INFO);
        out.println(
                danish
                        ? documents + (documents == 1 ? " dokument: " : " dokumenter: ") + errors + " fejl, "
                                + warnings + (warnings == 1 ? " advarsel, " : " advarsler, ") + infos
                                + (infos == 1 ? " oplysning" : " oplysninger")
                        : documents + (documents == 1 ? " document: " : " documents: ") + errors
                                + (errors == 1 ? " error, " : " errors, ") + warnings
                                + (warnings == 1 ? " warning, " : " warnings, ") + infos + " info");
        out.flush();
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    private static String place(String source, Finding finding) {
        String located = finding.location().toString();
        return finding.location().source().isEmpty() ? source : located;
    }
}
