package dk.sagsgang.examples.cli;

import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.RuleId;
import dk.sagsgang.report.SetAside;
import dk.sagsgang.report.Severity;
import dk.sagsgang.report.ShownText;
import dk.sagsgang.serialization.ReportSink;
import dk.sagsgang.validation.message.Messages;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code file:line:column: severity RULE-ID message} for each finding, with the line it is in where that is asked for, and
 * a closing count.
 */
final class TextPrinter implements ReportSink {

    private final PrintStream out;
    private final Locale locale;
    private final boolean danish;
    private final Messages messages;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private static final Set<Coverage.Reason> ROSTERS =
            Set.of(Coverage.Reason.NO_ROSTER, Coverage.Reason.ROSTER_INCOMPLETE);

    private final Map<Coverage.Reason, Set<RuleId>> withoutRoster = new EnumMap<>(Coverage.Reason.class);
    private final Set<Coverage> across = new LinkedHashSet<>();
    private final Map<SetAside.Cause, Long> setAside = new EnumMap<>(SetAside.Cause.class);
    private final Optional<Excerpts> excerpts;
    private int documents;

    TextPrinter(PrintStream out, Locale locale, boolean excerpts) {
        this.out = out;
        this.excerpts = excerpts ? Optional.of(new Excerpts()) : Optional.empty();
        this.locale = locale;
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
            excerpts.ifPresent(shown -> shown.of(finding).forEach(line -> out.println("    " + line)));
        }
        report.setAside().forEach(each -> setAside.merge(each.cause(), 1L, Long::sum));
        for (Coverage gap : report.gaps()) {
            if (gap.reason().filter(ROSTERS::contains).isPresent()) {
                withoutRoster
                        .computeIfAbsent(gap.reason().get(), none -> new LinkedHashSet<>())
                        .addAll(gap.rules());
            } else if (ofTheCall(gap)) {
                across.add(gap);
            } else {
                out.println(ShownText.of(source) + ": " + messages.text(gap));
            }
        }
    }

    /** Whether documents were compared is true of all alike, but for one that could not be read. */
    private static boolean ofTheCall(Coverage gap) {
        return gap.layer() == Coverage.Layer.ACROSS_DOCUMENTS
                && gap.reason()
                        .filter(reason -> reason != Coverage.Reason.READ_IN_PART)
                        .filter(reason -> reason != Coverage.Reason.UNREADABLE)
                        .isPresent();
    }

    /** That no roster was there is true of all documents alike: it is said once, at the end. */
    private void sayWhatLacksARoster() {
        withoutRoster.forEach(
                (reason, rules) -> out.println(messages.text(Coverage.partial(Coverage.Layer.RULES, reason, rules))));
    }

    @Override
    public void close() {
        excerpts.ifPresent(Excerpts::close);
        sayWhatLacksARoster();
        across.forEach(gap -> out.println(messages.text(gap)));
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        long infos = count(Severity.INFO);
        out.println(
                danish
                        ? documents + (documents == 1 ? " dokument: " : " dokumenter: ") + errors + " fejl, "
                                + warnings + (warnings == 1 ? " advarsel, " : " advarsler, ") + infos
                                + (infos == 1 ? " oplysning" : " oplysninger")
                                + aside()
                        : documents + (documents == 1 ? " document: " : " documents: ") + errors
                                + (errors == 1 ? " error, " : " errors, ") + warnings
                                + (warnings == 1 ? " warning, " : " warnings, ") + infos + " info"
                                + aside());
        out.flush();
    }

    private String aside() {
        StringBuilder text = new StringBuilder();
        setAside.forEach(
                (cause, count) -> text.append(", ").append(count).append(' ').append(cause.label(locale)));
        return text.toString();
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    private static String place(String source, Finding finding) {
        String located = finding.location().toString();
        return ShownText.of(finding.location().source().isEmpty() ? source : located);
    }
}
