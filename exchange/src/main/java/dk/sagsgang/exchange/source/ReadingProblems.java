package dk.sagsgang.exchange.source;

import dk.sagsgang.report.Argument;
import dk.sagsgang.report.Coverage;
import dk.sagsgang.report.Finding;
import dk.sagsgang.report.Location;
import dk.sagsgang.report.Report;
import dk.sagsgang.report.Severity;
import dk.sagsgang.validation.reading.ReadingRules;
import dk.sagsgang.validation.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is found while one file is read, and whether something of it was not read. */
public final class ReadingProblems {

    private static final int MOST = 1000;

    private final String source;
    private final List<Finding> found = new ArrayList<>();
    private boolean loss;
    private boolean nothing;

    public ReadingProblems(String source) {
        this.source = source;
    }

    /** Notes a problem of the file as a whole: nothing of it was read. */
    public void refuse(RuleDescription rule, String variant, Argument... arguments) {
        nothing = true;
        add(rule, variant, rule.severity(variant), Location.of("").in(source), arguments);
    }

    /** Notes for information that an export has nothing that is published, where nothing else is told of it. */
    public void nonePublished() {
        if (found.isEmpty()) {
            add(
                    ReadingRules.NO_DOCUMENTS,
                    "none-published",
                    Severity.INFO,
                    Location.of("").in(source));
        }
    }

    /** Notes a problem at a place from which on nothing was read. */
    public void breakOff(SourceText text, RuleDescription rule, String variant, int offset, Argument... arguments) {
        loss = true;
        add(rule, variant, rule.severity(variant), text.location("", offset), arguments);
    }

    /** Notes a problem of the file as a whole, of which nothing more was read. */
    public void truncated(RuleDescription rule, String variant, Argument... arguments) {
        loss = true;
        add(rule, variant, rule.severity(variant), Location.of("").in(source), arguments);
    }

    /** Notes a value that could not be taken over. */
    public void warn(SourceText text, RuleDescription rule, String variant, SourcePlace place, Argument... arguments) {
        add(rule, variant, Severity.WARNING, text.location("", place.offset(text)), arguments);
    }

    /** Notes that a component is read without certainty, for information. */
    void doubt(SourceText text, String variant, SourcePlace place, Argument... arguments) {
        add(ReadingRules.UNCERTAIN, variant, Severity.INFO, text.location("", place.offset(text)), arguments);
    }

    /** Notes that nothing could be read. */
    public void nothing() {
        nothing = true;
    }

    private void add(
            RuleDescription rule, String variant, Severity severity, Location location, Argument... arguments) {
        if (found.size() < MOST) {
            found.add(new Finding(rule.id(), variant, severity, location, List.of(arguments), Optional.empty()));
        }
    }

    /** Whether nothing was read. */
    public boolean refused() {
        return nothing;
    }

    /** Whether the file was not read to its end. */
    public boolean loss() {
        return loss;
    }

    /** Everything that was found, with how much was read. */
    public Report report() {
        Coverage reading = nothing
                ? Coverage.none(Coverage.Layer.READING, Coverage.Reason.UNREADABLE)
                : loss
                        ? Coverage.partial(Coverage.Layer.READING, Coverage.Reason.READ_IN_PART)
                        : Coverage.complete(Coverage.Layer.READING);
        return Report.of(found, reading);
    }
}
